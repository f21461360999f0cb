import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closingOf, Folder, gouji, linesOf, shell, started } from './command';

const report = readFileSync('test/pages/clean-city.html', 'utf8');
const wrong = readFileSync('test/pages/row-total.html', 'utf8');

let folder: Folder;
beforeAll(() => {
  folder = new Folder();
});
afterAll(() => folder.remove());

const audit = (...args: readonly string[]) => gouji(['audit', '--format', 'jsonl', ...args]);
const sourcesOf = (run: { stdout: string }, below: string) =>
  linesOf(run).map(({ source }) => source.slice(folder.at(below).length + 1));

describe('what could not be read is never passed over', () => {
  const forbidden = (name: string) => {
    const path = folder.file(name, report);
    chmodSync(path, 0o000);
    return path;
  };

  it('a missing file is named, the others are printed', () => {
    const missing = folder.at('nowhere.html');
    const run = audit(missing, folder.file('here.html', report), '--fail-on', 'never');
    expect(linesOf(run).map(({ status, reason }) => reason ?? status)).toEqual(['not-found', 'audited']);
    expect(run.stderr).toContain(missing);
    expect(run.status).toBe(2);
  });

  it('a file without permission, named or in a folder', () => {
    const path = forbidden('closed/a.html');
    folder.file('closed/b.html', report);
    for (const input of [path, folder.at('closed')]) {
      const run = gouji(['audit', input], { asNobody: true });
      expect(linesOf(run)[0]).toMatchObject({ source: path, status: 'unreadable', reason: 'no-permission' });
      expect(run.stderr).toContain(path);
      expect(run.status).toBe(2);
    }
  });

  it('a folder without permission, named or in another', () => {
    folder.file('outer/inner/a.html', report);
    folder.file('outer/b.html', report);
    const inner = folder.at('outer/inner');
    chmodSync(inner, 0o000);
    try {
      const whole = gouji(['audit', folder.at('outer')], { asNobody: true });
      expect(linesOf(whole).map(({ source, reason }) => [source, reason])).toEqual([
        [folder.at('outer/b.html'), null],
        [inner, 'no-permission'],
      ]);
      expect(whole.stderr).toContain(`${inner}：`);
      expect(whole.status).toBe(2);
      const alone = gouji(['audit', inner], { asNobody: true });
      expect(linesOf(alone)).toMatchObject([{ source: inner, reason: 'no-permission' }]);
      expect(alone.status).toBe(2);
    } finally {
      chmodSync(inner, 0o755);
    }
  });

  it('bytes that no encoding decodes', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 2)) % 251);
    const run = audit(folder.file('noise.txt', noise));
    expect(run.stderr).toContain('noise.txt');
    expect(run.status).toBe(2);
  });

  it('a folder in which nothing can be read, also beside another', () => {
    folder.file('full/a.html', report);
    mkdirSync(folder.at('bare'));
    const run = audit(folder.at('full'), folder.at('bare'));
    expect(linesOf(run)).toHaveLength(1);
    expect(run.stderr).toContain(folder.at('bare'));
    expect(run.status).toBe(2);
  });

  it('reports of the year before that cannot be read', () => {
    folder.file('before/a.html', report);
    const missing = folder.at('before/b.html');
    symlinkSync(folder.at('nothing-there.html'), missing);
    const run = audit(folder.file('now.html', report), '--year-before', folder.at('before'));
    expect(linesOf(run)).toHaveLength(1);
    expect(run.stderr).toContain(missing);
    expect(run.status).toBe(2);
  });

  it('a name that is no text is read, in its folder and as an argument', () => {
    mkdirSync(folder.at('zip'));
    const name = Buffer.concat([
      Buffer.from(`${folder.at('zip')}/`),
      Buffer.from([0xb1, 0xa8, 0xb8, 0xe6]),
      Buffer.from('.html'),
    ]);
    writeFileSync(name, report);
    const runs = [
      audit(folder.at('zip')),
      ...(existsSync('/proc/self/cmdline') ? [shell(`gouji audit ${folder.at('zip')}/*`)] : []),
    ];
    for (const run of runs) {
      expect(linesOf(run)).toMatchObject([{ status: 'audited', source: folder.at('zip/报告.html') }]);
      expect(run.status).toBe(0);
    }
  });
});

