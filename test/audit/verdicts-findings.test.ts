import { describe, expect, it } from 'vitest';
import { auditWith, findingsOf } from './balanced';
import { row } from './row-of-seven';

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
