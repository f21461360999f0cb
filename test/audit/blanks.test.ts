import { describe, expect, it } from 'vitest';
import type { Report, RowCount, TableStatus } from '../../src/report/types';
import { auditWith, findingsOf, verdictOf } from './balanced';

type Cells = Readonly<Record<string, string | number | null>>;

const COLUMNS = ['naturalPerson', 'business', 'research', 'nonprofit', 'legalService', 'otherOrg', 'total'];
const row = (id: string, ...cells: (string | number | null)[]): Cells =>
  Object.fromEntries(COLUMNS.map((column, i) => [`requests/${id}/${column}`, cells[i] ?? 0]));

/** The verdict of one relation, in short. */
function said(id: string, cells: Cells, more: Partial<Report> = {}): string {
  const found = verdictOf(auditWith(cells, more), id);
  const sums = found?.left === null ? (found.reason ?? '') : `${found?.left} ${found?.right}`;
  return [found?.verdict, sums, found?.blanksAsZero ? 'blanks' : ''].filter(Boolean).join(' ');
}

describe('a sum', () => {
  const ROW = 'requests.rowTotal/granted';

  it.each<[Cells, string]>([
    [row('granted', 1, 2, 0, 0, 0, 0, 3), 'holds 3 3'],
    [row('granted', 1, '', 0, 0, 0, 0, 1), 'holds 1 1 blanks'],
    [row('granted', 1, '', 0, 0, 0, 0, 2), 'violated 1 2 blanks'],
    [row('granted', 0, '', 0, 0, 0, 0, ''), 'unchecked total-blank'],
    [row('granted', '', '', '', '', '', '', ''), 'holds 0 0 blanks'],
    [row('granted', '', '', '', '', '', '', 0), 'holds 0 0 blanks'],
    [row('granted', '', '', '', '', '', '', 1), 'unchecked parts-blank'],
    [row('granted', '', 0, '', '', '', '', 1), 'violated 0 1 blanks'],
    [row('granted', 'O', '', '', '', '', '', 1), 'unchecked unreadable'],
    [row('granted', 1, 0, 0, 0, 0, 0, 'l'), 'unchecked unreadable'],
    [row('granted', '0.1', '0.2', 0, 0, 0, 0, '0.3'), 'holds 0.3 0.3'],
  ])('%j: %s', (cells, verdict) => expect(said(ROW, cells)).toBe(verdict));

  it('of table four is checked like those of table three', () => {
    const cells = (upheld: string | number, total: string | number): Cells => ({
      'remedies/litigationAfter/upheld': upheld,
      'remedies/litigationAfter/corrected': '',
      'remedies/litigationAfter/other': '',
      'remedies/litigationAfter/pending': '',
      'remedies/litigationAfter/total': total,
    });
    expect(said('remedies.total/litigationAfter', cells(2, 2))).toBe('holds 2 2 blanks');
    expect(said('remedies.total/litigationAfter', cells(2, ''))).toBe('unchecked total-blank');
    expect(said('remedies.total/litigationAfter', cells('', 2))).toBe('unchecked parts-blank');
  });

  it('of column 总计 needs the totals of rows that hold a figure', () => {
    const cells = { ...row('granted', 2, 0, 0, 0, 0, 0, ''), ...row('disposedTotal', 2, 0, 0, 0, 0, 0, 2) };
    expect(said('requests.disposedTotal/total', cells)).toBe('unchecked total-blank');
    expect(said('requests.disposedTotal/total', row('granted', 0, '', 0, 0, 0, 0, ''))).toBe('holds 0 0 blanks');
    expect(said('requests.rowTotal/granted', cells)).toBe('unchecked total-blank');
  });
});

describe('a balance', () => {
  it('needs the totals of rows that hold a figure', () => {
    expect(said('requests.balance/total', row('receivedNew', 2, 0, 0, 0, 0, 0, ''))).toBe('unchecked total-blank');
    expect(said('requests.balance/total', row('carriedOut', 2, 0, 0, 0, 0, 0, ''))).toBe('unchecked total-blank');
    expect(said('requests.balance/total', row('carriedIn', 0, '', 0, 0, 0, 0, ''))).toBe('holds 0 0 blanks');
  });

  it.each<[string, Cells, string]>([
    ['nothing', {}, 'holds 0 0 blanks'],
    ['an outcome', { 'requests/refused.thirdParty/business': 1 }, 'unchecked total-blank'],
    ['a request received', { 'requests/receivedNew/business': 1 }, 'unchecked total-blank'],
    ['a request carried out', { 'requests/carriedOut/business': 1 }, 'unchecked total-blank'],
    ['a figure of another column', { 'requests/receivedNew/research': 1 }, 'holds 0 0 blanks'],
    ['no number', { 'requests/granted/business': '' }, 'holds 0 0 blanks'],
  ])('without a total of outcomes, beside %s', (_what, cells, verdict) => {
    expect(said('requests.balance/business', { 'requests/disposedTotal/business': '', ...cells })).toBe(verdict);
  });

  it('has nothing to do with the totals of table four', () => {
    const cells = { 'requests/disposedTotal/total': '', 'remedies/reconsideration/total': 1 };
    expect(said('requests.balance/total', cells)).toBe('holds 0 0 blanks');
  });

  it('counts blank figures as 0 beside others', () => {
    const cells = {
      ...row('receivedNew', 1, 0, 0, 0, 0, 0, 1),
      'requests/carriedIn/naturalPerson': '',
      ...row('carriedOut', 1, 0, 0, 0, 0, 0, 1),
    };
    expect(said('requests.balance/naturalPerson', cells)).toBe('holds 1 1 blanks');
    expect(said('requests.balance/business', cells)).toBe('holds 0 0');
  });
});

