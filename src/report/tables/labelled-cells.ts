import type { Cell } from '../../document/types';
import { NUMBERED_ROW, REQUEST_COLUMN_NAMES, type ColumnNames } from '../../forms/columns';
import { fold, labelKey } from '../../forms/printed/normal';
import { isBlank, isFigure, type LabelMatch } from '../pieces';
import { exactRowOf } from './request-labels';
import type { ReadRow } from './request-rows';
import type { RawRow } from './rows';

const AT_END = /(?<![:：。;；,，\s])[:：。;；,，\s]+$/;

/** A row whose cells name their columns themselves: its figures in the order of the form. */
export interface LabelledRow {
  readonly row: LabelMatch;
  readonly label: string;
  readonly figures: readonly Cell[];
}

/** Rows of table three whose cells name their columns themselves. */
export const requestCells = (raw: readonly RawRow[]): ReadRow[] =>
  labelledCells(raw, REQUEST_COLUMN_NAMES, exactRowOf).map(({ row, label, figures }) => ({
    row,
    group: null,
    label,
    slots: figures,
    window: figures,
    source: null,
    columns: null,
  }));

/**
 * Rows whose cells name their columns themselves, so that each figure is where its own words say.
 * @param rowOf the row that a text is the label of, to the letter.
 */
export function labelledCells(
  raw: readonly RawRow[],
  columns: ColumnNames,
  rowOf: (text: string) => LabelMatch | null,
): LabelledRow[] {
  const cells = raw
    .flatMap((source) => source.cells.filter((cell) => cell.row === source.index))
    .flatMap((cell) => inParts(cell, columns));
  const rows: { readonly row: LabelMatch; readonly label: string; readonly named: Map<number, Cell> }[] = [];
  let open: (typeof rows)[number] | null = null;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] as Cell;
    const name = columnOf(cell, columns);
    if (!name || !open) {
      const row = isFigure(cell.text) ? null : rowOf(cell.text.replace(AT_END, ''));
      open = row && { row, label: cell.text, named: new Map() };
      if (open) rows.push(open);
      continue;
    }
    const next = cells[at + 1];
    const figure: Cell | null = name.cell ?? (next && isFigure(next.text) ? next : null);
    if (figure && !open.named.has(name.column)) open.named.set(name.column, figure);
    else {
      open.named.clear();
      open = null;
    }
    if (figure === next) at++;
  }
  return rows
    .filter(({ named }) => named.size === columns.names.length)
    .map(({ named, ...row }) => ({ ...row, figures: columns.names.map((_, column) => named.get(column) as Cell) }));
}

/** The parts of a cell that tells a whole row, else the cell alone; blank ones are none. */
const inParts = (cell: Cell, { before }: ColumnNames): Cell[] =>
  cell.text.split(before).flatMap((text) => (isBlank(text) ? [] : [{ ...cell, text }]));

/** The column that a cell names, with its figure or alone. */
function columnOf(cell: Cell, { names, withFigure }: ColumnNames): { column: number; cell: Cell | null } | null {
  const text = fold(cell.text).replace(AT_END, '');
  if (NUMBERED_ROW.test(text)) return null;
  const [, label = '', figure = ''] = withFigure.exec(text) ?? [];
  const own = isFigure(figure);
  const key = labelKey(own ? label : text);
  const column = names.findIndex((texts) => texts.includes(key));
  return column < 0 ? null : { column, cell: own ? { ...cell, text: figure } : null };
}
