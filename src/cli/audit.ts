import { isFailure } from '../audit/reasons';
import { RULES_VERSION, TOOL } from '../audit/version';
import { commandTexts } from '../texts/command';
import type { Lang } from '../texts/types';
import { companionsOf } from './companions';
import { EarlierStore } from './earlier-store';
import { meet, meetShare, namedBy, type Given, type Named } from './meet';
import { RANK, readOptions, type RunOptions } from './options';
import { inOrder } from './order';
import { Output, Unwritable } from './output';
import { printable, say } from './printable';
import type { ResultFile } from './result-file';
import { Streams } from './streams';
import { Tally } from './tally';
import { Threads } from './threads';
import type { Told } from './told';

export type ExitCode = 0 | 1 | 2;

/**
 * The command `gouji`. Results go to standard output, messages to standard error.
 * @param script what threads run. @returns the exit status (contract, “Command line”).
 */
export async function run(args: readonly string[], script: URL): Promise<ExitCode> {
  const asked = readOptions(args, process.stdout.isTTY ?? false);
  if (asked.kind === 'problem') return usage(asked.why, asked.lang);
  const output = new Output(process.stdout);
  try {
    if (asked.kind === 'audit') return await runWithPacks(asked.options, script, output);
    const { usage: help, version } = commandTexts(asked.lang);
    await output.write(`${asked.kind === 'help' ? help : version(TOOL, RULES_VERSION)}\n`);
    await output.end();
    return 0;
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    const { closed, unwritable } = commandTexts(asked.kind === 'audit' ? asked.options.lang : asked.lang);
    say(error.isClosed ? closed : unwritable(error.message));
    return 2;
  }
}

async function runWithPacks(options: RunOptions, script: URL, standard: Output): Promise<ExitCode> {
  if (!options.packFiles.length) return runAll(options, script, standard);
  const packs = (await import('./packs')).packsIn(options.packFiles, options.lang);
  return typeof packs === 'string' ? usage(packs, options.lang) : runAll({ ...options, packs }, script, standard);
}

async function runAll(options: RunOptions, script: URL, standard: Output): Promise<ExitCode> {
  if (options.out === null) return new Run(options, script, standard, null).all();
  return (await import('./result-file')).withResultFile(options, (file) =>
    new Run(options, script, new Output(file.stream), file).all(),
  );
}

function usage(why: string, lang: Lang): 2 {
  process.stderr.write(`gouji: ${printable(why)}\n\n${commandTexts(lang).usage}\n`);
  return 2;
}

/** One run over all inputs. */
class Run {
  private readonly threads: Threads;
  private readonly streams: Streams;
  private readonly tally: Tally;
  private readonly named: readonly Named[];

  /** @param file where the results go and may have been begun; null for standard output. */
  constructor(
    private readonly options: RunOptions,
    script: URL,
    private readonly output: Output,
    private readonly file: ResultFile | null,
  ) {
    this.threads = new Threads(options, script);
    this.streams = new Streams(options.deadline);
    this.tally = new Tally(options);
    this.named = namedBy(options.inputs);
  }

  async all(): Promise<ExitCode> {
    const { yearBefore, lang, failOn, shard } = this.options;
    const { problems } = commandTexts(lang);
    try {
      if (yearBefore !== null && !(await this.readEarlier(yearBefore))) return usage(problems.noReport(yearBefore), lang);
      const worst = await this.print();
      const closing = this.tally.closing();
      if (closing) say(closing);
      if (worst === null && !shard) return usage(problems.nothingReadable, lang);
      if (this.tally.failed) return 2;
      return (worst ?? 0) >= RANK[failOn] ? 1 : 0;
    } finally {
      this.threads.close();
    }
  }

  /** Prints what is told of each input. @returns the rank of the severest finding, null when there was no input. */
  private async print(): Promise<number | null> {
    const { format, shard } = this.options;
    const isList = format === 'json';
    const follow = await this.follower();
    const all = inOrder(meetShare(this.named, this.tally, shard), (given) => this.tell(given), sizeOf);
    let between = isList ? '[\n' : '';
    let worst: number | null = null;
    for await (const told of all) {
      worst = Math.max(worst ?? 0, told.worst);
      this.tally.failed ||= told.failed;
      this.tally.told(told.standings);
      told.notes.forEach(say);
      for (const report of told.reports) {
        if (between) await this.output.write(between);
        await this.output.write(report);
        if (isList) between = ',\n';
      }
      follow?.();
    }
    if (isList && worst !== null) await this.output.write('\n]\n');
    await this.output.end();
    return worst;
  }

  private async tell(given: Given): Promise<Told> {
    const { source } = given;
    const input = await this.inputOf(given);
    const known = this.file && (await import('./known')).knownOf(source, input, this.file);
    if (known) return known;
    if (typeof input !== 'string') return this.threads.audit(input, companionsOf(source, this.named));
    return (await import('./unread')).tellUnread(source, input, this.options);
  }

  /** Who is told of each input that is done; null where nobody wants to know how far it is. */
  private async follower(): Promise<(() => void) | null> {
    const { progress, out, shard, lang } = this.options;
    const isWatched = process.stderr.isTTY && (out !== null || !process.stdout.isTTY);
    if (!progress && !isWatched) return null;
    const { follow } = await import('./follow');
    return follow(this.named, shard, lang);
  }

  /** What a thread is given, or why there is nothing to give. */
  private async inputOf(given: Given) {
    if (given.kind === 'unread') return given.reason;
    if (given.kind === 'file') return { source: given.source, path: given.path };
    const bytes = await this.streams.read(given.source);
    return typeof bytes === 'string' ? bytes : { source: given.source, bytes };
  }

  /** Learns whose reports of the year before there are. @returns whether there is any. */
  private async readEarlier(named: string): Promise<boolean> {
    const { options, tally } = this;
    const earlier = new EarlierStore();
    const identify = async (given: Given) => {
      const input = await this.inputOf(given);
      return { source: given.source, found: typeof input === 'string' ? input : await this.threads.identify(input) };
    };
    for await (const { source, found } of inOrder(meet(namedBy([named]), tally), identify, () => 0)) {
      if (typeof found !== 'string') earlier.take(found);
      else if (isFailure(found)) {
        tally.failed = true;
        say((await import('./unread')).unreadNote(source, found, options));
      }
    }
    this.threads.know(earlier);
    return earlier.known.length > 0;
  }
}

const sizeOf = ({ reports }: Told): number => reports.reduce((sum, { length }) => sum + length, 0);
