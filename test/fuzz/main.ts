import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fuzz } from './loop';

const own = fileURLToPath(import.meta.url);

/** One target, in a process of its own. @returns the exit status. */
export function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      target: { type: 'string', default: 'grid' },
      seconds: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      slow: { type: 'string', default: '1000' },
      memory: { type: 'string', default: '500' },
      folder: { type: 'string', default: '.artifacts/fuzz' },
      current: { type: 'string', default: '.artifacts/fuzz/current' },
    },
  });
  const { target, seconds, seed, slow, memory, folder, current } = values;
  const isTested = (url: string) => url.startsWith('file:') && fileURLToPath(url) === own;
  const found = {
    target,
    seconds: Number(seconds),
    seed: Number(seed),
    slow: Number(slow),
    memory: Number(memory),
    folder,
    current,
  };
  return fuzz({ ...found, isTested }) ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
