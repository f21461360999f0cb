import type { Cell } from '../../document/types';
import { NUMBERED_ROW, REQUEST_COLUMN_NAMES, type ColumnNames } from '../../forms/columns';
import { fold, labelKey } from '../../forms/printed/normal';
import { isBlank, isFigure } from '../pieces';
import { exactRowOf } from './request-labels';
import type { ReadRow } from './request-rows';
import type { RawRow } from './rows';

const AT_END = /(?<![:：。;；,，\s])[:：。;；,，\s]+$/;
const LONGEST_NAMED = 40;

/** A row whose cells name their columns themselves: its figures in the order of the form. */
export interface LabelledRow {
  readonly row: string;
  readonly label: string;
  readonly figures: readonly Cell[];
}

/** Rows of table three whose cells name their columns themselves. */
export const requestCells = (raw: readonly RawRow[]): ReadRow[] =>
  labelledCells(raw, REQUEST_COLUMN_NAMES, (text) => exactRowOf(text)?.id ?? null).map(({ row, label, figures }) => ({
    row,
    group: null,
    label,
    exact: true,
    slots: figures,
    window: figures,
    source: null,
    columns: null,
    structured: true,
  }));

/**
 * Rows whose cells name their columns themselves, so that each figure is where its own words say.
 * @param rowOf the row that a text is the label of, to the letter.
 */
export function labelledCells(
  raw: readonly RawRow[],
  columns: ColumnNames,
  rowOf: (text: string) => string | null,
): LabelledRow[] {
  const cells = raw
    .flatMap((source) => source.cells.filter((cell) => cell.row === source.index))
    .flatMap((cell) => inParts(cell, columns));
  const rows: LabelledRow[] = [];
  let row: { id: string; label: string; figures: Map<number, Cell> } | null = null;
  const close = () => {
    const figures = row ? columns.names.flatMap((_, column) => row?.figures.get(column) ?? []) : [];
    if (row && figures.length === columns.names.length) rows.push({ row: row.id, label: row.label, figures });
    row = null;
  };
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] as Cell;
    const named = columnOf(cell, columns);
    if (named && row) {
      const next = cells[at + 1];
      const figure: Cell | null = named.cell ?? (next && isFigure(next.text) ? next : null);
      if (figure === next) at++;
      if (!figure || row.figures.has(named.column)) row = null;
      else row.figures.set(named.column, figure);
      continue;
    }
    const id = isFigure(cell.text) ? null : rowOf(cell.text.replace(AT_END, ''));
    close();
    if (id !== null) row = { id, label: cell.text, figures: new Map() };
  }
  close();
  return rows;
}

/** A cell, or the parts of one that tells a whole row; blank cells are none. */
function inParts(cell: Cell, { before }: ColumnNames): Cell[] {
  if (isBlank(cell.text)) return [];
  if (isFigure(cell.text)) return [cell];
  const parts = cell.text.split(before);
  return parts.length < 2 ? [cell] : parts.map((text) => ({ ...cell, text }));
}

/** The column that a cell names, with its figure or alone. */
function columnOf(cell: Cell, { names, withFigure }: ColumnNames): { column: number; cell: Cell | null } | null {
  if (isFigure(cell.text)) return null;
  const plain = fold(cell.text);
  const text = AT_END.test(plain) ? plain.replace(AT_END, '') : plain;
  if (text.length > LONGEST_NAMED || NUMBERED_ROW.test(text)) return null;
  const [, label, figure] = withFigure.exec(text) ?? [];
  const own = label && figure && isFigure(figure) ? figure : null;
  const key = labelKey(own === null ? text : (label ?? ''));
  const column = names.findIndex((texts) => texts.includes(key));
  if (column < 0) return null;
  return { column, cell: own === null ? null : { ...cell, text: own } };
}
