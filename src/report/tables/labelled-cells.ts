import type { Cell } from '../../document/types';
import { BEFORE_COLUMN, COLUMN_WITH_FIGURE, NUMBERED_ROW, REQUEST_COLUMN_NAMES as COLUMNS } from '../../forms/columns';
import { fold, labelKey } from '../../forms/normal';
import { isBlank, isFigure } from '../figures';
import { rowOfLabel, type ReadRow } from './request-rows';
import type { RawRow } from './rows';

const AT_END = /[:：。;；,，\s]+$/;

/** A cell that names its own column, or the name alone. */
interface Named {
  readonly column: number;
  readonly cell: Cell | null;
}

/** Rows of table three whose cells name their columns themselves: each figure is where its own words say. */
export function labelledCells(raw: readonly RawRow[]): ReadRow[] {
  const cells = raw.flatMap(({ cells: own, index }) => own.filter((cell) => cell.row === index)).flatMap(inParts);
  const rows: ReadRow[] = [];
  let row: { id: string; label: string; figures: Map<number, Cell> } | null = null;
  const close = () => {
    const slots = row ? COLUMNS.flatMap((_, column) => row?.figures.get(column) ?? []) : [];
    if (row && slots.length === COLUMNS.length)
      rows.push({
        row: row.id,
        group: null,
        label: row.label,
        exact: true,
        slots,
        window: slots,
        source: null,
        columns: null,
        structured: true,
      });
    row = null;
  };
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] as Cell;
    const named = columnOf(cell);
    if (named && row) {
      const next = cells[at + 1];
      const figure = named.cell ?? (next && isFigure(next.text) ? next : null);
      if (figure === next) at++;
      if (!figure || row.figures.has(named.column)) row = null;
      else row.figures.set(named.column, figure);
      continue;
    }
    const found = isFigure(cell.text) ? null : rowOfLabel(cell.text.replace(AT_END, ''));
    close();
    if (found?.exact) row = { id: found.id, label: cell.text, figures: new Map() };
  }
  close();
  return rows;
}

/** A cell, or the parts of one that tells a whole row; blank cells are none. */
function inParts(cell: Cell): Cell[] {
  if (isBlank(cell.text)) return [];
  if (isFigure(cell.text)) return [cell];
  const parts = cell.text.split(BEFORE_COLUMN);
  return parts.length < 2 ? [cell] : parts.map((text) => ({ ...cell, text }));
}

function columnOf(cell: Cell): Named | null {
  if (isFigure(cell.text)) return null;
  const text = fold(cell.text).replace(AT_END, '');
  if (NUMBERED_ROW.test(text) || text.length > 40) return null;
  const [, label, figure] = COLUMN_WITH_FIGURE.exec(text) ?? [];
  const key = labelKey(label && figure && isFigure(figure) ? label : text);
  const column = COLUMNS.findIndex((texts) => texts.includes(key));
  if (column < 0) return null;
  return { column, cell: label && figure && isFigure(figure) ? { ...cell, text: figure } : null };
}
