import { listFiles } from './inputs';
import { readOptions, USAGE } from './options';
import { tellAll } from './threads';
import { RANK, readEarlier } from './told';

/**
 * The command `gouji`. Results go to standard output, messages to standard error.
 * @param script what further threads run, null for none.
 */
export async function run(args: readonly string[], script: URL | null = null): Promise<{ exitCode: 0 | 1 | 2 }> {
  const options = readOptions(args, process.stdout.isTTY ?? false);
  if (options === '') return help();
  if (typeof options === 'string') return usage(options);
  const files = (await Promise.all(options.inputs.map(listFiles))).flat();
  if (!files.length) return usage('no readable input');
  const earlier = options.yearBefore ? await readEarlier(options.yearBefore) : [];
  if (options.yearBefore && !earlier.length) return usage(`no report in ${options.yearBefore}`);
  const isList = options.format === 'json';
  let between = isList ? '[\n' : '';
  let worst = 0;
  let readable = false;
  for await (const told of tellAll(files, options, earlier, script)) {
    readable ||= told.readable;
    worst = Math.max(worst, told.worst);
    for (const note of told.notes) process.stderr.write(`${note}\n`);
    for (const report of told.reports) {
      if (between) await write(between);
      await write(report);
      if (isList) between = ',\n';
    }
  }
  if (isList) await write('\n]\n');
  if (!readable) return { exitCode: 2 };
  return { exitCode: worst >= RANK[options.failOn] ? 1 : 0 };
}

function help(): { exitCode: 0 } {
  process.stdout.write(`${USAGE}\n`);
  return { exitCode: 0 };
}

function usage(why: string): { exitCode: 2 } {
  process.stderr.write(`gouji: ${why}\n\n${USAGE}\n`);
  return { exitCode: 2 };
}

const write = (text: string | Uint8Array) =>
  new Promise<void>((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