describe('links', () => {
  it('inside a folder are followed once, hard links are files of their own', () => {
    folder.file('links/a.html', report);
    linkSync(folder.at('links/a.html'), folder.at('links/hard.html'));
    symlinkSync('a.html', folder.at('links/0-first.html'));
    const outside = folder.file('elsewhere/outside.html', report);
    symlinkSync(outside, folder.at('links/m.html'));
    symlinkSync(outside, folder.at('links/n.html'));
    folder.file('elsewhere/year/deep.html', report);
    symlinkSync(folder.at('elsewhere/year'), folder.at('links/year'));
    symlinkSync(folder.at('elsewhere/year'), folder.at('links/year-again'));
    const run = audit(folder.at('links'));
    expect(sourcesOf(run, 'links')).toEqual(['a.html', 'hard.html', 'm.html', 'year/deep.html']);
    expect(run.status).toBe(0);
  });

  it('that lead back to a folder above them are told', () => {
    folder.file('round/in/a.html', report);
    symlinkSync('..', folder.at('round/in/up'));
    symlinkSync('self', folder.at('round/self'));
    symlinkSync(folder.path, folder.at('round/top'));
    const run = audit(folder.at('round'));
    expect(sourcesOf(run, 'round')).toEqual(['in/a.html']);
    for (const link of ['round/in/up', 'round/self', 'round/top']) expect(run.stderr).toContain(folder.at(link));
    expect(run.status).toBe(0);
  });

  it('through which two folders hold each other end', () => {
    folder.file('left/a.html', report);
    folder.file('right/b.html', report);
    symlinkSync('../right', folder.at('left/right'));
    symlinkSync('../left', folder.at('right/left'));
    const run = audit(folder.at('left'));
    expect(sourcesOf(run, 'left')).toEqual(['a.html', 'right/b.html']);
    expect(run.stderr).toContain(folder.at('left/right/left'));
  });

  it('that lead nowhere are not found', () => {
    mkdirSync(folder.at('dangling'));
    symlinkSync(folder.at('gone'), folder.at('dangling/2023'));
    const run = audit(folder.at('dangling'));
    expect(linesOf(run)).toMatchObject([{ source: folder.at('dangling/2023'), reason: 'not-found' }]);
    expect(run.status).toBe(2);
  });

  it('that are themselves named are opened', () => {
    const link = folder.at('named.html');
    symlinkSync(folder.file('target.html', report), link);
    expect(linesOf(audit(link))).toMatchObject([{ source: link, status: 'audited' }]);
    const loop = folder.at('loop.html');
    symlinkSync('loop.html', loop);
    const run = audit(loop);
    expect(linesOf(run)).toMatchObject([{ source: loop, reason: 'not-found' }]);
    expect(run.status).toBe(2);
  });
});

describe('what is no file', () => {
  const pipe = (name: string) => {
    execFileSync('mkfifo', [folder.at(name)]);
    return folder.at(name);
  };

  it('in a folder is counted and never read', async () => {
    folder.file('mixed/a.html', report);
    pipe('mixed/pipe.html');
    const server = createServer().listen(folder.at('mixed/socket.html'));
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      const run = audit(folder.at('mixed'));
      expect(sourcesOf(run, 'mixed')).toEqual(['a.html']);
      expect(closingOf(run)).toMatch(/管道 1.*套接字 1/);
      const named = audit(folder.at('mixed/socket.html'));
      expect(linesOf(named)).toMatchObject([{ reason: 'unsupported-format' }]);
    } finally {
      server.close();
    }
  });

  it('a pipe to which nobody writes is out of time, the others are printed', () => {
    const path = pipe('silent');
    const run = audit(path, folder.file('after.html', report), '--deadline', '1');
    expect(linesOf(run).map(({ status, reason }) => reason ?? status)).toEqual(['timeout', 'audited']);
    expect(run.stderr).toContain(path);
    expect(run.status).toBe(2);
  });

  it('a pipe to which somebody writes late is read', async () => {
    const path = pipe('late');
    const { ended } = started(['audit', path]);
    await new Promise((resolve) => setTimeout(resolve, 700));
    writeFileSync(path, report);
    const run = await ended;
    expect(linesOf(run)).toMatchObject([{ source: path, status: 'audited', coverage: { violated: 0 } }]);
    expect(run.status).toBe(0);
  });

  it('standard input is out of time when it neither says anything nor ends', async () => {
    const { child, ended } = started(['audit', '-', '--deadline', '1']);
    child.stdin.write('<p>');
    const run = await ended;
    expect(linesOf(run)).toMatchObject([{ source: '-', reason: 'timeout' }]);
    expect(run.status).toBe(2);
  });

  it('what a shell hands over is read by content', () => {
    const page = folder.file('shown.html', report);
    const lines = linesOf(shell(`gouji audit <(cat ${page}) /dev/stdin - /dev/fd/0 --format jsonl < ${page}`));
    expect(lines.map(({ status }) => status)).toEqual(['audited', 'audited', 'audited', 'audited']);
    expect(new Set(lines.map(({ sha256 }) => sha256)).size).toBe(1);
  });

  it('a device without end is too large, one without anything is empty', () => {
    expect(linesOf(audit('/dev/zero', '/dev/null')).map(({ reason }) => reason)).toEqual(['too-large', 'empty']);
  });

  it('standard input that is closed is empty, one that is a folder is no document', () => {
    expect(linesOf(shell('gouji audit - <&-'))).toMatchObject([{ reason: 'empty' }]);
    const open = openSync(folder.path, 'r');
    try {
      expect(linesOf(gouji(['audit', '-'], { stdio: [open, 'pipe', 'pipe'] }))).toMatchObject([{ reason: 'unsupported-format' }]);
    } finally {
      closeSync(open);
    }
  });
});

