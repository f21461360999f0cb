import type { Cell } from '../../document/types';
import { fold } from '../../forms/printed/normal';
import { BARE_CHANGE, BARE_LAST_YEAR, BARE_THIS_YEAR, BARE_YEAR } from '../../forms/printed/tables';
import { cellsOf, isBlank, isFigure, remembered, type Piece, type TableRows } from '../pieces';
import { recut } from './recut';

/** Longer texts are no year alone. */
const LONGEST = 12;

/** Whose figures stand below or behind a cell: those of the report's own year, of another one, or what changed between them. */
type Whose = 'own' | 'other' | 'change' | null;

/** How a table may tell years apart. */
interface Years {
  readonly year: number | null;
  /** Whether 本年 and 上年 alone are years; table two has columns that begin so. */
  readonly inWords: boolean;
}

/**
 * Tables that hold the figures of several years, side by side or row by row, with those of the report's own year alone.
 * Everything else stays as it is, also a table that does not name this year: whose figures it holds is not guessed.
 */
export const ofOneYear = (pieces: readonly Piece[], years: Years): readonly Piece[] =>
  pieces.flatMap((piece): readonly Piece[] =>
    piece.kind === 'rows' && piece.grid.aligned ? tablesOfYear(piece, years) : [piece],
  );

/** The year that a text is, a change, or 本年 and 上年; the same few texts stand in all tables. */
const readYear = remembered((printed: string): number | 'change' | 'this' | 'last' | null => {
  const text = fold(printed);
  const named = BARE_YEAR.exec(text)?.[1];
  if (named) return Number(named);
  if (BARE_CHANGE.test(text)) return 'change';
  return BARE_THIS_YEAR.test(text) ? 'this' : BARE_LAST_YEAR.test(text) ? 'last' : null;
});

function whoseIs(cell: Cell | null | undefined, { year, inWords }: Years): Whose {
  const read = !cell || cell.text.length > LONGEST ? null : readYear(cell.text);
  if (read === null || read === 'change') return read;
  if (typeof read === 'number') return read === year ? 'own' : 'other';
  return !inWords ? null : read === 'this' ? 'own' : 'other';
}

const tellApart = (whose: readonly Whose[]) => whose.includes('own') && whose.includes('other');
const isKept = (whose: Whose | undefined) => whose !== 'other' && whose !== 'change';

function tablesOfYear(piece: TableRows, years: Years): readonly TableRows[] {
  const { rows } = piece;
  const whose = rows.map((row) => row.map((cell) => whoseIs(cell, years)));
  const headers = whose.flatMap((row, at) => (tellApart(row) ? [at] : []));
  if (headers.length)
    return bandsOf(rows, whose, headers).map((band, i) => recut(piece, inOwnColumns(band, whose[headers[i] ?? 0] ?? [])));
  const before = rows.map((row) => {
    const [first] = cellsOf(row).filter(({ text }) => !isBlank(text));
    return whoseIs(first, years);
  });
  if (!tellApart(before)) return [piece];
  const own = rows.filter((_, at) => isKept(before[at]));
  return [recut(piece, own)];
}

/** The columns of the report's own year, and those of none; nothing of a row that has no cell for some year: its figures may have slid. */
const inOwnColumns = (rows: TableRows['rows'], header: readonly Whose[]): TableRows['rows'] =>
  rows.map((row) => {
    const lacks = row.some((cell, at) => cell === null && header[at]);
    return row.flatMap((cell, at) => (isKept(header[at]) ? [lacks && header[at] ? null : cell] : []));
  });

/** Divides a table so that each part has one row of years, with the headers that stand above this. */
function bandsOf(rows: TableRows['rows'], whose: readonly (readonly Whose[])[], headers: readonly number[]): TableRows['rows'][] {
  const starts = headers.map((header, i) => {
    const years = whose[headers[i - 1] ?? -1];
    const isData = (cell: Cell | null, at: number) => years?.[at] && cell && (isFigure(cell.text) || isBlank(cell.text));
    return rows.slice(0, header).findLastIndex((row) => row.some(isData)) + 1;
  });
  return starts.map((start, i) => rows.slice(start, starts[i + 1]));
}
