import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Folder, started } from '../e2e/command';
import { AGENCIES } from '../region/agencies';
import { STARTS } from '../region/columns';
import { Region } from '../region/server';
import { journalIn, resultsIn, toldOf, underWayIn, unplanned } from '../region/swept';
import { truthOf } from '../region/truth';
import { randomFrom } from './random';

const seed = Number(process.env.SWEEP_SEED ?? 1);
const kills = Number(process.env.SWEEP_KILLS ?? 10);

test(`a sweep killed ${kills} times comes to the same end`, async () => {
  const folder = new Folder();
  const region = new Region(100);
  const random = randomFrom(seed);
  const allowed = new Map<string, number>();
  try {
    const via = await region.start();
    const starts = folder.file('starts.txt', STARTS.join('\n'));
    const expected = folder.file('expected.txt', AGENCIES.map(({ name }) => name).join('\n'));
    const out = folder.at('out');
    const args = ['sweep', starts, '--out', out, '--expected', expected, '--via', via, '--pause', '0.05'];
    for (let kill = 0; kill < kills; kill++) {
      const after = region.asked.length + 1 + Math.floor(random() * 28);
      const delay = Math.floor(random() * 60);
      const run = started(args);
      region.onAsked = () => {
        if (region.asked.length === after) setTimeout(() => run.child.kill('SIGKILL'), delay);
      };
      const { status } = await run.ended;
      for (const key of existsSync(`${out}/journal.jsonl`) ? underWayIn(journalIn(out)) : [])
        allowed.set(key, (allowed.get(key) ?? 0) + 1);
      console.log(`${kill + 1}: after ${region.asked.length} requests, status ${status}`);
      if (status !== null) break;
    }
    region.onAsked = () => undefined;
    await started(args).ended;
    const counts = new Map<string, number>();
    for (const key of region.asked) counts.set(key, (counts.get(key) ?? 0) + 1);
    const tooOften = [...counts].filter(([key, count]) => count > 1 + (allowed.get(key) ?? 0));
    console.log(`${region.asked.length} requests for ${counts.size} addresses; ${allowed.size} were under way at a kill`);
    expect(toldOf(resultsIn(out))).toEqual(truthOf(AGENCIES));
    expect(tooOften).toEqual([]);
    expect([...region.most].filter(([, most]) => most > 1)).toEqual([]);
    expect(unplanned(out, region.asked)).toEqual([]);
  } finally {
    region.stop();
    folder.remove();
  }
});
