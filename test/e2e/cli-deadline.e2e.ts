import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PDF_BOMBS } from '../documents/bombs-pdf';
import { closingOf, Folder, gouji, linesOf, shell, started } from './command';

const report = readFileSync('test/pages/clean-city.html', 'utf8');

let folder: Folder;
beforeAll(() => {
  folder = new Folder();
});
afterAll(() => folder.remove());

/** What a page says that makes a thread do something that no page can make it do. */
const PLANTED = '此处有陷阱';

/** Loads a script into the threads of the command before their own: whoever trims a text with the words above does `what`. */
function planted(name: string, what: string): NodeJS.ProcessEnv {
  const script = `
    import { isMainThread } from 'node:worker_threads';
    const { trim } = String.prototype;
    if (!isMainThread) String.prototype.trim = function () {
      if (this.includes('${PLANTED}')) { ${what} }
      return trim.call(this);
    };`;
  return { NODE_OPTIONS: `--import ${folder.file(`${name}.mjs`, script)}` };
}

const ENDLESS = 'for (;;);';
const outcomes = (run: { stdout: string }) => linesOf(run).map(({ status, reason }) => reason ?? status);

describe('an audit that never ends', () => {
  it('is ended and told, its thread is replaced, and the next report is audited', () => {
    folder.file('loop/a.html', report);
    folder.file('loop/b.html', `<p>${PLANTED}</p>${report}`);
    folder.file('loop/c.html', report);
    const run = gouji(['audit', folder.at('loop'), '--deadline', '1'], { env: planted('endless', ENDLESS) });
    expect(outcomes(run)).toEqual(['audited', 'timeout', 'audited']);
    expect(run.stderr).toContain(folder.at('loop/b.html'));
    expect(closingOf(run)).toContain('未能核对 1');
    expect(run.status).toBe(2);
  });

  it('alone is ended as well', () => {
    const path = folder.file('alone.html', PLANTED);
    const run = gouji(['audit', path, '--deadline', '0.5', '--format', 'text'], { env: planted('alone', ENDLESS) });
    expect(run.stdout).toContain('超过时限');
    expect(run.status).toBe(2);
  });

  it('is ended among reports of the year before, which are compared all the same', () => {
    const of = (year: number) => report.replace(/\d{4}年政府信息公开工作年度报告/g, `${year}年政府信息公开工作年度报告`);
    folder.file('before/a.html', PLANTED);
    folder.file('before/b.html', of(2023));
    const now = folder.file('now.html', of(2024));
    const env = planted('before', ENDLESS);
    const run = gouji(['audit', now, '--year-before', folder.at('before'), '--deadline', '3'], { env });
    expect(linesOf(run)[0]?.continuity.length).toBeGreaterThan(0);
    expect(run.stderr).toContain(folder.at('before/a.html'));
    expect(run.status).toBe(2);
  });
});

describe('who is slow is not out of time', () => {
  it('when the results are read late', () => {
    for (let i = 0; i < 40; i++) folder.file(`late/${i}.html`, report);
    const run = shell(`gouji audit ${folder.at('late')} --deadline 4 --format jsonl | { sleep 6; cat; }`);
    expect(outcomes(run)).toEqual(Array.from({ length: 40 }, () => 'audited'));
  });

  it('when the process was stopped for a while', async () => {
    const path = folder.file('stopped.html', `${report}${PLANTED}`);
    const busy = 'globalThis.until ??= Date.now() + 1500; while (Date.now() < globalThis.until);';
    const { child, ended } = started(['audit', path, '--deadline', '2'], { env: planted('busy', busy) });
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    await wait(1000);
    child.kill('SIGSTOP');
    await wait(8000);
    child.kill('SIGCONT');
    expect(outcomes(await ended)).toEqual(['audited']);
  });
});

describe('a thread that comes to its end', () => {
  it.each([
    ['without memory', 'const kept = []; for (;;) kept.push(Array.from({ length: 9999 }, () => ({})));', 'too-large', 0],
    ['by itself', 'process.exit(3);', 'damaged', 2],
    ['by a fault of our own', 'throw new RangeError("out of luck");', 'damaged', 2],
  ])('%s is told of that file alone', (name, what, reason, status) => {
    const at = name.replaceAll(' ', '-');
    for (let i = 0; i < 6; i++) folder.file(`${at}/${i}.html`, i === 2 ? `${report}${PLANTED}` : report);
    const run = gouji(['audit', folder.at(at), '--deadline', '100'], { env: planted(at, what) });
    expect(outcomes(run)).toEqual(['audited', 'audited', reason, 'audited', 'audited', 'audited']);
    expect(run.stderr).toContain(status ? folder.at(at, '2.html') : '未能核对 1');
    expect(run.status).toBe(status);
  });
});

it('sixty-one files of which three are hostile: the others are printed, the three told', { timeout: 300_000 }, () => {
  const fonts = `<p>${Array.from({ length: 1000 }, (_, i) => `<font size="${i}">`).join('')}`;
  const figures = `<h2>三、收到和处理政府信息公开申请情况</h2><p>${'10234 50127 '.repeat(40_000)}以上</p>`;
  const cells = `<table>${`<tr>${'<td>1234'.repeat(1000)}`.repeat(2500)}</table>`;
  const hostile = [fonts + '<p>甲乙'.repeat(55_000), figures, cells].map((part) => part + report);
  for (let i = 0; i < 61; i++) folder.file(`all/${100 + i}.html`, hostile[(i - 7) / 20] ?? report);
  const run = gouji(['audit', folder.at('all')]);
  const lines = linesOf(run);
  expect(lines).toHaveLength(61);
  const good = lines.filter((_, i) => hostile[(i - 7) / 20] === undefined);
  expect(good).toHaveLength(58);
  expect(good.every(({ status, coverage }) => status === 'audited' && coverage.holds === 42)).toBe(true);
  const three = lines.filter((_, i) => hostile[(i - 7) / 20] !== undefined);
  for (const { status, reason } of three) expect(['audited', 'too-large', 'timeout']).toContain(reason ?? status);
});

it('small files that become large are told, and none ends the others', { timeout: 300_000 }, () => {
  const small = PDF_BOMBS.filter(({ name }) => /^(?:widths|samples|twice-packed|lzw|one-string|table-of-objects)\./.test(name));
  expect(small).toHaveLength(6);
  for (const { name, bytes } of small) folder.file(`bombs/${name}`, bytes());
  folder.file('bombs/last.html', report);
  const lines = linesOf(gouji(['audit', folder.at('bombs')]));
  const told = new Map(
    lines.map(({ source, reason, status }) => [source.slice(folder.at('bombs').length + 1), reason ?? status]),
  );
  expect(told.get('last.html')).toBe('audited');
  // What may be said besides is that it took too long: here none does.
  for (const { name, expected } of small) expect(expected.filter((reason) => reason !== 'timeout')).toContain(told.get(name));
});

describe('--deadline', () => {
  it.each(['0', '-1', 'NaN', '1e9', '', 'Infinity', '0x10', '9'.repeat(400), '1 0', '٣'])('%j is a usage error', (seconds) => {
    const run = gouji(['audit', 'x.html', `--deadline=${seconds}`]);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain('--deadline');
  });

  it.each(['4.25', '30', '2147484', '999999999'])('%s seconds are taken as such', (seconds) => {
    const path = folder.file('quick.html', report);
    expect(outcomes(gouji(['audit', path, '--deadline', seconds]))).toEqual(['audited']);
  });
});
