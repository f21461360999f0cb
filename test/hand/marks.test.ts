import { describe, expect, it } from 'vitest';
import { goalsOf, planMarks } from '../../src/hand/marks/plan';
import { gapOf } from '../../src/hand/marks/standing';
import { tell } from '../../src/hand/marks/story';
import type { Mark } from '../../src/hand/marks/types';
import { finding, grantedRow, marked } from './marked';
import { ids, row } from './tales';

describe('which cells are marked', () => {
  it('the stated total asks, the parts take part', () => {
    const marks = planMarks(marked(grantedRow([9, 2, 0, 0, 0, 0, 12]), [row]));
    expect(ids(marks, 'primary')).toEqual(['requests/granted/total']);
    expect(ids(marks, 'related')).toHaveLength(6);
    expect(marks.filter(({ stop }) => stop).map(({ id }) => id)).toEqual(['requests/granted/total']);
  });

  it('the cell of a repair asks when it is the only one', () => {
    const repair = {
      changes: [{ fact: 'requests/granted/business', from: 2, to: 3 }],
      resolves: ['requests.rowTotal/granted'],
      slip: null,
    };
    const report = marked(grantedRow([9, 2, 0, 0, 0, 0, 12]), [{ ...row, repair: 0, story: 0 }], [repair]);
    expect(ids(planMarks(report), 'primary')).toEqual(['requests/granted/business']);
    const other = { ...repair, changes: [{ fact: 'requests/granted/research', from: 0, to: 1 }] };
    const undecided = marked(grantedRow([9, 2, 0, 0, 0, 0, 12]), [{ ...row, repair: 0, story: 0 }], [repair, other]);
    expect(ids(planMarks(undecided), 'primary')).toEqual(['requests/granted/total']);
  });

  it('lost cells are not guessed: the place is marked', () => {
    const lost = finding({ rule: 'cells-lost', severity: 'warning', facts: ['requests/granted/total'], place: 'table/requests' });
    const marks = planMarks(marked({}, [lost], [], ['requests/granted/total']));
    expect(ids(marks, 'place')).toEqual(['table/requests']);
    expect(ids(marks, 'primary')).toEqual([]);
  });

  const short = (row: string, seen: number) => ({
    table: 'requests' as const,
    row,
    seen,
    expected: 7,
    facts: [`requests/${row}/total`] as const,
  });

  it('of rows that are short each is marked, with how many figures it has', () => {
    const facts = ['requests/granted/total', 'requests/grantedPart/total'];
    const lost = finding({
      rule: 'cells-lost',
      severity: 'warning',
      params: { table: 'requests' },
      facts,
      place: 'table/requests',
    });
    const report = { ...marked({}, [lost], [], facts), rowCounts: [short('granted', 6), short('grantedPart', 5)] };
    const marks = planMarks(report);
    expect(marks.map(({ id, role, note, stop }) => [id, role, note, stop])).toEqual([
      ['row/requests/granted', 'row', '6/7', true],
      ['row/requests/grantedPart', 'row', '5/7', false],
    ]);
    expect(tell(report, marks[0] as Mark, 'zh').name).toMatch(/^表三.*予以公开$/);
    expect(goalsOf(report, lost)[0]).toBe('row/requests/granted');
  });

  it('the table as well where a row stands nowhere', () => {
    const facts = ['requests/granted/total', 'requests/grantedPart/total'];
    const lost = finding({ rule: 'cells-lost', params: { table: 'requests' }, facts, place: 'table/requests' });
    const report = { ...marked({}, [lost], [], facts), rowCounts: [short('granted', 6)] };
    expect(planMarks(report).map(({ id }) => id)).toEqual(['row/requests/granted', 'table/requests']);
  });

  const rows = ['granted', 'grantedPart', 'carriedIn'];
  const blanks = rows.flatMap((row) => ['naturalPerson', 'business', 'total'].map((column) => `requests/${row}/${column}`));
  const noFigures = finding({ rule: 'cells-blank', severity: 'warning', params: { table: 'requests', count: 9 }, facts: blanks });

  it('many blanks are one bar, totals that were left out are framed, the rest is framed on demand', () => {
    const report = { ...marked({}, [noFigures]), isLeftOut: (id: string) => id === 'requests/granted/total' };
    const marks = planMarks(report);
    expect(marks.map(({ id, role, stop }) => [id, role, stop])).toEqual([
      ['table/requests', 'place', true],
      ['requests/granted/total', 'primary', false],
    ]);
    expect(tell(report, marks[0] as Mark, 'zh').rest).toHaveLength(8);
    expect(tell(report, marks[1] as Mark, 'zh').rest).toEqual([]);
  });

  it('few blanks, and those of a table without a place, are framed each', () => {
    const few = { ...noFigures, facts: blanks.slice(0, 3) };
    expect(ids(planMarks(marked({}, [few])), 'primary')).toHaveLength(3);
    expect(ids(planMarks(marked({}, [noFigures], [], ['table/requests'])), 'primary')).toHaveLength(9);
  });

  it('a label that differs is marked itself, its figures where it has no place of its own', () => {
    const facts = ['requests/granted/total'] as const;
    const label = { table: 'requests' as const, expected: '（一）予以公开', found: '（一）予以公示', facts };
    const differs = finding({ rule: 'label-differs', severity: 'notice', params: { table: 'requests' }, facts: [...facts] });
    const report = { ...marked({}, [differs]), labels: [{ ...label, table: 'remedies' as const }, label] };
    expect(planMarks(report).map(({ id, role }) => [id, role])).toEqual([['label/1', 'primary']]);
    expect(tell(report, planMarks(report)[0] as Mark, 'zh').name).toContain('表三');
    const loose = { ...marked({}, [differs], [], ['label/0']), labels: [label] };
    expect(planMarks(loose).map(({ id }) => id)).toEqual(['requests/granted/total']);
  });

  it('a section that is missing is marked before the next one, behind the last one, or not at all', () => {
    const missing = (id: string) => finding({ rule: 'section-missing', facts: [], place: `section/${id}` });
    const of = (id: string, ...lost: string[]) =>
      planMarks(marked({}, [missing(id)], [], [`section/${id}`, ...lost])).map((mark) => [mark.id, mark.role]);
    expect(of('remedies')).toEqual([['section/remedies', 'before']]);
    expect(of('other')).toEqual([['section/other', 'after']]);
    expect(gapOf(marked({}, [], [], ['section/remedies', 'section/problems']), 'remedies')).toEqual({
      at: 'section/other',
      role: 'before',
    });
    expect(gapOf(marked({}, [], [], ['section/other', 'section/problems']), 'other')).toEqual({
      at: 'section/remedies',
      role: 'after',
    });
  });

  it('a claim asks at its number, its cells take part', () => {
    const claim = finding({ severity: 'warning', facts: ['requests/receivedNew/total'], claims: [0] });
    const marks = planMarks(marked({ 'requests/receivedNew/total': 3 }, [claim]));
    expect(ids(marks, 'primary')).toEqual(['claim/0']);
    expect(ids(marks, 'related')).toEqual(['requests/receivedNew/total']);
  });

  it('one mark a cell, as grave as the gravest finding that asks about it', () => {
    const blank = finding({ id: 'f2', severity: 'notice', facts: ['requests/granted/total', 'requests/granted/business'] });
    const marks = planMarks(marked(grantedRow([9, 2, 0, 0, 0, 0, 12]), [blank, row]));
    const total = marks.filter(({ id }) => id === 'requests/granted/total');
    expect(total).toMatchObject([{ role: 'primary', severity: 'error' }]);
    expect(total[0]?.findings.map(({ id }) => id)).toEqual(['f1', 'f2']);
    expect(marks.find(({ id }) => id === 'requests/granted/business')?.role).toBe('primary');
  });
});
