import type { FactId } from '../../forms';
import { IN_TEN_THOUSAND, OF_A_YUAN } from '../../forms/printed/money';
import { columnOf, inColumn, tableOf } from '../../forms/ids';
import { REMEDY_COLUMNS, REQUEST_COLUMNS } from '../../forms/requests';
import type { Fact, Report } from '../../report/types';
import { decimalsOf } from './figures';

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

/** Cells of money, which sentences tell in 万元. */
const AMOUNTS: readonly FactId[] = ['disclosure/fees/amount', 'disclosure/procurement/amount'];
/** Fees are in 万元 by the form; of purchases the form says no unit. */
const [IN_UNIT] = AMOUNTS;

/** What a cell of money may show in 万元, the likeliest first, each with half of its last printed digit; null of other cells and of no figure. */
export function shownAmounts(
  ids: readonly string[],
  of: (id: FactId) => Fact | undefined,
): { readonly value: number; readonly within: number }[] | null {
  const id = AMOUNTS.find((amount) => amount === ids[0]);
  const fact = ids.length === 1 && id ? of(id) : undefined;
  if (!fact || typeof fact.value !== 'number') return null;
  const { value, unit = '' } = fact;
  const printed = id === IN_UNIT ? 1 : IN_TEN_THOUSAND[unit];
  const rates = printed === undefined ? [1, OF_A_YUAN] : [printed];
  const half = id === IN_UNIT && unit in IN_TEN_THOUSAND ? (IN_TEN_THOUSAND[unit] ?? 1) : 1;
  return rates.map((rate) => ({
    value: Number((value * rate).toFixed(8)),
    within: value === 0 ? 0 : (0.5 * rate * half) / 10 ** decimalsOf(fact),
  }));
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
