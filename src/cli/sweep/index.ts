import { sweepTexts } from '../../texts/sweep';
import type { SweepTexts } from '../../texts/zh/sweep';
import type { ExitCode } from '../audit';
import { Occupied } from '../occupy';
import { say } from '../printable';
import { Threads } from '../threads';
import { SweepCommand } from './command';
import { BrokenJournal } from './folder';
import { readSweepOptions, type SweepChoices } from './options';
import { Unusable } from './starts';

/** What is done with what somebody asks for. */
export type SweepWork = (choices: SweepChoices, texts: SweepTexts) => Promise<ExitCode>;

/** The command `gouji sweep`. @param args behind it. @param script what threads run. @returns the exit status. */
export const sweep = (args: readonly string[], script: URL): Promise<ExitCode> =>
  runSweep(args, async (choices, texts) => {
    // Whoever works at the queue audits, by packs of their own.
    if (choices.queue !== null && choices.packFiles.length) throw new Unusable(texts.problems.packOfWorkers);
    if (choices.queue !== null) return (await import('../queue/put')).put(choices, choices.queue, texts);
    const threads = new Threads(choices.audit, script);
    try {
      return (await new SweepCommand(choices, texts, threads).run()).code;
    } finally {
      threads.close();
    }
  });

/** Reads what stands behind `gouji sweep` or `gouji work`, and says what goes wrong. */
export async function runSweep(args: readonly string[], work: SweepWork): Promise<ExitCode> {
  const asked = readSweepOptions(args);
  const texts = sweepTexts(asked.kind === 'sweep' ? asked.choices.audit.lang : asked.lang);
  const refuse = (why: string, withUsage = false): 2 => {
    say(why);
    if (withUsage) process.stderr.write(`\n${texts.usage}\n`);
    return 2;
  };
  if (asked.kind === 'problem') return refuse(asked.why, true);
  if (asked.kind === 'help') {
    process.stdout.write(`${texts.usage}\n`);
    return 0;
  }
  const choices = await withPacks(asked.choices);
  if (typeof choices === 'string') return refuse(choices);
  try {
    return await work(choices, texts);
  } catch (error) {
    if (error instanceof Unusable) return refuse(error.message);
    if (error instanceof BrokenJournal) return refuse(texts.problems.journal(error.line));
    if (error instanceof Occupied) return refuse(texts.problems.occupied(error.message));
    throw error;
  }
}

/** The choices with the packs that they name, or what is wrong with one. */
async function withPacks(choices: SweepChoices): Promise<SweepChoices | string> {
  if (!choices.packFiles.length) return choices;
  const packs = (await import('../packs')).packsIn(choices.packFiles, choices.audit.lang);
  return typeof packs === 'string' ? packs : { ...choices, audit: { ...choices.audit, packs } };
}
