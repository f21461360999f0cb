import { parseArgs } from 'node:util';
import { commandTexts } from '../../texts/command';
import { LANGS, type Lang } from '../../texts/lang';
import { sweepTexts } from '../../texts/sweep';
import { askedLang, oneOf, secondsOf, wrongWith, type Options } from '../options';

/** Where every connection goes instead of where the name of its host leads: a mirror, or a tunnel. */
export interface Via {
  readonly host: string;
  readonly port: number;
}

export interface SweepChoices {
  /** Addresses, and files with one address a line; none when a sweep goes on. */
  readonly inputs: readonly string[];
  readonly out: string;
  readonly year: number | null;
  /** File with the bodies whose reports are expected, one a line. */
  readonly expected: string | null;
  /** Folder of an earlier sweep, whose addresses are read again. */
  readonly again: string | null;
  readonly onlyPlan: boolean;
  readonly retry: boolean;
  readonly obeyRobots: boolean;
  /** Between two requests to one host, in ms. */
  readonly pause: number;
  readonly via: Via | null;
  /** Redis whose queue holds the sites that are still to be swept, for any number of machines. */
  readonly queue: string | null;
  /** Ends when the queue holds nothing more. */
  readonly drain: boolean;
  /** Files with what places ask, which are still to be read. */
  readonly packFiles: readonly string[];
  /** How reports are audited and told. */
  readonly audit: Options;
}

/** What somebody asks for. */
export type AskedSweep =
  | { readonly kind: 'sweep'; readonly choices: SweepChoices }
  | { readonly kind: 'help'; readonly lang: Lang }
  | { readonly kind: 'problem'; readonly why: string; readonly lang: Lang };

/** Reads the arguments behind `gouji sweep`. */
export function readSweepOptions(args: readonly string[]): AskedSweep {
  const lang = askedLang(args);
  const problem = (why: string): AskedSweep => ({ kind: 'problem', why, lang });
  try {
    const read = parse(args);
    if (read.values.help) return { kind: 'help', lang };
    const choices = checked(read, lang);
    return typeof choices === 'string' ? problem(choices) : { kind: 'sweep', choices };
  } catch (error) {
    return problem(wrongWith(error));
  }
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      year: { type: 'string' },
      expected: { type: 'string' },
      again: { type: 'string' },
      plan: { type: 'boolean', default: false },
      resume: { type: 'boolean', default: true },
      retry: { type: 'boolean', default: false },
      robots: { type: 'string', default: 'obey' },
      pause: { type: 'string', default: '1' },
      via: { type: 'string' },
      queue: { type: 'string' },
      drain: { type: 'boolean', default: false },
      deadline: { type: 'string', default: '30' },
      local: { type: 'boolean', default: false },
      pack: { type: 'string', multiple: true, default: [] },
      'fail-on': { type: 'string', default: 'error' },
      lang: { type: 'string', default: 'zh' },
      help: { type: 'boolean', short: 'h' },
    },
  });

/** The choices, or what is wrong with them. */
function checked({ values, positionals: inputs }: ReturnType<typeof parse>, asked: Lang): SweepChoices | string {
  const { problems } = commandTexts(asked);
  const own = sweepTexts(asked).problems;
  const lang = oneOf(values.lang, LANGS);
  const failOn = oneOf(values['fail-on'], ['error', 'warning', 'notice', 'never']);
  const robots = oneOf(values.robots, ['obey', 'ignore']);
  const deadline = secondsOf(values.deadline);
  const pause = values.pause === '0' ? 0 : secondsOf(values.pause);
  const year = values.year === undefined ? null : /^20\d\d$/.test(values.year) ? Number(values.year) : undefined;
  const via = values.via === undefined ? null : viaOf(values.via);
  const queue = values.queue ?? null;
  if (!values.out && queue === null) return own.noOut;
  if (queue !== null && !/^rediss?:\/\//.test(queue)) return own.queue(queue);
  if (queue !== null && (values.expected ?? values.again) !== undefined) return own.queueAlone;
  if (!lang) return problems.lang(values.lang);
  if (!failOn) return problems.severity(values['fail-on']);
  if (!robots) return own.robots(values.robots);
  if (deadline === null) return problems.deadline(values.deadline);
  if (pause === null) return own.pause(values.pause);
  if (year === undefined) return own.year(values.year ?? '');
  if (via === undefined) return own.via(values.via ?? '');
  const format = 'jsonl' as const;
  const inSweep = { format, yearBefore: null, sameAgency: false };
  const audit = { ...inSweep, failOn, lang, local: values.local, deadline: deadline * 1000 };
  const { out = '', expected = null, again = null, plan: onlyPlan, retry, drain } = values;
  const fetching = { obeyRobots: robots === 'obey', pause: pause * 1000, via };
  return { inputs, out, year, expected, again, onlyPlan, retry, ...fetching, queue, drain, packFiles: values.pack, audit };
}

function viaOf(text: string): Via | undefined {
  const [, host = '', port = ''] = /^([\w.-]{1,253}|\[[\da-f:.]{2,45}\]):(\d{1,5})$/i.exec(text) ?? [];
  return host && Number(port) > 0 && Number(port) < 65_536 ? { host, port: Number(port) } : undefined;
}
