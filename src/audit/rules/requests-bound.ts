import { REQUEST_COLUMNS, REQUEST_ROWS } from '../../forms/requests';
import type { FactId } from '../../forms';
import { defineRule, judged, notApplicable, unsure, type Draft, type RuleInput } from '../rule';

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
    const findings = open.flatMap((column) => [...carriedOut(column, report), ...outcomes(column, report, verdicts)]);
    return findings.length ? judged(findings) : unsure('cells-without-figure');
  },
});

const at = (row: string, column: string): FactId => `requests/${row}/${column}`;

function carriedOut(column: string, { facts }: RuleInput['report']): Draft[] {
  const ids = ['receivedNew', 'carriedIn', 'carriedOut'].map((row) => at(row, column));
  const [received, carriedIn, out] = ids.map((id) => facts.get(id)?.value ?? null);
  if (typeof received !== 'number' || typeof carriedIn !== 'number' || typeof out !== 'number') return [];
  if (out <= received + carriedIn) return [];
  return [{ key: 'requests-bound.carried', params: { column, shown: out, most: received + carriedIn }, facts: ids }];
}

function outcomes(column: string, { facts, otherRows }: RuleInput['report'], verdicts: RuleInput['verdicts']): Draft[] {
  const total = facts.get(at('disposedTotal', column))?.value;
  if (typeof total !== 'number' || verdicts.get(`requests.disposedTotal/${column}`)?.verdict !== 'unchecked') return [];
  return REQUEST_ROWS[otherRows].flatMap(({ id: row }): Draft[] => {
    const shown = NOT_OUTCOMES.has(row) ? 0 : (facts.get(at(row, column))?.value ?? 0);
    if (shown <= total) return [];
    const ids = [at(row, column), at('disposedTotal', column)];
    return [{ key: 'requests-bound.outcome', params: { row, column, shown, most: total }, facts: ids }];
  });
}
