import { isOpen, isSettled, standingsOf, type DoubtStanding } from '../archive/standing';
import type { RoundOf } from './round';
import type { Row } from './rows';

export { isSettled, standingsOf };

/** A row with what was decided about its doubts, and what became of it since the earlier round. */
export interface ShownRow {
  readonly row: Row;
  /** For each doubt, the gravest first. */
  readonly standings: readonly DoubtStanding[];
  readonly round: RoundOf | null;
}

export const FILTERS = ['all', 'doubts', 'open', 'unread', 'missing', 'changed'] as const;
export type Filter = (typeof FILTERS)[number];

const FITS: Readonly<Record<Filter, (shown: ShownRow) => boolean>> = {
  all: () => true,
  doubts: ({ row }) => (row.entry?.doubts.length ?? 0) > 0,
  open: ({ standings }) => standings.some((standing) => !isSettled(standing)),
  unread: ({ row: { state } }) => state === 'unread' || state === 'not-a-report',
  missing: ({ row }) => row.state === 'missing',
  changed: ({ round }) => round !== null && round.page !== 'same' && round.page !== 'unread',
};

export const fits = (shown: ShownRow, filter: Filter): boolean => FITS[filter](shown);

/** Whether a row holds what somebody looks for, in its name, year or address. */
export function holds({ row: { name, listedAs, year, address } }: ShownRow, sought: string): boolean {
  const words = sought.trim().toLowerCase().split(/\s+/);
  const text = `${name} ${listedAs} ${year ?? ''} ${address}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The next row behind one, then from the first, in which something is to be decided; its number and that of the doubt. Null: none. */
export function nextOpen(
  rows: readonly ShownRow[],
  at: number,
  doubt: number,
): { readonly row: number; readonly doubt: number } | null {
  const here = rows[at]?.standings.findIndex((standing, n) => n > doubt && isOpen(standing)) ?? -1;
  if (here >= 0) return { row: at, doubt: here };
  for (let step = 1; step <= rows.length; step++) {
    const row = (at + step) % rows.length;
    const found = rows[row]?.standings.findIndex(isOpen) ?? -1;
    if (found >= 0) return { row, doubt: found };
  }
  return null;
}