describe('the reason why a relation is unchecked', () => {
  const counts = (seen: number): { rowCounts: RowCount[] } => ({
    rowCounts: [{ table: 'requests', row: 'granted', seen, expected: 7, facts: [] }],
  });
  const tables = (status: TableStatus): Partial<Report> => ({ tables: [{ id: 'requests', status }] });
  const LOST: Cells = { 'requests/granted/business': null, 'requests/granted/research': 'O', 'requests/granted/total': '' };

  it('is the table first, then the cell that was lost, then the figure that is none, then the blank', () => {
    expect(said('requests.rowTotal/granted', LOST, { ...tables('missing'), ...counts(6) })).toBe('unchecked table-missing');
    expect(said('requests.rowTotal/granted', LOST, { ...tables('image'), ...counts(6) })).toBe('unchecked table-is-image');
    expect(said('requests.rowTotal/granted', LOST, { ...tables('partial'), ...counts(6) })).toBe(
      'unchecked row-has-6-of-7-values',
    );
    expect(said('requests.rowTotal/granted', LOST, counts(7))).toBe('unchecked cell-not-located');
    expect(said('requests.rowTotal/granted', LOST)).toBe('unchecked cell-not-located');
    const { 'requests/granted/business': _, ...read } = LOST;
    expect(said('requests.rowTotal/granted', { ...read, 'requests/granted/business': 1 })).toBe('unchecked unreadable');
    expect(said('requests.rowTotal/granted', { ...read, 'requests/granted/research': 1 })).toBe('unchecked total-blank');
  });

  it('counts the figures of the row itself, and of no other', () => {
    expect(said('requests.disposedTotal/business', LOST, counts(6))).toBe('unchecked cell-not-located');
    expect(said('requests.rowTotal/carriedIn', { 'requests/carriedIn/total': null }, counts(6))).toBe(
      'unchecked cell-not-located',
    );
  });

  it('is the first of a rule’s relations', () => {
    const result = auditWith(LOST, counts(6));
    expect(result.rulesRun.find(({ rule }) => rule === 'requests-row-total')?.reason).toBe('row-has-6-of-7-values');
    expect(result.rulesRun.find(({ rule }) => rule === 'requests-disposed-total')?.reason).toBe('cell-not-located');
  });
});

describe('a relation that does not hold', () => {
  it('is told with its sums, its row or column and its cells', () => {
    const result = auditWith({ ...row('granted', 1, 0, 0, 0, 0, 0, 3), ...row('disposedTotal', 1, 0, 0, 0, 0, 0, 1) });
    expect(findingsOf(result, 'requests-row-total')).toMatchObject([
      { key: 'requests-row-total.violated', params: { left: 1, right: 3, difference: -2, row: 'granted' } },
    ]);
    expect(findingsOf(result, 'requests-row-total')[0]?.facts).toEqual(COLUMNS.map((column) => `requests/granted/${column}`));
    expect(findingsOf(result, 'requests-disposed-total')).toMatchObject([
      { params: { left: 3, right: 1, difference: 2, column: 'total' }, relations: ['requests.disposedTotal/total'] },
    ]);
    expect(findingsOf(result, 'requests-balance')).toMatchObject([
      {
        params: { left: 0, right: 1, difference: -1, column: 'naturalPerson' },
        facts: ['receivedNew', 'carriedIn', 'disposedTotal', 'carriedOut'].map((id) => `requests/${id}/naturalPerson`),
      },
      { params: { column: 'total' } },
    ]);
    const remedies = auditWith({ 'remedies/litigationDirect/pending': 1 });
    expect(findingsOf(remedies, 'remedies-total')).toMatchObject([{ params: { left: 1, right: 0, row: 'litigationDirect' } }]);
  });
});
