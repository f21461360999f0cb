import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, AGENCIES, titleOf } from '../region/agencies';
import { STARTS } from '../region/columns';
import { Region } from '../region/server';
import { journalIn, resultsIn, toldOf, underWayIn, unplanned } from '../region/swept';
import { truthOf } from '../region/truth';
import { Folder, gouji, started } from './command';

let folder: Folder;
let region: Region;
let via: string;

beforeAll(async () => {
  folder = new Folder();
  region = new Region();
  via = await region.start();
});

afterAll(() => {
  region.stop();
  folder.remove();
});

const sweep = (...args: readonly string[]) => started(['sweep', ...args, '--via', via, '--pause', '0.01']);
describe('a region of 63 bodies on a dozen hosts', () => {
  it('is killed in the middle, goes on, and is found as it is; nothing is asked for twice but what was under way', async () => {
    const starts = folder.file('starts.txt', `# columns\n${STARTS.join('\n')}\n`);
    const expected = folder.file('expected.txt', AGENCIES.map(({ name }) => name).join('\n'));
    const out = folder.at('out');
    const first = sweep(starts, '--out', out);
    region.onAsked = () => {
      if (region.asked.length === 60) first.child.kill('SIGKILL');
    };
    const begun = await first.ended;
    const wasUnderWay = underWayIn(journalIn(out));
    const { asked } = region;
    expect(asked.length).toBeGreaterThanOrEqual(60);
    const second = await sweep('--out', out, '--expected', expected).ended;

    expect(toldOf(resultsIn(out))).toEqual(truthOf(AGENCIES));
    expect(second.status).toBe(2);
    // Said by the one that met it.
    expect(begun.stderr + second.stderr).toContain('captcha.jiangcheng.gov.cn');
    expect(second.stderr).toContain('没有找到 2');
    const twice = asked.filter((key, at) => asked.indexOf(key) !== at);
    expect(twice.filter((key) => !wasUnderWay.includes(key))).toEqual([]);
    expect([...region.most].filter(([, most]) => most > 1)).toEqual([]);
    expect(unplanned(out, asked)).toEqual([]);

    const list = gouji(['list', `${out}/results.jsonl`, '--xlsx', folder.at('list.xlsx'), '--csv', folder.at('list.csv')]);
    expect(list.status).toBe(0);
    const rows = readFileSync(folder.at('list.csv'), 'utf8').split('\r\n').slice(1, -1);
    const violated = AGENCIES.filter(({ fate }) => fate === 'violated');
    // The PDF names nobody: it is called as the column calls it.
    const printed = AGENCIES.filter(({ fate }) => fate === 'pdf').map(titleOf);
    expect(
      rows
        .filter((row) => row.includes('"不符"'))
        .map((row) => row.split('","')[1] ?? '')
        .sort(),
    ).toEqual([...violated.map(({ name }) => name), ...printed].sort());
    expect(readFileSync(folder.at('list.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(gouji(['list', starts, '--csv', folder.at('no.csv')])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('第 1 行') as string,
    });

    const before = asked.length;
    await sweep('--out', out).ended;
    expect(asked.length, 'a sweep that is done asks for nothing').toBe(before);
  });

  it('is planned first, reads one year when asked to, and says what else there is', async () => {
    const out = folder.at('year');
    const from = STARTS.find((address) => address.includes('//boda')) ?? '';
    region.asked.length = 0;
    const plan = await sweep(from, '--out', out, '--year', '2023', '--plan', '--lang', 'en').ended;
    expect(plan.status).toBe(0);
    expect(plan.stderr).toMatch(/\d planned; \d more links? names?/);
    expect(region.asked.filter((key) => key.includes('/gk/'))).toEqual([]);
    const read = await sweep('--out', out).ended;
    const wanted = AGENCIES.filter(({ host, fate }) => host === 'boda' && fate === 'violated').map(addressOf);
    expect(resultsIn(out).map(({ source }) => source)).toEqual(wanted);
    expect(read.status).toBe(1);
  });

  it('is read again when the bodies have answered: each doubt is followed, and nothing counts as put right that is not', async () => {
    const earlier = folder.at('year');
    const [one, other] = AGENCIES.filter(({ host, fate }) => host === 'boda' && fate === 'violated');
    if (!one || !other) throw new Error('two bodies with doubts are needed');
    region.corrected.add(one);
    const out = folder.at('again');
    expect((await sweep('--again', earlier, '--out', out).ended).status).toBe(1);
    const before = ['--before', `${earlier}/results.jsonl`];
    expect(
      gouji(['list', `${out}/results.jsonl`, ...before, '--csv', folder.at('again.csv'), '--xlsx', folder.at('again.xlsx')])
        .status,
    ).toBe(0);
    const rows = readFileSync(folder.at('again.csv'), 'utf8').split('\r\n').slice(1, -1);
    const fateOf = ({ name }: (typeof AGENCIES)[number]) =>
      rows.filter((row) => row.includes(`"${name}"`)).map((row) => row.split('","')[11]);
    expect(fateOf(one)).toContain('已改');
    expect(fateOf(one)).not.toContain('未改');
    expect(fateOf(other)).toContain('未改');
    expect(fateOf(other)).not.toContain('已改');
  });

  it('is not begun with what is no address, without a folder, or in a folder in which another works', async () => {
    const no = async (...args: readonly string[]) => (await sweep(...args).ended).stderr;
    expect(await no('http://a.gov.cn/')).toContain('--out');
    expect(await no('ftp://a.gov.cn/', '--out', folder.at('x'))).toContain('ftp://a.gov.cn/');
    expect(await no('--out', folder.at('empty'))).toContain('没有写明地址');
    folder.file('busy/lock', String(process.pid));
    expect(await no('http://a.gov.cn/', '--out', folder.at('busy'))).toContain('另一个进程');
    folder.file('damaged/journal.jsonl', '{"step":"sent","id":1}\n{"step":"sent","id":-1}\n');
    expect(await no('--out', folder.at('damaged'))).toContain('第 2 行');
  });
});
