import type { Cell } from '../../document/types';
import { fold } from '../../forms/printed/normal';
import { REMEDY_COLUMNS, REMEDY_ROWS } from '../../forms/requests';
import { isBlank, isFigure, LabelMatcher } from '../pieces';
import { columnsAbove, type Columns, type ColumnWords } from './columns';
import { labelledRows, type GridWords, type Split } from './grid-rows';
import { areNumbers, type RawRow } from './rows';

/** How many figures each proceeding has, and how many the table. */
export const PARTS = REMEDY_COLUMNS.length;
const WIDTH = PARTS * REMEDY_ROWS.length;

let matchers: { rows: LabelMatcher; columns: LabelMatcher } | undefined;
/** What the labels of table four are known by. */
export const match = () => (matchers ??= { rows: new LabelMatcher(REMEDY_ROWS), columns: new LabelMatcher(REMEDY_COLUMNS) });

/** Whether a text is a header that only table four has. */
export function isRemedyLabel(text: string): boolean {
  const found = match().columns.match(text);
  return (found !== null && found.id !== 'total') || match().rows.has(text);
}

const isHeader = (text: string): boolean => match().columns.match(text) !== null || match().rows.match(text) !== null;

/** The proceeding that a header names, also in brackets behind a word for several. */
export const proceedingOf = (text: string): string | undefined =>
  match().rows.match(text)?.id ??
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((part) => match().rows.match(part))
    .find((found) => found?.exact)?.id;

/** The proceedings that headers name; a row that holds figures is none of these, and tells nothing of those below it. */
function proceedingsIn(headers: readonly RawRow[]): ReadonlySet<string> {
  const texts = headers.flatMap(({ cells }) => cells.map(({ text }) => text));
  return new Set(texts.some(isFigure) ? [] : texts.flatMap((text) => proceedingOf(text) ?? []));
}

/** A column is named by a proceeding and an outcome above each other. */
const COLUMN_WORDS: ColumnWords = {
  labels: REMEDY_ROWS.flatMap((row) =>
    REMEDY_COLUMNS.map((column) => ({ id: `${row.id}/${column.id}`, text: row.text + column.text })),
  ),
  fewest: PARTS,
  completes: false,
  spans: true,
  isAdded: () => false,
  name(above) {
    const [row, part] = [match().rows, match().columns].map((labels) =>
      above.reduce<string | undefined>((id, { text }) => labels.match(text)?.id ?? id, undefined),
    );
    return row && part ? { id: `${row}/${part}`, expected: '', found: '', exact: true } : null;
  },
};

/** What stands above a row of table four. */
export interface Above {
  /** The columns of all proceedings, or of those of which every column has a name. */
  readonly named: Columns | null;
  /** The columns as far as they are known, when all but one of each proceeding are. */
  readonly known: Columns | null;
  readonly proceedings: ReadonlySet<string>;
  /** Headers of table four stand above. */
  readonly seen: boolean;
  readonly rows: readonly RawRow[];
}

/** One header of each proceeding has another name; where more or fewer are unknown, some were lost or moved. */
const MOST_KNOWN = WIDTH - REMEDY_ROWS.length;
const MOST_ROWS = 12;

/** What table four calls its columns where all names stand above its figures. */
export function remedyWords(): GridWords<Above> {
  let seen = false;
  return {
    split(source) {
      const slots = figuresOf(source);
      const shown = slots.filter(({ text }) => !isBlank(text)).length;
      const isWhole = slots.length >= WIDTH || (slots.length % PARTS === 0 && source.slots !== null && !source.padded);
      if (slots.length && (shown > 0 || (seen && isWhole))) return [{ row: null, group: null, label: '', slots } satisfies Split];
      seen ||= source.cells.some(({ text }) => isRemedyLabel(text));
      return [];
    },
    columns(headers, before) {
      const own = columnsAbove(headers, COLUMN_WORDS);
      const rows = own ? headers : [...(before?.rows ?? []), ...headers].slice(-MOST_ROWS);
      const found = own ?? columnsAbove(rows, COLUMN_WORDS);
      const known = found?.at.filter((at) => at !== undefined).length ?? 0;
      return {
        named: found && known % PARTS === 0 ? restricted(found) : null,
        known: found && known === MOST_KNOWN ? found : null,
        proceedings: proceedingsIn(headers),
        seen: before?.seen || headers.some(({ cells }) => cells.some(({ text }) => isRemedyLabel(text))),
        rows,
      };
    },
    headersApart: true,
  };
}

/** The columns that have a name, without the others. */
function restricted({ ids, at, spans, ...columns }: Columns): Columns {
  const known = <T>(list: readonly T[]): T[] => list.filter((_, i) => at[i] !== undefined);
  return { ...columns, ids: known(ids), at: known(at), spans: known(spans), whole: true };
}

/** The figures and blanks of a row that has no other text but a leading label; as many cells as the form has hold none. */
function figuresOf(source: RawRow): readonly Cell[] {
  const own = source.cells.filter((cell) => cell.row === source.index);
  const whole = source.slots !== null && !source.padded && own.length === WIDTH;
  const from = whole ? 0 : own.findIndex(({ text }) => isFigure(text) || isBlank(text));
  if (from < 0 || from > 1) return [];
  const rest = own.slice(from);
  if (rest.some(({ text }) => isHeader(text))) return [];
  return rest.some(({ text }) => isFigure(text)) || rest.every(({ text }) => isBlank(text)) ? rest : [];
}

/** The outcomes above, where the proceedings stand before their figures. */
const OUTCOME_WORDS: ColumnWords = {
  labels: REMEDY_COLUMNS,
  fewest: PARTS,
  completes: false,
  spans: false,
  isAdded: () => false,
  name(above) {
    const found = above.map(({ text }) => match().columns.match(text)).findLast((named) => named !== null);
    return found ? { ...found, found: '' } : null;
  },
};

/** What table four calls its rows and columns where each proceeding is a row. */
export const PROCEEDING_WORDS: GridWords = {
  split: (source) =>
    labelledRows(source, {
      row: (text) => match().rows.match(text),
      begins: (text) => match().rows.has(text),
      group: () => null,
      isHeader: (text) => match().columns.match(text) !== null,
      width: PARTS,
      fewestBlank: PARTS,
    }),
  columns: (headers, before, from) => columnsAbove(headers, OUTCOME_WORDS, from) ?? before,
  headersApart: false,
};

/** Whether a row says no more than the numbers of its columns. */
export const isNumbering = (slots: readonly Cell[]) => slots.length === WIDTH && areNumbers(slots);
