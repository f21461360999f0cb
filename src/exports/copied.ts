import { countOf } from '../audit/doubts';
import type { Audit } from '../audit/types';
import { coverageLine, doubtsLine, factName, ui, words, type Lang } from '../texts';
import { recordTexts } from '../texts/record';
import { isDecided } from '../audit/repairs/causes';
import { htmlTable, tsv, type Table } from './table';
import type { ToldDoubt } from './told';

/** Text for a clipboard, and the same as HTML. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** A report, and which of its doubts are copied. */
export interface Selection {
  readonly audit: Audit;
  /** Where it stands, '' when that is not known. */
  readonly address: string;
  readonly doubts: readonly ToldDoubt[];
}

/** What stands by itself is a question. */
const asked = (message: string, lang: Lang): string => message + words(lang).verify;

/** The cells of the likely cause, else the section. */
function placeOf({ doubt: { cause }, section }: ToldDoubt, lang: Lang): string {
  if (!cause || !isDecided(cause)) return section;
  return cause.changes.map(({ fact }) => factName(fact, lang)).join(words(lang).stop);
}

/** A doubt in lines: what it is, the arithmetic, and what may lie behind it. */
function linesOf({ word, section, cause: [guess, note], findings }: ToldDoubt, at: number, lang: Lang): string[] {
  const told = findings.flatMap(({ message, sums }) => [asked(message, lang), ...sums]);
  const why = guess === undefined ? [] : [asked(guess, lang), ...(note === undefined ? [] : [note])];
  return [`${at + 1}. [${word}] ${section}`, ...[...told, ...why].map((line) => `   ${line}`)];
}

/** What a list says of a doubt: place, description, arithmetic, what is suggested to be verified, and how severe it is. */
export function cellsOf(told: ToldDoubt, lang: Lang): readonly [string, string, string, string, string] {
  const { stop } = words(lang);
  return [
    placeOf(told, lang),
    told.findings.map(({ message }) => asked(message, lang)).join(stop),
    told.findings.flatMap(({ sums }) => sums).join(stop),
    told.cause.join(stop),
    told.word,
  ];
}

/** A row a doubt, in the columns of the lists that offices keep. */
function tableOf({ audit, address, doubts }: Selection, lang: Lang): Table {
  const { agency = '', year = null } = audit.report ?? {};
  const head = [agency, year === null ? '' : String(year), address];
  return [ui(lang).copy.columns, ...doubts.map((told) => [...head, ...cellsOf(told, lang)])];
}

/** Doubts as a table: tab-separated as text, and HTML, so that they paste into a spreadsheet or a document. */
export function asTable(selection: Selection, lang: Lang): Copied {
  const table = tableOf(selection, lang);
  return { text: tsv(table), html: htmlTable(table) };
}

/** Doubts as text for a message, with whose they are and how the report came out; a spreadsheet takes the table of the same. */
export function asText(selection: Selection, lang: Lang): Copied {
  const { audit, address, doubts } = selection;
  const count = countOf(audit);
  const head = [audit.report?.title ?? '', address, doubtsLine(count, lang) + words(lang).stop + coverageLine(count, lang)];
  const off = audit.rulesRun.filter(({ reason }) => reason === 'switched-off').length;
  if (off) head.push(recordTexts(lang).rulesOff(off));
  const told = doubts.map((doubt, at) => linesOf(doubt, at, lang).join('\n'));
  const text = [head.filter(Boolean).join('\n'), ...told].join('\n\n').replaceAll('\u00a0', ' ');
  return { text, html: htmlTable(tableOf(selection, lang)) };
}
