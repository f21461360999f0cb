import { parseArgs } from 'node:util';
import { commandTexts } from '../texts/command';
import { LANGS, type Lang } from '../texts/lang';
import type { ExitCode } from './audit';
import { askedLang, oneOf, wrongWith } from './options';
import { Unwritable } from './output';
import { say } from './printable';

/** What is wrong with what somebody wrote behind a command: told together with its usage. */
export class Misused extends Error {}

/** Options of one command, beside those of all. */
type Own = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
type ValuesOf<Named extends Own> = {
  readonly [Name in keyof Named]?: Named[Name]['type'] extends 'string' ? string : boolean;
};

/** What somebody wrote behind a command. */
export interface Written<Named extends Own> {
  readonly inputs: readonly string[];
  readonly values: ValuesOf<Named>;
  readonly lang: Lang;
}

/**
 * Runs a command that makes something of results: reads what stands behind its name, and says what goes wrong.
 * @param usage its help, by language. @param work what it does; the exit status is 0 where it yields none.
 */
export async function runSubcommand<const Named extends Own>(
  args: readonly string[],
  own: Named,
  usage: (lang: Lang) => string,
  work: (written: Written<Named>) => Promise<ExitCode | void>,
): Promise<ExitCode> {
  const asked = askedLang(args);
  try {
    const written = readWritten(args, own);
    if (written) return (await work(written)) ?? 0;
    process.stdout.write(`${usage(asked)}\n`);
    return 0;
  } catch (error) {
    const { closed, unwritable } = commandTexts(asked);
    if (error instanceof Unwritable) say(error.isClosed ? closed : unwritable(error.message));
    else say(wrongWith(error));
    if (error instanceof Misused) process.stderr.write(`\n${usage(asked)}\n`);
    return 2;
  }
}

/** Null where help is asked for. @throws Misused */
function readWritten<const Named extends Own>(args: readonly string[], own: Named): Written<Named> | null {
  const common = { lang: { type: 'string', default: 'zh' }, help: { type: 'boolean', short: 'h' } } as const;
  const { values, positionals: inputs } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...(own as Own), ...common },
  });
  if (values.help) return null;
  const lang = oneOf(values.lang, LANGS);
  if (!lang) throw new Misused(commandTexts(askedLang(args)).problems.lang(values.lang));
  return { inputs, values: values as ValuesOf<Named>, lang };
}
