import type { Cell } from '../../document/types';
import { NUMBERED_ROW, REMEDY_COLUMN_NAMES, REQUEST_COLUMN_NAMES, type ColumnNames } from '../../forms/columns';
import { fold, labelKey } from '../../forms/printed/normal';
import { isBlank, isFigure, type LabelMatch } from '../pieces';
import { exactRowOf } from './request-labels';
import type { ReadRow } from './request-rows';
import type { RawRow } from './rows';

const AT_END = /(?<![:：。;；,，\s])[:：。;；,，\s]+$/;

/** What columns are called by cells that name them themselves. */
export interface CellNames {
  /** How many columns a row has. */
  readonly count: number;
  /** Which column a text names; less than 0 for none. */
  columnOf(text: string): number;
  /** A column with its figure, folded: 自然人:3件. Groups: name, figure. */
  readonly withFigure: RegExp;
  /** Before a column with its figure in running text; as printed. */
  readonly before?: RegExp;
}

/** The same for columns of which every name is known to the letter. */
const namesOf = ({ names, withFigure, before }: ColumnNames): CellNames => ({
  count: names.length,
  columnOf(text) {
    const key = labelKey(text);
    return names.findIndex((texts) => texts.includes(key));
  },
  withFigure,
  before,
});

const REQUEST_NAMES = /* @__PURE__ */ namesOf(REQUEST_COLUMN_NAMES);
export const REMEDY_NAMES = /* @__PURE__ */ namesOf(REMEDY_COLUMN_NAMES);

/** A row whose cells name their columns themselves: its figures in the order of the form. */
export interface LabelledRow {
  readonly row: LabelMatch;
  readonly label: string;
  readonly figures: readonly Cell[];
}

/** Rows of table three whose cells name their columns themselves. */
export const requestCells = (raw: readonly RawRow[]): ReadRow[] =>
  labelledCells(raw, REQUEST_NAMES, exactRowOf).map(({ row, label, figures }) => ({
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
 * @param rowOf the row that a text is the label of.
 */
export function labelledCells(
  raw: readonly RawRow[],
  names: CellNames,
  rowOf: (text: string) => LabelMatch | null,
): LabelledRow[] {
  const cells = raw
    .flatMap((source) => source.cells.filter((cell) => cell.row === source.index))
    .flatMap((cell) => inParts(cell, names));
  const rows: { readonly row: LabelMatch; readonly label: string; readonly named: Map<number, Cell> }[] = [];
  let open: (typeof rows)[number] | null = null;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] as Cell;
    if (isBlank(cell.text)) continue;
    const name = nameIn(cell, names);
    if (!name || !open) {
      const row = isFigure(cell.text) ? null : rowOf(cell.text.replace(AT_END, ''));
      open = row && { row, label: cell.text, named: new Map() };
      if (open) rows.push(open);
      continue;
    }
    const behind = name.cell ? at : figureBehind(cells, at);
    const figure: Cell | undefined = name.cell ?? cells[behind];
    if (figure && !open.named.has(name.column)) open.named.set(name.column, figure);
    else {
      open.named.clear();
      open = null;
    }
    at = Math.max(at, behind);
  }
  return rows
    .filter(({ named }) => named.size === names.count)
    .map(({ named, ...row }) => ({
      ...row,
      figures: Array.from({ length: names.count }, (_, column) => named.get(column) as Cell),
    }));
}

/** Where the figure behind a name stands, or else the blank that does; less than 0 where neither does. */
function figureBehind(cells: readonly Cell[], at: number): number {
  const next = cells.findIndex(({ text }, i) => i > at && !isBlank(text));
  return next > at && isFigure(cells[next]?.text ?? '') ? next : isBlank(cells[at + 1]?.text ?? '-') ? at + 1 : -1;
}

/** The parts of a cell that tells a whole row, else the cell alone. */
const inParts = (cell: Cell, { before }: CellNames): Cell[] =>
  before ? cell.text.split(before).map((text) => ({ ...cell, text })) : [cell];

/** The column that a cell names, with its figure or alone. */
function nameIn(cell: Cell, { columnOf, withFigure }: CellNames): { column: number; cell: Cell | null } | null {
  const text = fold(cell.text).replace(AT_END, '');
  if (NUMBERED_ROW.test(text)) return null;
  const [, label = '', figure = ''] = withFigure.exec(text) ?? [];
  const own = isFigure(figure);
  const column = columnOf(own ? label : text);
  return column < 0 ? null : { column, cell: own ? { ...cell, text: figure } : null };
}
