import { describe, expect, it } from 'vitest';
import type { FactId } from '../../../src/forms';
import type { LocalSum } from '../../../src/report/types';
import { judge } from './stage';

const parts = ['business', 'research', 'otherOrg'].map((column): FactId => `requests/receivedNew/${column}`);
const column = (value: number | null): LocalSum => ({
  kind: 'column',
  table: 'requests',
  label: '小计',
  parts,
  value,
  raw: `${value}`,
});
const figures = (business: string | number, research: string | number, otherOrg: string | number) => ({
  'requests/receivedNew/business': business,
  'requests/receivedNew/research': research,
  'requests/receivedNew/otherOrg': otherOrg,
});

describe('subtotals of the page’s own', () => {
  it('add up their parts', () => {
    const { outcome, severities, findings } = judge('local-subtotals', figures(3, 0, 1), { localSums: [column(5)] });
    expect([outcome, severities]).toEqual(['fail', ['warning']]);
    expect(findings[0]).toMatchObject({
      key: 'local-subtotals.column',
      params: { row: 'receivedNew', value: 5, sum: 4 },
      facts: parts,
    });
  });

  it('of groups of rows, too', () => {
    const group: LocalSum = { ...column(2), kind: 'row', label: '（五）不予处理' };
    expect(judge('local-subtotals', figures(3, 0, 0), { localSums: [group] }).keys).toEqual(['row']);
  });

  it('take blanks beside figures as 0', () => {
    expect(judge('local-subtotals', figures(3, '', 1), { localSums: [column(4)] }).outcome).toBe('pass');
  });

  it('are not judged by parts without a figure', () => {
    expect(judge('local-subtotals', figures('', '', ''), { localSums: [column(4)] })).toMatchObject({ outcome: 'unsure' });
    expect(judge('local-subtotals', figures('若干', 1, 1), { localSums: [column(4)] }).outcome).toBe('unsure');
    expect(judge('local-subtotals', figures('', '', ''), { localSums: [column(0)] }).outcome).toBe('pass');
    expect(judge('local-subtotals', figures(1, 1, 1), { localSums: [column(null)] }).outcome).toBe('pass');
    expect(judge('local-subtotals').outcome).toBe('not-applicable');
  });
});
