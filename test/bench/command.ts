import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import type { Options } from '../../src/cli/options';
import { Walk } from '../../src/cli/walk';
import { auditInput } from '../../src/cli/work';
import { decodeBytes } from '../../src/readers/decode';

/** What the bench of the command line yields: times in ms of one round over all files. */
export interface Rounds {
  readonly files: number;
  readonly bytes: number;
  readonly command: readonly number[];
  readonly parse5: readonly number[];
}

async function timed(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const OPTIONS: Options = {
  format: 'jsonl',
  failOn: 'error',
  lang: 'zh',
  yearBefore: null,
  sameAgency: false,
  local: false,
  deadline: 30_000,
};

/** All files of a folder. */
export function listFiles(folder: string): string[] {
  const walk = new Walk({ skipped: () => undefined, cycle: () => undefined });
  return [...walk.through(folder, folder)].flatMap((met) => (met.kind === 'file' ? [met.source] : []));
}

/** What a thread of the command does, with what would be printed thrown away. */
export async function auditAll(files: readonly string[]): Promise<void> {
  for (const file of files) await auditInput({ source: file, path: file }, OPTIONS, null);
}

/** Parses text and throws the tree away. */
export type Parse = (markup: string) => unknown;

function parseAlone(files: readonly string[], parse: Parse): void {
  for (const file of files) parse(decodeBytes(readFileSync(file)) ?? '');
}

/** Rounds of the command and of `parse` alone over the same files, by turns, after three that are not counted. */
export async function rounds(folder: string, count: number, parse: Parse): Promise<Rounds> {
  const files = listFiles(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const command: number[] = [];
  const parse5: number[] = [];
  for (let round = -3; round < count; round++) {
    const ours = await timed(() => auditAll(files));
    const alone = await timed(() => parseAlone(files, parse));
    if (round < 0) continue;
    command.push(ours);
    parse5.push(alone);
  }
  return { files: files.length, bytes, command, parse5 };
}

/** Processor time in ms, of the system and the user, all threads together, of two whole processes over the same pages. */
export interface Processes {
  readonly command: readonly number[];
  readonly parse5: readonly number[];
}

const TOLD =
  "process.on('exit', () => { const { userCPUTime: u, systemCPUTime: s } = process.resourceUsage(); process.stderr.write(`\\n${u + s}\\n`); })";
const PRELOAD = `data:text/javascript,${encodeURIComponent(`import { isMainThread } from 'node:worker_threads'; if (isMainThread) ${TOLD};`)}`;

/** The processor time of a process from its beginning to its end, as it tells itself last of all. */
function processorTime(args: readonly string[]): number {
  const options = { stdio: ['ignore', 'ignore', 'pipe'] as ('ignore' | 'pipe')[], encoding: 'utf8' as const, maxBuffer: 1 << 28 };
  const { status, stderr } = spawnSync(process.execPath, ['--import', PRELOAD, ...args], options);
  if (status === null || status > 2) throw new Error(`${args[0]} ended with ${status}`);
  return Number(stderr.trimEnd().split('\n').at(-1)) / 1000;
}

/** Runs both by turns on a folder of pages; `alone` is the script of parse5 alone, in one thread. */
export function processes(folder: string, count: number, command: string, alone: string): Processes {
  const times = { command: [] as number[], parse5: [] as number[] };
  for (let round = 0; round < count; round++) {
    times.command.push(processorTime([command, 'audit', folder, '--format', 'jsonl', '--fail-on', 'never']));
    times.parse5.push(processorTime([alone, folder]));
  }
  return times;
}
