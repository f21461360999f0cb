import { describe, expect, it } from 'vitest';
import { goalsOf } from '../../src/page/jump';
import { planMarks, type Mark } from '../../src/page/plan';
import { tell } from '../../src/page/story';
import { finding, grantedRow, inspected } from './report';

const row = finding({ relations: ['requests.rowTotal/granted'], facts: Object.keys(grantedRow([])) });
const ids = (marks: readonly Mark[], role: string) => marks.flatMap((mark) => (mark.role === role ? [mark.id] : []));

describe('which cells are marked', () => {
  it('the stated total asks, the parts take part', () => {
    const marks = planMarks(inspected(grantedRow([9, 2, 0, 0, 0, 0, 12]), [row]));
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
    const report = inspected(grantedRow([9, 2, 0, 0, 0, 0, 12]), [{ ...row, repair: 0, story: 0 }], [repair]);
    expect(ids(planMarks(report), 'primary')).toEqual(['requests/granted/business']);
    const other = { ...repair, changes: [{ fact: 'requests/granted/research', from: 0, to: 1 }] };
    const undecided = inspected(grantedRow([9, 2, 0, 0, 0, 0, 12]), [{ ...row, repair: 0, story: 0 }], [repair, other]);
    expect(ids(planMarks(undecided), 'primary')).toEqual(['requests/granted/total']);
  });

  it('lost cells are not guessed: the place is marked', () => {
    const lost = finding({ rule: 'cells-lost', severity: 'warning', facts: ['requests/granted/total'], place: 'table/requests' });
    const marks = planMarks(inspected({}, [lost], [], ['requests/granted/total']));
    expect(ids(marks, 'place')).toEqual(['table/requests']);
    expect(ids(marks, 'primary')).toEqual([]);
  });

  it('a claim asks at its number, its cells take part', () => {
    const claim = finding({ severity: 'warning', facts: ['requests/receivedNew/total'], claims: [0] });
    const marks = planMarks(inspected({ 'requests/receivedNew/total': 3 }, [claim]));
    expect(ids(marks, 'primary')).toEqual(['claim/0']);
    expect(ids(marks, 'related')).toEqual(['requests/receivedNew/total']);
  });

  it('one mark a cell, as grave as the gravest finding that asks about it', () => {
    const blank = finding({ id: 'f2', severity: 'notice', facts: ['requests/granted/total', 'requests/granted/business'] });
    const marks = planMarks(inspected(grantedRow([9, 2, 0, 0, 0, 0, 12]), [blank, row]));
    const total = marks.filter(({ id }) => id === 'requests/granted/total');
    expect(total).toMatchObject([{ role: 'primary', severity: 'error' }]);
    expect(total[0]?.findings.map(({ id }) => id)).toEqual(['f1', 'f2']);
    expect(marks.find(({ id }) => id === 'requests/granted/business')?.role).toBe('primary');
  });
});

describe('what the card says', () => {
  it('writes the sum out, blanks as 空, and asks about the cause once', () => {
    const repair = {
      changes: [{ fact: 'requests/granted/total', from: 12, to: 11 }],
      resolves: ['requests.rowTotal/granted'],
      slip: null,
    };
    const told = { ...row, repair: 0, story: 0 };
    const report = inspected(grantedRow([9, 2, null, 0, 0, 0, 12]), [told], [repair]);
    const [mark] = planMarks(report);
    const story = tell(mark as Mark, 'zh');
    expect(story.tales[0]).toMatchObject({ word: '数据不一致', sums: ['9 + 2 + 空 + 0 + 0 + 0 = 11 ≠ 12，差 1'] });
    expect(story.tales[0]?.guess).toBe('若此格为 11（现为 12），1 项勾稽关系成立，请核实');
    expect(story.parts).toHaveLength(6);
    expect(story.totals).toEqual(['requests/granted/total']);
    const beside = planMarks(report).find(({ id }) => id === 'requests/granted/business');
    expect(tell(beside as Mark, 'zh').tales[0]?.guess).toMatch(/^表三.*总计：若此格/);
  });

  it('writes a claim against its cells', () => {
    const claim = finding({
      severity: 'warning',
      facts: ['requests/receivedNew/total'],
      claims: [0],
      key: 'claim-violated.differs',
    });
    const [mark] = planMarks(inspected({ 'requests/receivedNew/total': 3 }, [claim]));
    expect(tell(mark as Mark, 'zh').tales[0]?.sums).toEqual(['3 ≠ 2，差 1']);
    expect(tell(mark as Mark, 'en').tales[0]?.sums).toEqual(['3 ≠ 2, difference 1']);
  });
});

describe('where a jump leads', () => {
  it('to the cell that a finding asks about, to a fact, or to a place', () => {
    const report = inspected(grantedRow([9, 2, 0, 0, 0, 0, 12]), [row]);
    expect(goalsOf([report], 'f1')[0]?.id).toBe('requests/granted/total');
    expect(goalsOf([report], 'requests/granted/business')[0]?.id).toBe('requests/granted/business');
    expect(goalsOf([report], 'section/other')[0]?.id).toBe('section/other');
  });
});
