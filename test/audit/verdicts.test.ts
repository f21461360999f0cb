import { describe, expect, it } from 'vitest';
import { auditWith, findingsOf, verdictOf, zeros } from './balanced';
import { row } from './row-of-seven';

describe('a form of zeros', () => {
  it('has 42 relations that hold, 200 cells and nothing to say', () => {
    const result = auditWith();
    expect(result.coverage).toEqual({ relations: 42, holds: 42, violated: 0, unchecked: 0, facts: 200, factsOfForm: 200 });
    expect(result.findings).toEqual([]);
  });

  it('has 40 relations and 186 cells when 其他处理 is one row', () => {
    const result = auditWith({}, { otherRows: 'one' });
    expect(result.coverage).toMatchObject({ relations: 40, holds: 40, factsOfForm: 186 });
  });

  it('of 2019 has 40 relations and 198 cells', () => {
    const result = auditWith({}, { form: '2019', otherRows: 'one', year: 2020, generations: ['2019'] });
    expect(result.coverage).toMatchObject({ relations: 40, holds: 40, facts: 198, factsOfForm: 198 });
  });
});

describe('a row total', () => {
  it('is violated with both figures', () => {
    const result = auditWith(row('receivedNew', 2, 0, 0, 0, 0, 1, 2));
    expect(verdictOf(result, 'requests.rowTotal/receivedNew')).toEqual({
      id: 'requests.rowTotal/receivedNew',
      verdict: 'violated',
      left: 3,
      right: 2,
    });
    expect(findingsOf(result, 'requests-row-total')[0]).toMatchObject({
      severity: 'error',
      params: { left: 3, right: 2, difference: 1, row: 'receivedNew' },
    });
  });

  it('counts a blank part as 0 and says so', () => {
    const cells = {
      ...row('receivedNew', 2, '', '', '/', '—', '', 2),
      ...row('granted', 2, 0, 0, 0, 0, 0, 2),
      ...row('disposedTotal', 2, 0, 0, 0, 0, 0, 2),
    };
    expect(verdictOf(auditWith(cells), 'requests.rowTotal/receivedNew')).toMatchObject({ verdict: 'holds', blanksAsZero: true });
  });

  it('is not guessed when the total is blank', () => {
    expect(verdictOf(auditWith(row('granted', 2, 0, 0, 0, 0, 0, '')), 'requests.rowTotal/granted')).toMatchObject({
      verdict: 'unchecked',
      reason: 'total-blank',
      left: null,
      right: null,
    });
  });

  it('is not guessed when all parts are blank and the total is not 0', () => {
    expect(verdictOf(auditWith(row('granted', '', '', '', '', '', '', 2)), 'requests.rowTotal/granted')).toMatchObject({
      verdict: 'unchecked',
      reason: 'parts-blank',
    });
    expect(verdictOf(auditWith(row('granted', '', '', '', '', '', '', 0)), 'requests.rowTotal/granted')?.verdict).toBe('holds');
    expect(verdictOf(auditWith(row('granted', '', '', '', '', '', '', '')), 'requests.rowTotal/granted')?.verdict).toBe('holds');
  });

  it('is not guessed when a cell holds no number', () => {
    expect(verdictOf(auditWith(row('granted', 'O', 0, 0, 0, 0, 0, 0)), 'requests.rowTotal/granted')).toMatchObject({
      verdict: 'unchecked',
      reason: 'unreadable',
    });
  });

  it('is not guessed when a cell was lost, and neither is a column that needs it', () => {
    const lost = Object.fromEntries(Object.keys(row('granted')).map((id) => [id, null]));
    const rowCounts = [{ table: 'requests' as const, row: 'granted', seen: 6, expected: 7, facts: [] }];
    const result = auditWith(lost, { rowCounts });
    expect(verdictOf(result, 'requests.rowTotal/granted')?.reason).toBe('row-has-6-of-7-values');
    expect(verdictOf(result, 'requests.disposedTotal/total')?.reason).toBe('cell-not-located');
    expect(verdictOf(result, 'requests.balance/total')?.verdict).toBe('holds');
    expect(findingsOf(result, 'cells-lost')[0]?.facts).toHaveLength(7);
  });
});

describe('column 总计', () => {
  it('does not add up totals that were left blank beside figures', () => {
    const result = auditWith({
      ...row('receivedNew', 2, 0, 0, 0, 0, 0, 2),
      ...row('granted', 2, 0, 0, 0, 0, 0, ''),
      ...row('disposedTotal', 2, 0, 0, 0, 0, 0, 2),
    });
    expect(verdictOf(result, 'requests.disposedTotal/total')).toMatchObject({ verdict: 'unchecked', reason: 'total-blank' });
    expect(verdictOf(result, 'requests.disposedTotal/naturalPerson')?.verdict).toBe('holds');
    expect(verdictOf(result, 'requests.balance/total')?.verdict).toBe('holds');
  });
});

describe('the balance', () => {
  it('holds in every column, not only in 总计', () => {
    const cells = {
      ...row('receivedNew', 1, 1, 0, 0, 0, 0, 2),
      ...row('granted', 2, 0, 0, 0, 0, 0, 2),
      ...row('disposedTotal', 2, 0, 0, 0, 0, 0, 2),
    };
    const result = auditWith(cells);
    expect(result.relations.filter(({ verdict }) => verdict === 'violated').map(({ id }) => id)).toEqual([
      'requests.balance/naturalPerson',
      'requests.balance/business',
    ]);
  });

  it('is not guessed when the outcome total is blank while the column holds a figure', () => {
    const result = auditWith({
      'requests/receivedNew/business': 1,
      'requests/receivedNew/total': 1,
      'requests/disposedTotal/business': '',
    });
    expect(verdictOf(result, 'requests.balance/business')).toMatchObject({ verdict: 'unchecked', reason: 'total-blank' });
  });

  it('takes blank received and carried figures as 0', () => {
    const result = auditWith({
      ...row('carriedIn', '', '', '', '', '', '', ''),
      ...row('carriedOut', '', '', '', '', '', '', ''),
    });
    expect(verdictOf(result, 'requests.balance/total')).toMatchObject({
      verdict: 'holds',
      left: 0,
      right: 0,
      blanksAsZero: true,
    });
  });
});

describe('tables that are not there', () => {
  it('leave their relations unchecked with the reason', () => {
    const tables = [
      { id: 'disclosure', status: 'present' },
      { id: 'requests', status: 'missing' },
      { id: 'remedies', status: 'image' },
    ] as const;
    const gone = Object.fromEntries([...zeros().keys()].filter((id) => !id.startsWith('disclosure/')).map((id) => [id, null]));
    const result = auditWith(gone, { tables });
    expect(verdictOf(result, 'requests.balance/total')?.reason).toBe('table-missing');
    expect(verdictOf(result, 'remedies.total/reconsideration')?.reason).toBe('table-is-image');
  });
});
