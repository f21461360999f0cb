import { parseArgs } from 'node:util';

export type Format = 'jsonl' | 'json' | 'text';
export type FailOn = 'error' | 'warning' | 'notice' | 'never';

export interface Options {
  readonly inputs: readonly string[];
  readonly format: Format;
  readonly failOn: FailOn;
  readonly lang: 'zh' | 'en';
  /** File or directory with last year's reports; each input is compared with that of its own body. */
  readonly yearBefore: string | null;
  /** Last year's report is one of the same body, whatever its name. */
  readonly sameAgency: boolean;
  /** Runs the rules of local habits, too. */
  readonly local: boolean;
}

export const USAGE = `gouji audit <file|directory|->… [--format jsonl|json|text] [--year-before <file|directory>]
            [--same-agency] [--fail-on error|warning|notice|never] [--lang zh|en] [--local]

  file        .html .htm .txt .md
  directory   is walked; files of other types are skipped
  -           one document from standard input
  --same-agency
              the report of --year-before is of the same agency, even under another name
  --local     also runs the rules of local habits (length of section one, all cells 0)

Exit status: 0 nothing at or above --fail-on (default error), 1 findings at or above it,
2 usage error or no input could be read.`;

const oneOf = <T extends string>(value: string, allowed: readonly T[]): T | null =>
  allowed.find((entry) => entry === value) ?? null;

/** Reads the arguments behind the program's name; a string says what is wrong with them. */
export function readOptions(args: readonly string[], isTerminal: boolean): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        'year-before': { type: 'string' },
        'fail-on': { type: 'string', default: 'error' },
        lang: { type: 'string', default: 'zh' },
        'same-agency': { type: 'boolean', default: false },
        local: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return '';
    const [command, ...inputs] = positionals;
    if (command !== 'audit') return command ? `unknown command: ${command}` : 'no command';
    if (!inputs.length) return 'no input';
    const format = oneOf(values.format ?? (isTerminal ? 'text' : 'jsonl'), ['jsonl', 'json', 'text']);
    const failOn = oneOf(values['fail-on'], ['error', 'warning', 'notice', 'never']);
    const lang = oneOf(values.lang, ['zh', 'en']);
    if (!format) return `unknown format: ${values.format}`;
    if (!failOn) return `unknown severity: ${values['fail-on']}`;
    if (!lang) return `unknown language: ${values.lang}`;
    const { 'year-before': yearBefore = null, 'same-agency': sameAgency, local } = values;
    if (sameAgency && yearBefore === null) return '--same-agency without --year-before';
    return { inputs, format, failOn, lang, yearBefore, sameAgency, local };
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown argument';
  }
}
