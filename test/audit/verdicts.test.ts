import { describe, expect, it } from 'vitest';
import { auditWith, findingsOf, verdictOf, zeros } from './balanced';

const row = (id: string, ...cells: (string | number)[]) =>
  Object.fromEntries(
    ['naturalPerson', 'business', 'research', 'nonprofit', 'legalService', 'otherOrg', 'total'].map((column, i) => [
      `requests/${id}/${column}`,
      cells[i] ?? '',
    ]),
  );

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

describe('findings', () => {
  it('share the repair that explains them, culprit named with its value', () => {
    const cells = {
      ...row('receivedNew', 21, 0, 0, 0, 0, 0, 12),
      ...row('granted', 12, 0, 0, 0, 0, 0, 12),
      ...row('disposedTotal', 12, 0, 0, 0, 0, 0, 12),
    };
    const result = auditWith(cells);
    expect(result.repairs[0]).toMatchObject({
      changes: [{ fact: 'requests/receivedNew/naturalPerson', from: 21, to: 12 }],
      slip: 'transposed',
      unique: true,
    });
    expect(result.findings.map(({ repair }) => repair)).toEqual([0, 0]);
  });

  it('keep their ids when figures change, and differ by cell', () => {
    const first = auditWith(row('receivedNew', 3, 0, 0, 0, 0, 0, 2));
    const second = auditWith(row('receivedNew', 4, 0, 0, 0, 0, 0, 2));
    expect(first.findings[0]?.id).toBe(second.findings[0]?.id);
    expect(new Set(first.findings.map(({ id }) => id)).size).toBe(first.findings.length);
  });

  it('do not pretend to know which figure of table four is meant', () => {
    const result = auditWith({ 'remedies/reconsideration/upheld': 2, 'remedies/reconsideration/total': 1 });
    expect(findingsOf(result, 'remedies-total')[0]).not.toHaveProperty('repair');
  });

  it('name counts that are negative or broken; 本年增/减 may be negative', () => {
    expect(findingsOf(auditWith({ 'disclosure/licences/decisions': '-3' }), 'figure-not-count')[0]).toMatchObject({
      severity: 'error',
      key: 'figure-not-count.negative',
    });
    expect(findingsOf(auditWith({ 'disclosure/licences/decisions': '2.5' }), 'figure-not-count')[0]?.key).toBe(
      'figure-not-count.decimal',
    );
    expect(findingsOf(auditWith({ 'disclosure/fees/amount': '1.23456' }), 'figure-not-count')[0]?.key).toBe(
      'figure-not-count.decimals',
    );
    expect(findingsOf(auditWith({ 'disclosure/fees/amount': '1.2345' }), 'figure-not-count')).toEqual([]);
    const old = auditWith(
      { 'disclosure/licences/itemsChange': '减3' },
      { form: '2019', otherRows: 'one', year: 2020, generations: ['2019'] },
    );
    expect(findingsOf(old, 'figure-not-count')).toEqual([]);
  });

  it('ask about a form that does not belong to the year', () => {
    const old = auditWith({}, { form: '2019', otherRows: 'one', year: 2023, generations: ['2019'] });
    expect(findingsOf(old, 'form-year')[0]).toMatchObject({ severity: 'warning', params: { form: '2019', year: 2023 } });
    const mixed = { otherRows: 'one', year: 2023, generations: ['2019', '2021'] } as const;
    expect(findingsOf(auditWith({}, { ...mixed, form: '2019' }), 'form-year')).toMatchObject([
      { key: 'form-year.hybrid', severity: 'warning', params: { form: '2019' } },
    ]);
    expect(findingsOf(auditWith({}, { ...mixed, form: '2021' }), 'form-year')).toMatchObject([
      { key: 'form-year.hybrid', severity: 'notice', params: { form: '2019' } },
    ]);
    expect(findingsOf(auditWith({}, { ...mixed, form: '2021', generations: ['2021'] }), 'form-year')).toEqual([]);
  });
});
