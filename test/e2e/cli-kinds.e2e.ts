import { execFileSync } from 'node:child_process';
import { closeSync, linkSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closingOf, Folder, gouji, linesOf, shell, started } from './command';
import { audit, report } from './cli-pages';

let folder: Folder;

beforeAll(() => {
  folder = new Folder();
});

afterAll(() => folder.remove());

const sourcesOf = (run: { stdout: string }, below: string) =>
  linesOf(run).map(({ source }) => source.slice(folder.at(below).length + 1));

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

  it('that lead into a folder and then to the folder around it are followed both, and nothing is met twice', () => {
    folder.file('deep/sub/a.html', report);
    folder.file('deep/b.html', report);
    mkdirSync(folder.at('way'));
    symlinkSync('../deep/sub', folder.at('way/1'));
    symlinkSync('../deep', folder.at('way/2'));
    expect(sourcesOf(audit(folder.at('way')), 'way')).toEqual(['1/a.html', '2/b.html']);
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
    symlinkSync('/dev/zero', folder.at('mixed/zero.html'));
    symlinkSync(folder.at('mixed/pipe.html'), folder.at('mixed/to-pipe.html'));
    const server = createServer().listen(folder.at('mixed/socket.html'));
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      const run = audit(folder.at('mixed'));
      expect(sourcesOf(run, 'mixed')).toEqual(['a.html']);
      expect(closingOf(run)).toMatch(/管道 2.*套接字 1.*设备 1|设备 1.*管道 2.*套接字 1|管道 2.*设备 1.*套接字 1/);
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

  it('an address is no file', () =>
    expect(linesOf(audit('http://www.jiangcheng.gov.cn/2024.html'))).toMatchObject([{ reason: 'unsupported-format' }]));

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
