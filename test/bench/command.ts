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
