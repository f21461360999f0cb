import { cellId, columnOf, kindOf, overOf, rowOf, tableOf } from '../../forms/ids';
import type { Report } from '../../report/types';
import { figuresOf } from '../reading';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

const KEYS = ['carried', 'outcome'] as const;
type Key = (typeof KEYS)[number];

/** Drafts of one column, or null when a cell lacks its figure. */
type Bound = (column: string, report: Report) => Draft<Key>[] | null;

/** What is carried out came in. */
const carriedOut: Bound = (column, report) => {
  const facts = ['receivedNew', 'carriedIn', 'carriedOut'].map((row) => cellId('requests', row, column));
  const figures = figuresOf(report, facts);
  if (!figures) return null;
  const [received = 0, carriedIn = 0, shown = 0] = figures;
  const most = received + carriedIn;
  return shown > most ? [{ key: 'carried', params: { column, shown, most }, facts }] : [];
};

/** No outcome is above the total of outcomes; those without a figure are left out. */
const outcomes: Bound = (column, { facts }) => {
  const total = cellId('requests', 'disposedTotal', column);
  const most = facts.get(total)?.value ?? null;
  if (most === null) return null;
  const above: Draft<Key>[] = [];
  facts.forEach(({ value }, id) => {
    if ((value ?? 0) <= most || tableOf(id) !== 'requests' || columnOf(id) !== column) return;
    const row = rowOf(id);
    if (!NOT_OUTCOMES.test(row))
      above.push({ key: 'outcome', params: { row, column, shown: value ?? 0, most }, facts: [id, total] });
  });
  return above;
};

const NOT_OUTCOMES = /^(?:received|carried)/;
const BOUNDS: Readonly<Record<string, Bound>> = { 'requests.balance': carriedOut, 'requests.disposedTotal': outcomes };

/** Bounds that hold although a relation of the column could not be checked: no part is above its whole. */
export const requestsBound = defineRule({
  id: 'requests-bound',
  severity: 'error',
  covers: ['R-3.04'],
  keys: KEYS,
  check({ report, verdicts }) {
    const bounds = [...verdicts.values()].flatMap(({ id, verdict }) => {
      if (verdict !== 'unchecked') return [];
      const bound = BOUNDS[kindOf(id)];
      return bound ? [bound(overOf(id), report)] : [];
    });
    if (!bounds.length) return notApplicable('all-checked');
    return judged(
      bounds.flatMap((drafts) => drafts ?? []),
      bounds.includes(null) ? 'cells-without-figure' : undefined,
    );
  },
});
