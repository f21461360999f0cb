import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closingOf, Folder, gouji, linesOf, shell } from './command';
import { audit, report, wrong } from './cli-pages';

let folder: Folder;

beforeAll(() => {
  folder = new Folder();
});

afterAll(() => folder.remove());

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

describe('the closing line', () => {
  it('counts reports, and files of other kinds by ending; documents by name', () => {
    folder.file('year/a.html', report);
    folder.file('year/b.html', wrong);
    folder.file('year/c.html', '');
    folder.file('year/d.html', '<p>春天来了</p>');
    folder.file('year/style.css', 'p{}');
    folder.file('year/more/print.css', 'p{}');
    folder.file('year/notes', '');
    for (const ending of 'doc wps ofd xls et rtf'.split(' ')) folder.file(`year/附件.${ending.toUpperCase()}`, '');
    const closing = closingOf(audit(folder.at('year')));
    expect(closing).toContain('年报 2 份：不符 1，待核实 0，未见疑点 1；未能核对 1；不是年报 1');
    expect(closing).toContain('.css 2');
    expect(closing).toContain('无扩展名 1');
    for (const ending of 'doc wps ofd xls et rtf'.split(' '))
      expect(closing).toContain(`.${ending} 1（${folder.at('year', `附件.${ending.toUpperCase()}`)}）`);
    const english = closingOf(audit(folder.at('year'), '--lang', 'en'));
    expect(english).toContain(
      '2 reports: 1 does not conform, 0 to verify, 1 without doubts; 1 could not be checked; 1 is no report',
    );
  });

  it('names no more documents than one can read; the others are named before it', () => {
    for (let i = 10; i < 40; i++) folder.file(`offices/${i}.ofd`, '');
    folder.file('offices/a.html', report);
    const { stderr } = audit(folder.at('offices'));
    expect(stderr.trimEnd().split('\n')).toHaveLength(11);
    for (let i = 10; i < 40; i++) expect(stderr).toContain(`${i}.ofd`);
    expect(closingOf({ stderr })).toContain('.ofd 30');
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
