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

/** What two whole processes cost over the same files: processor time in ms, of the system and the user, all threads together. */
export interface Processes {
  readonly command: readonly number[];
  readonly parse5: readonly number[];
  /** The most memory of each, in MB. */
  readonly memory: { readonly command: readonly number[]; readonly alone: readonly number[] };
}

/** At its end: what of memory a process counts as its most may be that of the one that has begun it; the system knows better. */
const PRELOAD = `data:text/javascript,${encodeURIComponent(`
import { existsSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread)
  process.on('exit', () => {
    const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stderr.write('\\n' + (userCPUTime + systemCPUTime) + ' ' + (/VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? maxRSS) + '\\n');
  });`)}`;

/** What a process has cost from its beginning to its end, as it tells itself last of all. */
function costOf(args: readonly string[]): { readonly time: number; readonly memory: number } {
  const options = { stdio: ['ignore', 'ignore', 'pipe'] as ('ignore' | 'pipe')[], encoding: 'utf8' as const, maxBuffer: 1 << 28 };
  const { status, stderr } = spawnSync(process.execPath, ['--import', PRELOAD, ...args], options);
  if (status === null || status > 2) throw new Error(`${args[0]} ended with ${status}`);
  const [time = NaN, memory = NaN] = (stderr.trimEnd().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { time: time / 1000, memory: memory / 1024 };
}

/** Runs both by turns on a folder; `alone` is the script of parse5, or pdf.js, alone in one thread. */
export function processes(folder: string, count: number, command: string, alone: string): Processes {
  const times = { command: [] as number[], parse5: [] as number[], memory: { command: [] as number[], alone: [] as number[] } };
  for (let round = 0; round < count; round++) {
    const ours = costOf([command, 'audit', folder, '--format', 'jsonl', '--fail-on', 'never']);
    const theirs = costOf([alone, folder]);
    times.command.push(ours.time);
    times.parse5.push(theirs.time);
    times.memory.command.push(ours.memory);
    times.memory.alone.push(theirs.memory);
  }
  return times;
}
