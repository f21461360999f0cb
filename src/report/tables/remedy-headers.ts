import type { Cell } from '../../document/types';
import type { FactId } from '../../forms';
import { cellId } from '../../forms/ids';
import { fold, labelKey } from '../../forms/printed/normal';
import { REMEDY_COLUMNS, REMEDY_ROWS } from '../../forms/requests';
import { LabelMatcher } from '../pieces';
import type { RawRow } from './rows';

let matchers: { rows: LabelMatcher; columns: LabelMatcher } | undefined;
/** What the labels of table four are known by. */
export const match = () => (matchers ??= { rows: new LabelMatcher(REMEDY_ROWS), columns: new LabelMatcher(REMEDY_COLUMNS) });

/** The proceeding that a header names, also in brackets behind a word for several. */
const proceedingOf = (text: string): string | undefined =>
  match().rows.match(text)?.id ??
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((part) => match().rows.match(part))
    .find((found) => found?.exact)?.id;

/** The fact that the headers above a grid column name together. */
export function headerAt(headers: readonly RawRow[], column: number): FactId | null {
  let row: string | undefined;
  let part: string | undefined;
  for (const header of headers) {
    const cell = header.slots?.[column];
    const named = cell && namesIn(header).cells.get(cell);
    row = named?.row ?? row;
    part = named?.part ?? part;
  }
  return row && part ? cellId('remedies', row, part) : null;
}

/** What the cells of a row name as headers. */
interface Names {
  readonly cells: ReadonlyMap<Cell, { readonly row: string | undefined; readonly part: string | undefined }>;
  readonly proceedings: readonly string[];
}

const names = new WeakMap<RawRow, Names>();

/** The same of a row that stands above many others is looked up once. */
export function namesIn(header: RawRow): Names {
  const known = names.get(header);
  if (known) return known;
  const cells = new Map(
    header.cells.flatMap((cell) => {
      if (!labelKey(cell.text)) return [];
      return [[cell, { row: match().rows.match(cell.text)?.id, part: match().columns.match(cell.text)?.id }] as const];
    }),
  );
  const made = { cells, proceedings: header.cells.flatMap(({ text }) => proceedingOf(text) ?? []) };
  names.set(header, made);
  return made;
}
