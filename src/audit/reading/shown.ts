import type { FactId } from '../../forms';
import { columnOf, inColumn, tableOf } from '../../forms/ids';
import { REMEDY_COLUMNS, REQUEST_COLUMNS } from '../../forms/requests';
import type { Fact, Report } from '../../report/types';

type Facts = Report['facts'];
type Figure = Pick<Fact, 'value' | 'unreadable'>;

const PARTS: Readonly<Record<string, readonly string[]>> = {
  requests: REQUEST_COLUMNS.slice(0, -1).map(({ id }) => id),
  remedies: REMEDY_COLUMNS.slice(0, -1).map(({ id }) => id),
};

/** What a cell says: its figure; for a total left blank the sum of its row, when that row holds any figure. */
export function shownBy(id: FactId, of: (id: FactId) => Figure | undefined): { value: number; filled: boolean } | null {
  const fact = of(id);
  if (!fact || fact.unreadable) return null;
  if (fact.value !== null) return { value: fact.value, filled: true };
  const parts = columnOf(id) === 'total' ? (PARTS[tableOf(id)] ?? []).map((part) => of(inColumn(id, part))) : [];
  if (parts.some((part) => part?.unreadable)) return null;
  const filled = parts.filter((part) => typeof part?.value === 'number');
  return { value: filled.reduce((sum, part) => sum + (part?.value ?? 0), 0), filled: filled.length > 0 };
}

/**
 * The sum that the tables show for cells.
 * @returns null when a cell was not located or read, or when nothing but blanks stands there.
 */
export function shownSum(ids: readonly FactId[], facts: Facts): number | null {
  const shown = ids.map((id) => shownBy(id, (fact) => facts.get(fact)));
  if (shown.some((cell) => cell === null) || !shown.some((cell) => cell?.filled)) return null;
  const sum = shown.reduce((total, cell) => total + (cell?.value ?? 0), 0);
  return Number(sum.toFixed(6));
}
