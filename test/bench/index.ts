import { cpus } from 'node:os';
import { join } from 'node:path';
import { parse } from 'parse5';
import { pagesFolder } from '../../src/dev/site.mjs';
import { measure as measureErrors } from '../audit/repairs.measured';
import { launch } from '../e2e/rig';
import { measureArchive } from './archive';
import { measureRegion } from './region';
import type { processes, rounds } from './command';
import { measureCost } from './cost';
import { measureDocuments } from './documents';
import { measureExtension } from './extension';
import type { Series } from './growth';
import { makePages } from './made-pages';
import { lineOf, median, type Measure } from './measure';
import type { profileOf } from './profile';
import { measureSizes } from './sizes';

const ROUNDS = 10;

interface Profile {
  readonly profileOf: typeof profileOf;
}

interface Command {
  readonly rounds: typeof rounds;
  readonly processes: typeof processes;
}

/** The command line on the sample pages: warm and in one thread. */
async function measureCommand(measure: Command): Promise<Measure[]> {
  const { files, bytes, command, parse5 } = await measure.rounds(pagesFolder, ROUNDS, parse);
  const about = `command line, ${files} pages of ${(bytes / files / 1000).toFixed(1)} kB`;
  return [
    { name: `${about}, one thread: pages a second`, unit: '/s', values: command.map((time) => (files / time) * 1000) },
    { name: `${about}, one thread: a page`, unit: 'ms', values: command.map((time) => time / files) },
    { name: 'parse5 alone: a page', unit: 'ms', values: parse5.map((time) => time / files) },
    { name: 'command line, one thread / parse5 alone', unit: '×', values: [median(command) / median(parse5)], target: 1.5 },
  ];
}

/** Pages over which the whole command is held against parse5: more than a thread needs to be as quick as it becomes. */
const PAGES = 2000;

/** The yardstick: processor time of the whole command, all threads, against parse5 alone in one process; then where it goes. */
async function measureWhole(measure: Command, profile: Profile, tell: (line: string) => void): Promise<void> {
  const folder = join('.artifacts', 'bench', 'pages');
  const bytes = makePages(folder, PAGES);
  const { command, parse5 } = measure.processes(folder, 3, 'src/cli/gouji.mjs', 'test/bench/parse-alone.mjs');
  const pairs = command.map((time, at) => time / (parse5[at] ?? Number.NaN));
  const about = `${PAGES} generated pages of ${(bytes / PAGES / 1000).toFixed(1)} kB, processor time a page`;
  const each = (times: readonly number[]) => times.map((time) => time / PAGES);
  tell(lineOf({ name: `whole command, ${about}`, unit: 'ms', values: each(command) }));
  tell(lineOf({ name: `parse5 alone, ${about}`, unit: 'ms', values: each(parse5) }));
  tell(lineOf({ name: 'whole command / parse5 alone, processor time', unit: '×', values: pairs, target: 2.5 }));
  const hours = (median(command) / PAGES / cpus().length) * 1e6;
  tell(`a million such pages on ${cpus().length} processors: ${(hours / 60_000).toFixed(0)} minutes`);
  const parts = await profile.profileOf(folder);
  for (const [part, share] of parts) if (share >= 0.005) tell(`  ${part.padEnd(24)} ${(100 * share).toFixed(1).padStart(5)} %`);
}

/** Measures the whole command alone and prints a line each. */
export const benchWhole = (command: Command, profile: Profile): Promise<void> =>
  measureWhole(command, profile, (line) => console.log(line));

/** The search for the repairs of one and of two figures of table three that were changed. */
function measureRepairs(): Measure[] {
  return [1, 2].map((errors): Measure => {
    const { times } = measureErrors(errors, 2020 + errors);
    return { name: `repairs of ${errors} changed in table three`, unit: 'ms', values: times, target: 2 };
  });
}

/** Measures everything and prints a line each; `script` and `command` are the bundles of `in-page.ts` and `command.ts`. */
export async function bench(script: string, command: Command, profile: Profile): Promise<void> {
  const tell = (measure: Measure): void => console.log(lineOf(measure));
  measureSizes().forEach(tell);
  measureRepairs().forEach(tell);
  measureArchive().forEach(tell);
  measureRegion().forEach(tell);
  (await measureCommand(command)).forEach(tell);
  await benchWhole(command, profile);
  measureDocuments(command.processes).forEach(tell);
  const rig = await launch();
  try {
    await measureExtension(rig, script, tell);
  } finally {
    await rig.close();
  }
}

/** Measures how cost grows with the page and prints a line each; `inNode` was measured by the bundle of `cost-node.ts`. */
export async function benchCost(inNode: readonly Series[]): Promise<void> {
  const rig = await launch();
  try {
    await measureCost(rig, inNode, (line) => console.log(line));
  } finally {
    await rig.close();
  }
}
