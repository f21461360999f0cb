import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Audit } from '../../audit';
import { auditSchema } from '../../audit/schema';
import { asTable, sheetsOf } from '../../exports/list';
import { csv } from '../../exports/table';
import { LANGS, type Lang } from '../../texts/lang';
import { commandTexts } from '../../texts/command';
import { listTexts } from '../../texts/list';
import type { ExitCode } from '../audit';
import { askedLang, oneOf, wrongWith } from '../options';
import { say } from '../printable';
import { workbook } from './workbook';

interface Choices {
  readonly inputs: readonly string[];
  readonly xlsx: string | undefined;
  readonly csv: string | undefined;
  /** Results of an earlier round. */
  readonly before: string | undefined;
  readonly lang: Lang;
}

/** What is wrong with what somebody wrote, or with what stands in a file. */
class Wrong extends Error {}

/** The command `gouji list`. @param args behind it. @returns the exit status. */
export async function list(args: readonly string[]): Promise<ExitCode> {
  const texts = listTexts(askedLang(args));
  try {
    const choices = choose(args);
    if (choices === 'help') {
      process.stdout.write(`${texts.usage}\n`);
      return 0;
    }
    await write(choices);
    return 0;
  } catch (error) {
    say(wrongWith(error));
    if (error instanceof Wrong) process.stderr.write(`\n${texts.usage}\n`);
    return 2;
  }
}

function choose(args: readonly string[]): Choices | 'help' {
  const text = { type: 'string' } as const;
  const options = {
    xlsx: text,
    csv: text,
    before: text,
    lang: { type: 'string', default: 'zh' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values, positionals: inputs } = parseArgs({ args: [...args], allowPositionals: true, options });
  if (values.help) return 'help';
  const { problems } = commandTexts(askedLang(args));
  const lang = oneOf(values.lang, LANGS);
  if (!lang) throw new Wrong(problems.lang(values.lang));
  if (!inputs.length) throw new Wrong(problems.noInput);
  if (!values.xlsx && !values.csv) throw new Wrong(listTexts(lang).problems.noOutput);
  return { inputs, xlsx: values.xlsx, csv: values.csv, before: values.before, lang };
}

/** The audits that a file of results holds. Every line is checked: whatever lies there may come from anybody. */
function auditsIn(source: string, lang: Lang): Audit[] {
  const text = readFileSync(source === '-' ? 0 : source, 'utf8');
  return text.split('\n').flatMap((line, at) => {
    if (!line.trim()) return [];
    const read = auditSchema.safeParse(parsed(line));
    if (!read.success) throw new Error(listTexts(lang).problems.line(source, at + 1));
    return [read.data];
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}

async function write({ inputs, xlsx, csv: plain, before, lang }: Choices): Promise<void> {
  const sheets = sheetsOf(
    inputs.flatMap((source) => auditsIn(source, lang)),
    lang,
    before === undefined ? null : auditsIn(before, lang),
  );
  const [doubts, , open] = sheets;
  const count = (sheet: typeof doubts) => (sheet?.rows.length ?? 1) - 1;
  const tell = (path: string): void => say(listTexts(lang).written(path, count(doubts), count(open)));
  if (xlsx !== undefined) {
    writeFileSync(xlsx, await workbook(sheets));
    tell(xlsx);
  }
  if (plain !== undefined && doubts) {
    writeFileSync(plain, csv(asTable(doubts)));
    tell(plain);
  }
}
