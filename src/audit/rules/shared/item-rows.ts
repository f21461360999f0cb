import type { FactId } from '../../../forms';
import { cellId } from '../../../forms/ids';
import type { Report } from '../../../report/types';

/** A row of table two (form of 2019) that counts powers: last year's, the change, and decisions where it has them. */
export interface ItemRow {
  readonly row: string;
  readonly facts: readonly FactId[];
  readonly previous: number | null;
  readonly change: number | null;
  readonly decisions: number | null;
}

const ROWS = ['licences', 'services', 'penalties', 'coercion', 'fees'];

/** The rows of powers, with null for cells without a figure. */
export function itemRows(report: Report): ItemRow[] {
  return ROWS.map((row) => {
    const ids = ['itemsPrevious', 'itemsChange', 'decisions'].map((column) => cellId('disclosure', row, column));
    const [previous = null, change = null, decisions = null] = ids.map((id) => report.facts.get(id)?.value ?? null);
    return { row, facts: ids.filter((id) => report.facts.has(id)), previous, change, decisions };
  });
}
