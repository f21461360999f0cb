import { parseArgs } from 'node:util';
import type { Pack } from '../audit/packs/schema';
import { commandTexts } from '../texts/command';
import { LANGS, type Lang } from '../texts/lang';
import { shardOf, type Shard } from './shard';

export type Format = 'jsonl' | 'json' | 'text';
export type FailOn = 'error' | 'warning' | 'notice' | 'never';

/** How severe a finding is; what nobody wants to fail on is above all. */
export const RANK: Readonly<Record<FailOn, number>> = { error: 3, warning: 2, notice: 1, never: 4 };

/** How each document is audited and told. */
export interface Options {
  readonly format: Format;
  readonly failOn: FailOn;
  readonly lang: Lang;
  /** File or folder with last year's reports; each input is compared with that of its own body. */
  readonly yearBefore: string | null;
  /** Last year's report is one of the same body, whatever its name. */
  readonly sameAgency: boolean;
  /** Runs the rules of local habits, too. */
  readonly local: boolean;
  /** What places ask beside the form. */
  readonly packs?: readonly Pack[];
  /** Longest time for one document, in ms. */
  readonly deadline: number;
}

/** A run over many inputs. */
export interface RunOptions extends Options {
  readonly inputs: readonly string[];
  /** Files with what places ask, which are still to be read. */
  readonly packFiles: readonly string[];
  /** Only what falls into this share of the inputs. */
  readonly shard: Shard | null;
  /** File for the results; null for standard output. */
  readonly out: string | null;
  /** Goes on with what the file holds. */
  readonly resume: boolean;
  /** Says how far it is, whether or not somebody sits at a terminal. */
  readonly progress: boolean;
}

/** What somebody asks for. */
export type Asked =
  | { readonly kind: 'audit'; readonly options: RunOptions }
  | { readonly kind: 'help' | 'version'; readonly lang: Lang }
  | { readonly kind: 'problem'; readonly why: string; readonly lang: Lang };

/** Seconds for one document where nothing else is asked for. */
const DEADLINE = '30';

/** One of the words that are allowed; null for any other. */
export const oneOf = <T extends string>(value: string, allowed: readonly T[]): T | null =>
  allowed.find((entry) => entry === value) ?? null;

/** The language that arguments ask for, whatever else is wrong with them. */
export const askedLang = (args: readonly string[]): Lang => (/(?:^|\n)--lang[=\n]en(?:\n|$)/.test(args.join('\n')) ? 'en' : 'zh');

/** What is wrong with arguments, as Node says it. */
export const wrongWith = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);

/** Reads the arguments behind the program's name. */
export function readOptions(args: readonly string[], isTerminal: boolean): Asked {
  // Arguments that cannot be read are answered in the language that they ask for, too.
  const lang = askedLang(args);
  const problem = (why: string): Asked => ({ kind: 'problem', why, lang });
  try {
    const read = parse(args);
    if (read.values.help || read.values.version) return { kind: read.values.help ? 'help' : 'version', lang };
    const options = checked(read, isTerminal, lang);
    return typeof options === 'string' ? problem(options) : { kind: 'audit', options };
  } catch (error) {
    return problem(wrongWith(error));
  }
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      'year-before': { type: 'string' },
      'fail-on': { type: 'string', default: 'error' },
      lang: { type: 'string', default: 'zh' },
      deadline: { type: 'string', default: DEADLINE },
      'same-agency': { type: 'boolean', default: false },
      local: { type: 'boolean', default: false },
      pack: { type: 'string', multiple: true, default: [] },
      shard: { type: 'string' },
      out: { type: 'string' },
      resume: { type: 'boolean', default: false },
      progress: { type: 'boolean', default: false },
      version: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });

/** The options, or what is wrong with them. */
function checked({ values, positionals }: ReturnType<typeof parse>, isTerminal: boolean, asked: Lang): RunOptions | string {
  const { problems } = commandTexts(asked);
  const [command, ...inputs] = positionals;
  if (command !== 'audit') return command === undefined ? problems.noCommand : problems.unknownCommand(command);
  if (!inputs.length) return problems.noInput;
  const usual = isTerminal && values.out === undefined ? 'text' : 'jsonl';
  const format = oneOf(values.format ?? usual, ['jsonl', 'json', 'text']);
  const failOn = oneOf(values['fail-on'], ['error', 'warning', 'notice', 'never']);
  const lang = oneOf(values.lang, LANGS);
  const deadline = secondsOf(values.deadline);
  if (!format) return problems.format(values.format ?? '');
  if (!failOn) return problems.severity(values['fail-on']);
  if (!lang) return problems.lang(values.lang);
  if (deadline === null) return problems.deadline(values.deadline);
  const { 'year-before': yearBefore = null, 'same-agency': sameAgency, local } = values;
  if (sameAgency && yearBefore === null) return problems.sameAgency;
  const { shard: share, out = null, resume, progress } = values;
  const shard = share === undefined ? null : shardOf(share);
  if (share !== undefined && !shard) return problems.shard(share);
  if (resume && (out === null || format !== 'jsonl')) return problems.resume;
  const audit = { format, failOn, lang, yearBefore, sameAgency, local, deadline: deadline * 1000 };
  return { ...audit, inputs, packFiles: values.pack, shard, out, resume, progress };
}

/** A number of seconds above 0, written in digits. */
export function secondsOf(text: string): number | null {
  const seconds = /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : 0;
  return seconds > 0 ? seconds : null;
}
