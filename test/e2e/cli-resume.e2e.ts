import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closingOf, Folder, gouji, linesOf, shell, started } from './command';

const PAGES = readdirSync('test/pages').filter((name) => name.endsWith('.html'));
const COUNT = 60;

let folder: Folder;
let whole: readonly string[];

/** What a file of results says, but for the times. */
const said = (text: string): string[] => linesOf({ stdout: text }).map((audit) => JSON.stringify({ ...audit, auditedAt: '' }));
const saidIn = (name: string): string[] => said(readFileSync(folder.at(name), 'utf8'));

beforeAll(() => {
  folder = new Folder();
  mkdirSync(folder.at('many', 'more'), { recursive: true });
  for (let i = 0; i < COUNT; i++)
    copyFileSync(`test/pages/${PAGES[i % PAGES.length]}`, folder.at('many', i % 3 ? 'more' : '', `${i}.html`));
  whole = said(gouji(['audit', folder.at('many')]).stdout);
}, 180_000);
afterAll(() => folder.remove());

it('a run that is killed and gone on with comes to the same result, each input once', { timeout: 180_000 }, async () => {
  const out = folder.at('r.jsonl');
  const args = ['audit', folder.at('many'), '--out', out, '--resume'];
  const { child, ended } = started(args);
  const watch = setInterval(() => {
    if (existsSync(out) && statSync(out).size > 0) child.kill('SIGKILL');
  }, 5);
  await ended;
  clearInterval(watch);
  // Wherever the kill has come, the file ends in the middle of a line by now.
  const killed = readFileSync(out);
  writeFileSync(out, killed.subarray(0, killed.length * 0.6));
  const last = gouji([...args, '--progress']);
  expect(saidIn('r.jsonl')).toEqual(whole);

  // Nothing is left to do; status and closing line are those of an undisturbed run.
  const before = readFileSync(out);
  const again = gouji(args);
  expect(readFileSync(out).equals(before)).toBe(true);
  expect([again.status, closingOf(again)]).toEqual([last.status, closingOf(last)]);
  expect(gouji(args.slice(0, -1))).toMatchObject({ status: 2, stderr: expect.stringContaining('--resume') as string });

  // What has changed since is audited again, and nothing else.
  copyFileSync('test/pages/transposed.html', folder.at('many', '0.html'));
  gouji(args);
  const changed = said(gouji(['audit', folder.at('many', '0.html')]).stdout);
  const rest = whole.filter((line) => !line.includes('many/0.html"'));
  expect(saidIn('r.jsonl').sort()).toEqual([...rest, ...changed].sort());
});

it('shares that several machines audit are one whole when merged', () => {
  copyFileSync(`test/pages/${PAGES[0]}`, folder.at('many', '0.html'));
  const run = shell(
    `seq 3 | xargs -P 2 -I{} "${process.execPath}" src/cli/gouji.mjs audit ${folder.at('many')} --shard {}/3 --out ${folder.at('x')}-{}.jsonl; ` +
      `gouji merge ${folder.at('x')}-*.jsonl ${folder.at('x')}-1.jsonl`,
  );
  expect(whole.length).toBeGreaterThanOrEqual(COUNT);
  expect(said(run.stdout)).toEqual(whole);
  const empty = [1, 2].map((at) => gouji(['audit', folder.at('many', '3.html'), '--shard', `${at}/2`, '--fail-on', 'never']));
  expect(empty.map(({ status }) => status)).toEqual([0, 0]);
  expect(empty.flatMap(({ stdout }) => said(stdout))).toHaveLength(1);
});
