import { REQUEST_COLUMNS, REQUEST_ROWS } from '../../forms/requests';
import type { FactId } from '../../forms';
import { defineRule, judged, notApplicable, type Draft, type RuleInput } from '../rule';

/** Rows of table three that are no part of 三、本年度办理结果. */
const NOT_OUTCOMES = new Set(['receivedNew', 'carriedIn', 'disposedTotal', 'carriedOut']);

/** Bounds that hold although a relation of the column could not be checked: no part is above its whole. */
export const requestsBound = defineRule({
  id: 'requests-bound',
  severity: 'error',
  covers: ['R-3.04'],
  check({ report, verdicts }) {
    const open = REQUEST_COLUMNS.map(({ id }) => id).filter((column) =>
      ['balance', 'disposedTotal'].some((kind) => verdicts.get(`requests.${kind}/${column}`)?.verdict === 'unchecked'),
    );
    if (!open.length) return notApplicable('all-checked');
    if (![...report.facts.keys()].some((id) => id.startsWith('requests/'))) return notApplicable('no-cells');
    const bounds = open.flatMap((column) => [carriedOut(column, report, verdicts), outcomes(column, report, verdicts)]);
    return judged(
      bounds.flatMap((drafts) => drafts ?? []),
      bounds.includes(null) ? 'cells-without-figure' : undefined,
    );
  },
});

const at = (row: string, column: string): FactId => `requests/${row}/${column}`;

/** What is carried out came in. Null when a cell lacks its figure. */
function carriedOut(column: string, { facts }: RuleInput['report'], verdicts: RuleInput['verdicts']): Draft[] | null {
  if (verdicts.get(`requests.balance/${column}`)?.verdict !== 'unchecked') return [];
  const ids = ['receivedNew', 'carriedIn', 'carriedOut'].map((row) => at(row, column));
  const [received, carriedIn, out] = ids.map((id) => facts.get(id)?.value ?? null);
  if (typeof received !== 'number' || typeof carriedIn !== 'number' || typeof out !== 'number') return null;
  if (out <= received + carriedIn) return [];
  return [{ key: 'requests-bound.carried', params: { column, shown: out, most: received + carriedIn }, facts: ids }];
}

/** No outcome is above the total of outcomes; lost outcomes are left out. */
function outcomes(column: string, { facts, otherRows }: RuleInput['report'], verdicts: RuleInput['verdicts']): Draft[] | null {
  const total = facts.get(at('disposedTotal', column))?.value;
  if (verdicts.get(`requests.disposedTotal/${column}`)?.verdict !== 'unchecked') return [];
  if (typeof total !== 'number') return null;
  return REQUEST_ROWS[otherRows].flatMap(({ id: row }): Draft[] => {
    const shown = NOT_OUTCOMES.has(row) ? 0 : (facts.get(at(row, column))?.value ?? 0);
    if (shown <= total) return [];
    const ids = [at(row, column), at('disposedTotal', column)];
    return [{ key: 'requests-bound.outcome', params: { row, column, shown, most: total }, facts: ids }];
  });
}
