import { writeFileSync } from 'node:fs';
import type { Audit } from '../../audit';
import { doubtsOf } from '../../audit/doubts';
import { asTable, sheetsOf, type Sheet } from '../../exports/list';
import { regionPage } from '../../exports/region';
import { csv } from '../../exports/csv';
import { commandTexts } from '../../texts/command';
import type { Lang } from '../../texts/lang';
import { listTexts } from '../../texts/list';
import type { ExitCode } from '../audit';
import { say } from '../printable';
import { auditsIn } from '../results';
import { Misused, runSubcommand } from '../subcommand';
import { workbook } from '../../exports/workbook';

interface Choices {
  readonly inputs: readonly string[];
  readonly xlsx?: string;
  readonly csv?: string;
  /** A page on all of them together. */
  readonly html?: string;
  /** Results of an earlier round. */
  readonly before?: string;
  readonly lang: Lang;
}

const TEXT = { type: 'string' } as const;
const OWN = { xlsx: TEXT, csv: TEXT, html: TEXT, before: TEXT };

/** The command `gouji list`. @param args behind it. @returns the exit status. */
export const list = (args: readonly string[]): Promise<ExitCode> =>
  runSubcommand(
    args,
    OWN,
    (lang) => listTexts(lang).usage,
    async ({ inputs, values, lang }) => {
      if (!inputs.length) throw new Misused(commandTexts(lang).problems.noInput);
      if (!values.xlsx && !values.csv && !values.html) throw new Misused(listTexts(lang).problems.noOutput);
      await write({ inputs, ...values, lang });
    },
  );

/** All audits of a file of results. */
async function allIn(source: string, lang: Lang): Promise<Audit[]> {
  const audits: Audit[] = [];
  for await (const audit of auditsIn(source, (line) => new Error(listTexts(lang).problems.line(source, line))))
    audits.push(audit);
  return audits;
}

async function write({ inputs, xlsx, csv: plain, html, before, lang }: Choices): Promise<void> {
  const audits: Audit[] = [];
  for (const source of inputs) audits.push(...(await allIn(source, lang)));
  const earlier = before === undefined ? null : await allIn(before, lang);
  if (xlsx !== undefined || plain !== undefined) await writeSheets(sheetsOf(audits, lang, earlier), { xlsx, csv: plain, lang });
  if (html !== undefined) {
    writeFileSync(html, regionPage(audits, lang, earlier ?? []));
    const doubts = audits.reduce((sum, audit) => sum + doubtsOf(audit).length, 0);
    say(listTexts(lang).region(html, audits.length, doubts));
  }
}

async function writeSheets(sheets: readonly Sheet[], to: Pick<Choices, 'xlsx' | 'csv' | 'lang'>): Promise<void> {
  const [doubts, , open] = sheets;
  const count = (sheet: Sheet | undefined): number => (sheet?.rows.length ?? 1) - 1;
  const tell = (path: string): void => say(listTexts(to.lang).written(path, count(doubts), count(open)));
  if (to.xlsx !== undefined) {
    writeFileSync(to.xlsx, workbook(sheets));
    tell(to.xlsx);
  }
  if (to.csv !== undefined && doubts) {
    writeFileSync(to.csv, csv(asTable(doubts)));
    tell(to.csv);
  }
}