describe('the closing line', () => {
  it('counts reports, and files of other kinds by ending; documents by name', () => {
    folder.file('year/a.html', report);
    folder.file('year/b.html', wrong);
    folder.file('year/c.html', '');
    folder.file('year/d.html', '<p>春天来了</p>');
    folder.file('year/style.css', 'p{}');
    folder.file('year/more/print.css', 'p{}');
    folder.file('year/notes', '');
    for (const ending of 'doc docx wps pdf ofd xls xlsx et rtf'.split(' ')) folder.file(`year/附件.${ending.toUpperCase()}`, '');
    const closing = closingOf(audit(folder.at('year')));
    expect(closing).toContain('年报 2 份：不符 1，待核实 0，未见疑点 1；未能核对 1；不是年报 1');
    expect(closing).toContain('.css 2');
    expect(closing).toContain('无扩展名 1');
    for (const ending of 'doc docx wps pdf ofd xls xlsx et rtf'.split(' '))
      expect(closing).toContain(`.${ending} 1（${folder.at('year', `附件.${ending.toUpperCase()}`)}）`);
    const english = closingOf(audit(folder.at('year'), '--lang', 'en'));
    expect(english).toContain(
      '2 reports: 1 does not conform, 0 to verify, 1 without doubts; 1 could not be checked; 1 is no report',
    );
  });

  it('names no more documents than one can read; the others are named before it', () => {
    for (let i = 10; i < 40; i++) folder.file(`offices/${i}.pdf`, '');
    folder.file('offices/a.html', report);
    const { stderr } = audit(folder.at('offices'));
    expect(stderr.trimEnd().split('\n')).toHaveLength(11);
    for (let i = 10; i < 40; i++) expect(stderr).toContain(`${i}.pdf`);
    expect(closingOf({ stderr })).toContain('.pdf 30');
  });
});

it('two inputs that name the same file are audited both', () => {
  const path = folder.file('twice.html', report);
  expect(linesOf(audit(path, path)).map(({ source }) => source)).toEqual([path, path]);
});

it('tells its version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const run = gouji(['--version']);
  expect(run.stdout).toContain(`gouji ${version}`);
  expect(run.status).toBe(0);
});

describe('a page whose report stands in a frame', () => {
  const framed = (title: string, body: string) => `<!doctype html><title>${title}</title><body>${body}`;
  const NAME = '临江区档案局2024年政府信息公开工作年度报告';

  it('says so, with the address', () => {
    const path = folder.file('framed.html', framed(NAME, '<div>首页</div><iframe src="../nb/2024.html" title="正文"></iframe>'));
    const run = audit(path);
    expect(linesOf(run)[0]).toMatchObject({
      status: 'unreadable',
      reason: 'in-frame',
      attachments: [{ text: '正文', address: '../nb/2024.html' }],
    });
    expect(run.status).toBe(0);
    const told = gouji(['audit', path, '--format', 'text']);
    expect(told.stdout).toContain('../nb/2024.html');
  });

  it('is not meant where the page is about something else, or holds the report', () => {
    const other = folder.file('other.html', framed('机构职能', '<iframe src="/map.html"></iframe>'));
    const script = folder.file(
      'script.html',
      framed(NAME, '<iframe src="about:blank"></iframe><iframe src="javascript:void 0"></iframe>'),
    );
    const whole = folder.file('whole.html', report.replace('</body>', '<iframe src="/visits.html"></iframe></body>'));
    expect(linesOf(audit(other, script, whole)).map(({ status, reason }) => reason ?? status)).toEqual([
      'no-report',
      'no-report',
      'audited',
    ]);
  });
});
