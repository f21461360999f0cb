import { parse } from 'parse5';
import { pagesFolder } from '../../src/dev/site.mjs';
import { measure as measureErrors } from '../audit/repairs.measured';
import { launch } from '../e2e/rig';
import type { processes, rounds } from './command';
import { measureCost } from './cost';
import { measureExtension } from './extension';
import type { Series } from './growth';
import { lineOf, median, type Measure } from './measure';
import { measureSizes } from './sizes';

const ROUNDS = 10;

interface Command {
  readonly rounds: typeof rounds;
  readonly processes: typeof processes;
}

/** The command line on the sample pages: warm and in one thread, then as it is started, with all its threads. */
async function measureCommand(measure: Command): Promise<Measure[]> {
  const { files, bytes, command, parse5 } = await measure.rounds(pagesFolder, ROUNDS, parse);
  const whole = measure.processes(pagesFolder, 5, 'src/cli/gouji.mjs', 'test/bench/parse-alone.mjs');
  const about = `command line, ${files} pages of ${(bytes / files / 1000).toFixed(1)} kB`;
  return [
    { name: `${about}, one thread: pages a second`, unit: '/s', values: command.map((time) => (files / time) * 1000) },
    { name: `${about}, one thread: a page`, unit: 'ms', values: command.map((time) => time / files) },
    { name: 'parse5 alone: a page', unit: 'ms', values: parse5.map((time) => time / files) },
    { name: 'command line, one thread / parse5 alone', unit: '×', values: [median(command) / median(parse5)], target: 1.5 },
    { name: `whole command, ${whole.pages} pages: a page`, unit: 'ms', values: whole.command.map((time) => time / whole.pages) },
    { name: 'whole process of parse5 alone: a page', unit: 'ms', values: whole.parse5.map((time) => time / whole.pages) },
    { name: 'whole command / parse5 alone', unit: '×', values: [median(whole.command) / median(whole.parse5)], target: 1.5 },
  ];
}

/** The search for the repairs of one and of two figures of table three that were changed. */
function measureRepairs(): Measure[] {
  return [1, 2].map((errors): Measure => {
    const { times } = measureErrors(errors, 2020 + errors);
    return { name: `repairs of ${errors} changed in table three`, unit: 'ms', values: times, target: 2 };
  });
}

/** Measures everything and prints a line each; `script` and `command` are the bundles of `in-page.ts` and `command.ts`. */
export async function bench(script: string, command: Command): Promise<void> {
  const tell = (measure: Measure): void => console.log(lineOf(measure));
  measureSizes().forEach(tell);
  measureRepairs().forEach(tell);
  (await measureCommand(command)).forEach(tell);
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
