import { describe, expect, it } from 'vitest';
import { goalsOf, planMarks } from '../../src/hand/marks/plan';
import { taleOf, tell } from '../../src/hand/marks/story';
import type { Mark } from '../../src/hand/marks/types';
import { finding, grantedRow, marked } from './marked';
import { row, sums } from './tales';

describe('what the card says', () => {
  it('writes the sum out, blanks counted, and asks about the cause once', () => {
    const repair = {
      changes: [{ fact: 'requests/granted/total', from: 12, to: 11 }],
      resolves: ['requests.rowTotal/granted'],
      slip: 'digit' as const,
    };
    const told = { ...row, repair: 0, story: 0 };
    const report = marked(grantedRow([9, 2, null, 0, 0, 0, 12]), [told], [repair]);
    const [mark] = planMarks(report);
    const story = tell(report, mark as Mark, 'zh');
    const tale = taleOf(report, told, 'zh');
    expect(tale.word).toBe('不符');
    expect(sums(report, told, 'zh')).toEqual(['9 + 2 + 0 + 0 + 0（另 1 格空白）= 11 ≠ 12，差 1']);
    expect(story.name).toMatch(/^表三.*总计$/);
    expect(story.told[0]?.guess).toEqual([
      '若此格为 11（现为 12），1 项勾稽关系成立，请核实',
      '可能一位数字有出入；这只是推测，请以原始记录为准',
    ]);
    expect(tell(report, mark as Mark, 'en').told[0]?.guess[1]).toBe(
      'One digit may differ; only a hypothesis: the original records decide',
    );
    expect(story.parts).toHaveLength(6);
    expect(story.totals).toEqual(['requests/granted/total']);
    const beside = planMarks(report).find(({ id }) => id === 'requests/granted/business');
    expect(tell(report, beside as Mark, 'zh').told[0]?.guess[0]).toMatch(/^表三.*总计：若此格/);
  });

  it('turns no writing round, whatever is quoted', () => {
    const quote = '江城市\u202e水务局\u2067收到申请';
    const told = finding({ rule: 'not-as-seen', key: 'not-as-seen.claim', params: { quote, value: 12, seen: '1\u202e2' } });
    const { message, sums } = taleOf(marked({}, [told]), told, 'zh');
    expect(message).toContain('江城市水务局收到申请');
    expect([message, ...sums].join('')).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  });

  it('writes a claim against its cells', () => {
    const claim = finding({
      rule: 'claim-violated',
      severity: 'warning',
      facts: ['requests/receivedNew/total'],
      claims: [0],
      key: 'claim-violated.differs',
    });
    const report = marked({ 'requests/receivedNew/total': 3 }, [claim]);
    expect(sums(report, claim, 'zh')).toEqual(['正文 2 ≠ 表三 3，差 1']);
    expect(sums(report, claim, 'en')).toEqual(['text 2 ≠ Table 3: 3, difference 1']);
    const [mark] = planMarks(report);
    expect(tell(report, mark as Mark, 'zh')).toMatchObject({ id: 'claim/0', name: '一、总体情况', stop: true });
  });

  it('writes a claim against the row of a total left blank, as it was compared', () => {
    const claim = finding({
      rule: 'claim-violated',
      key: 'claim-violated.differs',
      facts: ['requests/granted/total'],
      claims: [0],
    });
    const blank = marked(grantedRow([258, 14, null, 0, 0, 0, null]), [claim]);
    const report = { ...blank, claims: [{ about: ['requests/granted/total'], value: 258, section: 'overview' }] };
    expect(sums(report, claim, 'zh')).toEqual(['正文 258 ≠ 表三 272，差 14']);
  });

  it('writes no claim out for a finding about something else', () => {
    const rate = finding({ rule: 'share', key: 'share.differs', facts: ['requests/receivedNew/total'], claims: [0] });
    expect(sums(marked({ 'requests/receivedNew/total': 3 }, [rate]), rate, 'zh')).toEqual([]);
  });

  it('is headed by the table when the cells are lost', () => {
    const lost = finding({ rule: 'cells-lost', severity: 'warning', facts: ['requests/granted/total'], place: 'table/requests' });
    const report = marked({}, [lost], [], ['requests/granted/total']);
    const [mark] = planMarks(report).filter(({ role }) => role === 'place');
    expect(tell(report, mark as Mark, 'zh').name).toContain('申请');
  });

  it('tells four findings of a cell, and counts the others', () => {
    const many = Array.from({ length: 6 }, (_, i) => ({ ...row, id: `f${i}` }));
    const report = marked(grantedRow([9, 2, 0, 0, 0, 0, 12]), many);
    const [mark] = planMarks(report);
    expect(tell(report, mark as Mark, 'zh')).toMatchObject({ told: { length: 4 }, more: '另有 2 条，见工具栏弹窗' });
  });
});

describe('where a jump leads', () => {
  it('to the cell that a finding asks about, then to the others', () => {
    const goals = goalsOf(marked(grantedRow([9, 2, 0, 0, 0, 0, 12]), [row]), row);
    expect(goals[0]).toBe('requests/granted/total');
    expect(goals).toHaveLength(7);
  });

  it('to the number of a claim, or to the place of what is lost', () => {
    const claim = finding({ facts: ['requests/receivedNew/total'], claims: [0] });
    expect(goalsOf(marked({}, [claim]), claim)).toEqual(['claim/0', 'requests/receivedNew/total']);
    const lost = finding({ facts: [], place: 'table/requests' });
    expect(goalsOf(marked({}, [lost]), lost)).toEqual(['table/requests']);
  });
});
