import { describe, expect, it } from 'vitest';
import { FactSheet } from '../../../src/report/tables/sheet';
import { auditHtml, cellsOf, page, table, valueOf } from '../written';

const twice = (first: string, ...more: string[]) => {
  const rows = [first, ...more].map((cell) => `规章 | ${cell} | 0 | 7`).join('\n');
  return auditHtml(page({ two: table(`信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n${rows}`) }))[0];
};

describe('a cell that stands on the page twice', () => {
  it.each([
    ['3', '4'],
    ['3', ''],
    ['', '若干'],
    ['若干', '/'],
    ['3', '若干'],
  ])('is no fact and told when it says %j and %j', (first, second) => {
    const result = twice(first, second);
    expect(result?.report?.facts).not.toHaveProperty('disclosure/rules/issued');
    expect(valueOf(result, 'disclosure/rules/inForce')).toBe(7);
    expect(result?.findings.filter(({ rule }) => rule === 'cells-contradict')).toMatchObject([
      { params: { first: first || '–', second: second || '–' }, facts: ['disclosure/rules/issued'] },
    ]);
  });

  it('stays disputed, whatever a third copy says', () => {
    expect(twice('3', '4', '4')?.report?.facts).not.toHaveProperty('disclosure/rules/issued');
  });

  it.each([
    ['3', '３'],
    ['3', '3件'],
    ['', '/'],
  ])('is the fact of its first copy when both say the same: %j and %j', (first, second) => {
    expect(twice(first, second)?.report?.facts['disclosure/rules/issued']).toMatchObject({ raw: first });
  });
});

describe('the sheet of a report', () => {
  it('knows where both copies of a disputed cell stand', () => {
    const sheet = new FactSheet();
    const [first, second] = [{}, {}];
    for (const cell of cellsOf('1')) sheet.put('remedies/reconsideration/total', { ...cell, anchor: first });
    for (const cell of cellsOf('2')) sheet.put('remedies/reconsideration/total', { ...cell, anchor: second });
    expect(sheet.contradictions).toEqual([{ fact: 'remedies/reconsideration/total', first: '1', second: '2' }]);
    expect(sheet.anchors.get('remedies/reconsideration/total')).toBe(first);
    expect(sheet.anchors.get('second/remedies/reconsideration/total')).toBe(second);
  });

  it('takes over another as if it had been read behind', () => {
    const id = (row: string) => `remedies/${row}/total` as const;
    const read = (figures: Readonly<Record<string, string>>) => {
      const sheet = new FactSheet();
      for (const [row, text] of Object.entries(figures)) for (const cell of cellsOf(text)) sheet.put(id(row), cell);
      return sheet;
    };
    const second = read({ reconsideration: '3', litigationDirect: '5' });
    for (const cell of cellsOf('6')) second.put(id('litigationDirect'), cell);
    const sum = { kind: 'row' as const, table: 'requests' as const, label: '小计', parts: [], value: 1, raw: '1' };
    const anchor = {};
    second.sum(sum, anchor);
    const sheet = read({ litigationAfter: '1', reconsideration: '2' }).add(second);
    expect([...sheet.facts.keys()]).toEqual([id('litigationAfter')]);
    expect(sheet.contradictions).toEqual([
      { fact: id('reconsideration'), first: '2', second: '3' },
      { fact: id('litigationDirect'), first: '5', second: '6' },
    ]);
    expect(sheet.anchors.get(`second/${id('litigationDirect')}`)).toBe(second.anchors.get(`second/${id('litigationDirect')}`));
    expect(sheet.localSums).toEqual([sum]);
    expect(sheet.anchors.get('sum/0')).toBe(anchor);
  });

  const count = (row: string, seen: number) => ({ table: 'requests' as const, row, seen, expected: 7, facts: [] });

  it('keeps the fullest of several sightings of a row', () => {
    const sheet = new FactSheet();
    for (const seen of [5, 6, 4, 6]) sheet.miscounted(count('granted', seen));
    sheet.miscounted(count('carriedIn', 3));
    sheet.miscounted({ ...count('granted', 6), facts: ['requests/granted/total'] });
    expect(sheet.rowCounts).toEqual([count('granted', 6), count('carriedIn', 3)]);
    sheet.miscounted({ ...count('granted', 2), table: 'remedies' });
    expect(sheet.rowCounts).toHaveLength(3);
  });

  it('tells a label once, with all cells that it names', () => {
    const sheet = new FactSheet();
    const differs = (expected: string, found: string, ...rows: ('granted' | 'carriedIn')[]) =>
      sheet.differs({ table: 'requests', expected, found, facts: rows.map((row) => `requests/${row}/total` as const) });
    expect(sheet.labels).toEqual([]);
    differs('总计', '件数', 'granted');
    differs('总计', '数量', 'carriedIn');
    differs('其他', '件数', 'carriedIn');
    differs('总计', '件数', 'granted', 'carriedIn');
    expect(sheet.labels).toEqual([
      { table: 'requests', expected: '总计', found: '件数', facts: ['requests/granted/total', 'requests/carriedIn/total'] },
      { table: 'requests', expected: '总计', found: '数量', facts: ['requests/carriedIn/total'] },
      { table: 'requests', expected: '其他', found: '件数', facts: ['requests/carriedIn/total'] },
    ]);
  });
});
