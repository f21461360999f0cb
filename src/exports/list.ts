import { doubtsOf } from '../audit/doubts';
import type { Audit } from '../audit/types';
import { columnName, factName, reasonText, relationName, rowName, tableName, type Lang } from '../texts';
import { listTexts } from '../texts/list';
import { columnOf, rowOf, tableOf } from '../forms/ids';
import { cellsOf } from './copied';
import { followDoubts, pageFateOf, pairRounds, type Fate } from './rounds';
import { plainLine, type Table } from './table';
import { tellDoubts } from './told';

/** A cell of a sheet: text, a number, or a link to a page of the web. */
export type SheetCell = string | number | { readonly link: string };

/** A sheet of a workbook, its first row the head. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
}

/** What a cell may hold, and rows of a sheet, by the limits of spreadsheets. */
const LONGEST_CELL = 32_000;
const MOST_ROWS = 1_000_000;

/** Signs that a workbook cannot hold. */
const NO_XML = /[\uFFFE\uFFFF]/g;

const isWeb = (source: string): boolean => /^https?:\/\//i.test(source) && URL.canParse(source);

/** Whose report it is: by its own title, else as the list names it that led to it. */
export const bodyOf = ({ report, listedAs }: Audit): string => report?.agency || (listedAs ?? '');

/** The cells by which every row says what it is about. */
const headOf = (audit: Audit): SheetCell[] => [
  bodyOf(audit) || (isWeb(audit.source) ? '' : audit.source),
  audit.report?.year ?? '',
  isWeb(audit.source) ? { link: new URL(audit.source).href } : audit.source,
];

/** What a reviewer has said of a doubt; `stale`: of other figures than it has now. */
export interface Said {
  readonly verdict: 'confirmed' | 'in-order' | 'to-ask' | 'stale' | null;
  readonly note: string;
}

/** What was said of the doubts of an audit, in their order. */
export type SaidOf = ReadonlyMap<Audit, readonly Said[]>;

function saidCells(said: Said | undefined, lang: Lang): SheetCell[] {
  const { verdict = null, note = '' } = said ?? {};
  return [verdict === null ? '' : listTexts(lang).said[verdict], note];
}

/** The list of doubts, one row each, with columns in which offices note their decision and what was put right. */
function doubtRows(audits: readonly Audit[], lang: Lang, said: SaidOf): SheetCell[][] {
  const doubts = audits.flatMap((audit) =>
    tellDoubts(audit, lang).map((told, n) => [
      ...headOf(audit),
      ...cellsOf(told, lang),
      ...saidCells(said.get(audit)?.[n], lang),
    ]),
  );
  return doubts.map((cells, at) => [at + 1, ...cells, '', '']);
}

/** Every cell of the form that was read, as printed and as a number. */
function figureRows(audits: readonly Audit[], lang: Lang): SheetCell[][] {
  return audits.flatMap((audit) =>
    Object.entries(audit.report?.facts ?? {}).map(([id, { raw, value }]) => {
      const [table, row] = [tableOf(id), rowOf(id)];
      const names = [tableName(table, lang), rowName(table, row, lang), columnName(table, columnOf(id), lang, row)];
      return [...headOf(audit), ...names, raw, value ?? ''];
    }),
  );
}

/** What was not checked, and why: whole reports, relations, and figures of the text. */
function openRows(audits: readonly Audit[], lang: Lang): SheetCell[][] {
  const { whole, claim, slots } = listTexts(lang);
  return audits.flatMap((audit) => {
    const head = headOf(audit);
    if (audit.status !== 'audited') {
      const files = (audit.attachments ?? []).map(({ text, address }) => [text, address].filter(Boolean).join(' '));
      return [[...head, whole, [reasonText(audit.reason ?? 'no-report', lang), ...files].join('; ')]];
    }
    const relations = audit.relations.filter(({ verdict }) => verdict === 'unchecked');
    const claims = (audit.report?.claims ?? []).filter(({ verdict }) => verdict === 'unchecked');
    return [
      ...relations.map(({ id, reason }) => [...head, relationName(id, lang), reasonText(reason ?? '', lang)]),
      ...claims.map(({ quote, about, reason }) => {
        const cells = about.map((id) => factName(id, lang)).join(' + ');
        return [...head, `${claim}${quote}`, [slots[reason ?? ''] ?? '', cells].filter(Boolean).join(' ')];
      }),
    ];
  });
}

/** A cell that spreadsheets can hold. */
function fitting(cell: SheetCell): SheetCell {
  return typeof cell === 'string' ? plainLine(cell).replace(NO_XML, '').slice(0, LONGEST_CELL) : cell;
}

/** The doubts of two rounds, with what became of each where offices note what was put right. */
function followedRows(before: readonly Audit[], after: readonly Audit[], lang: Lang, said: SaidOf): SheetCell[][] {
  const { fates } = listTexts(lang);
  return followDoubts(before, after, lang).map(({ audit, told, fate }, at) => {
    const n = doubtsOf(audit).findIndex(({ findings }) => findings[0]?.id === told.doubt.findings[0]?.id);
    const cells = [...cellsOf(told, lang), ...saidCells(said.get(audit)?.[n], lang)];
    return [at + 1, ...headOf(audit), ...cells, fates[fate], ''];
  });
}

/** A row a report: how many of its doubts were put right, stand or appeared, and whether its page is another by now. */
function roundRows(before: readonly Audit[], after: readonly Audit[], lang: Lang): SheetCell[][] {
  const { pages } = listTexts(lang);
  return pairRounds(before, after).pairs.map((pair) => {
    const fates = followDoubts([pair.before], pair.after ? [pair.after] : [], lang).map(({ fate }) => fate);
    const count = (wanted: Fate): number => fates.filter((fate) => fate === wanted).length;
    const counts = FATES.map(count);
    return [...headOf(pair.before), pages[pageFateOf(pair)], ...counts];
  });
}

const FATES: readonly Fate[] = ['putRight', 'stands', 'appeared', 'unreachable', 'unchecked'];

/**
 * The workbook that is handed over: the doubts, the figures, and what was not checked.
 * @param before the results of an earlier round: then each doubt is followed, and a fourth sheet tells what became of each report.
 * @param said what reviewers have said of doubts.
 */
export function sheetsOf(
  audits: readonly Audit[],
  lang: Lang,
  before: readonly Audit[] | null = null,
  said: SaidOf = new Map(),
): readonly Sheet[] {
  const { doubts, figures, open, rounds } = listTexts(lang);
  const sheet = (texts: typeof doubts, rows: readonly SheetCell[][], widths: readonly number[]): Sheet => ({
    name: texts.name,
    rows: [texts.columns, ...rows.slice(0, MOST_ROWS)].map((row) => row.map(fitting)),
    widths,
  });
  return [
    sheet(
      doubts,
      before ? followedRows(before, audits, lang, said) : doubtRows(audits, lang, said),
      [6, 24, 8, 40, 30, 50, 40, 40, 10, 10, 20, 20, 20],
    ),
    sheet(figures, figureRows(audits, lang), [24, 8, 40, 14, 30, 20, 12, 12]),
    sheet(open, openRows(audits, lang), [24, 8, 40, 40, 50]),
    ...(before ? [sheet(rounds, roundRows(before, audits, lang), [24, 8, 40, 12, 10, 10, 10, 10, 10])] : []),
  ];
}

/** A sheet as text in cells. */
export const asTable = ({ rows }: Sheet): Table =>
  rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.link : String(cell))));
