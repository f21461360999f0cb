import { describe, expect, it } from 'vitest';
import { judge } from './stage';

const column = (id: string, figures: Record<string, number | string | null>) =>
  Object.fromEntries(Object.entries(figures).map(([row, figure]) => [`requests/${row}/${id}`, figure]));

describe('bounds of a column that could not be checked', () => {
  it('no more is carried out than came in', () => {
    const cells = column('business', { receivedNew: 2, carriedIn: 1, disposedTotal: null, carriedOut: 4 });
    const { outcome, severities, findings } = judge('requests-bound', cells);
    expect([outcome, severities]).toEqual(['fail', ['error']]);
    expect(findings[0]).toMatchObject({ key: 'requests-bound.carried', params: { column: 'business', shown: 4, most: 3 } });
    expect(findings[0]?.facts).toHaveLength(3);
  });

  it('no outcome is above the total', () => {
    const cells = column('total', { receivedNew: 2, disposedTotal: 2, granted: 3, grantedPart: null });
    const { findings } = judge('requests-bound', cells);
    expect(findings).toMatchObject([{ key: 'requests-bound.outcome', params: { row: 'granted', shown: 3, most: 2 } }]);
  });

  it('may be reached', () => {
    const cells = column('total', { receivedNew: 2, disposedTotal: 2, granted: 2, grantedPart: null, carriedOut: 0 });
    expect(judge('requests-bound', cells).outcome).toBe('pass');
    const elsewhere = {
      'requests/granted/business': 9,
      'requests/disposedTotal/business': 9,
      'disclosure/licences/decisions': 50,
    };
    expect(judge('requests-bound', { ...cells, ...elsewhere, 'remedies/reconsideration/total': 7 }).findings).toEqual([]);
  });

  it('are not judged without the figures, and add nothing to a column that was checked', () => {
    const blank = column('business', { receivedNew: '', carriedIn: 1, disposedTotal: null, carriedOut: 4 });
    expect(judge('requests-bound', blank)).toMatchObject({ outcome: 'unsure', reason: 'cells-without-figure' });
    expect(judge('requests-bound', column('business', { receivedNew: 1, carriedOut: 4 }))).toMatchObject({
      outcome: 'not-applicable',
      reason: 'all-checked',
    });
  });
});
