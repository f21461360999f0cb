import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { run } from '../../src/cli/audit';
import { listFiles } from '../../src/cli/inputs';
import { decodeBytes } from '../../src/readers/decode';

/** What the bench of the command line yields: times in ms of one round over all files. */
export interface Rounds {
  readonly files: number;
  readonly bytes: number;
  readonly command: readonly number[];
  readonly parse5: readonly number[];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The whole command with what it prints thrown away. */
async function runSilently(folder: string): Promise<void> {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = () => true;
  try {
    await run(['audit', folder, '--format', 'jsonl']);
  } finally {
    process.stdout.write = write;
  }
}

/** Parses text and throws the tree away. */
export type Parse = (markup: string) => unknown;

async function parseAlone(files: readonly string[], parse: Parse): Promise<void> {
  for (const file of files) parse(decodeBytes(readFileSync(file)) ?? '');
}

/** Rounds of the command and of `parse` alone over the same files, by turns, after three that are not counted. */
export async function rounds(folder: string, count: number, parse: Parse): Promise<Rounds> {
  const files = await listFiles(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const command: number[] = [];
  const parse5: number[] = [];
  for (let round = -3; round < count; round++) {
    const ours = await timed(() => runSilently(folder));
    const alone = await timed(() => parseAlone(files, parse));
    if (round < 0) continue;
    command.push(ours);
    parse5.push(alone);
  }
  return { files: files.length, bytes, command, parse5 };
}

/** So many times the folder is named to one command: as many pages as the reports of a province. */
const TIMES = 20;

/** ms of the whole command, from its start to its end, and of a process that parses the same files with parse5 alone. */
export interface Processes {
  readonly command: readonly number[];
  readonly parse5: readonly number[];
  readonly pages: number;
}

function processTime(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status === null || status > 1) throw new Error(`${args[0]} ended with ${status}`);
  return performance.now() - start;
}

/** Runs both by turns on the folder, named twenty times; `alone` is the script of parse5 alone. */
export async function processes(folder: string, count: number, command: string, alone: string): Promise<Processes> {
  const inputs = Array.from({ length: TIMES }, () => folder);
  const files = (await listFiles(folder)).length;
  const times = { command: [] as number[], parse5: [] as number[] };
  for (let round = 0; round < count; round++) {
    times.command.push(processTime([command, 'audit', ...inputs, '--format', 'jsonl']));
    times.parse5.push(processTime([alone, ...inputs]));
  }
  return { ...times, pages: files * TIMES };
}
