import { describe, expect, it } from 'vitest';
import { LabelMatcher, editDistance } from '../../../src/report/pieces/labels';

const matcher = new LabelMatcher([
  { id: 'person', text: '自然人' },
  { id: 'group', text: '社会公益组织' },
  { id: 'penalty', text: '行政处罚决定' },
  { id: 'coercion', text: '行政强制决定' },
  { id: 'unpaid', text: '逾期不缴费用', aliases: ['逾期不缴费款', '欠费'] },
  { id: 'second', text: '自然人' },
  { id: 'number', text: '12345表' },
  { id: 'kind', text: '其他类' },
  { id: 'firm', text: '商业企业' },
]);

describe('which label a text means', () => {
  it.each([
    ['社会公益组织', 'group', true],
    [' 社会 公益组织： ', 'group', true],
    ['（3）社会公益组织（家）', 'group', true],
    ['自然人', 'person', true],
    ['欠费', 'unpaid', true],
    ['逾期不缴费款', 'unpaid', true],
    ['社会组织', 'group', false],
    ['社会公益性的组织', 'group', false],
    ['行政处罚的决定', 'penalty', false],
    ['行政强制定', 'coercion', false],
    ['逾期不缴费', 'unpaid', false],
    ['12345表格', 'number', false],
    ['商业性企业', 'firm', false],
  ])('%j: %s', (text, id, exact) => {
    expect(matcher.match(text)).toMatchObject({ id, exact });
    expect(matcher.match(text)).toMatchObject({ id, exact });
    expect(matcher.has(text)).toBe(exact);
  });

  it.each([
    ['too far from any label', '社会服务'],
    ['as near to two labels', '行政处制决定'],
    ['as near to two labels whichever comes first', '行政强罚决定'],
    ['too short for a near miss', '自然'],
    ['short, too, although a character too many', '自然人员'],
    ['a label that lost one of four characters', '逾期费'],
    ['a label too short for a near miss', '其他类别'],
    ['a figure', '12345'],
    ['nothing', ''],
    ['many times as long', `社会公益组织${'和其他组织'.repeat(9)}`],
  ])('none: %s', (_why, text) => {
    expect(matcher.match(text)).toBeNull();
    expect(matcher.match(text)).toBeNull();
    expect(matcher.has(text)).toBe(false);
  });

  it('tells the wording of the form, whatever was printed', () => {
    expect(matcher.match('欠费')?.expected).toBe('逾期不缴费用');
    expect(matcher.match('逾期不缴费')?.expected).toBe('逾期不缴费用');
  });

  it('goes by the nearest label, wherever it stands in the list', () => {
    const labels = [
      { id: 'far', text: '本年新公开总数量' },
      { id: 'near', text: '本年新制作数量' },
    ];
    for (const list of [labels, labels.toReversed()]) {
      expect(new LabelMatcher(list).match('本年新制作的数量')?.id).toBe('near');
      expect(new LabelMatcher(list).match('本年新公开数量')?.id).toBe('far');
    }
  });

  it('forgets a tie once a label is nearer than both', () => {
    const labels = ['行政许可甲乙丙', '行政许可甲乙丁', '行政许可甲乙戊己'].map((text) => ({ id: text, text }));
    expect(new LabelMatcher(labels).match('行政许可甲乙戊庚')?.id).toBe('行政许可甲乙戊己');
  });

  it('reads no text of great length as a label', () => {
    expect(matcher.match(`自然人${' '.repeat(157)}`)?.id).toBe('person');
    expect(matcher.match(`自然人${' '.repeat(158)}`)).toBeNull();
  });
});

describe('how far two texts are apart', () => {
  it.each([
    ['甲乙丙', '甲乙丙', 0],
    ['甲乙丙', '甲丁丙', 1],
    ['甲乙丙', '甲丙', 1],
    ['甲乙', '丁甲乙丙', 2],
    ['', '甲乙', 2],
    ['甲乙', '', 2],
    ['甲乙丙', '丁戊己', 3],
    ['甲乙丙丁', '乙丙丁甲', 2],
  ])('%j and %j: %d', (a, b, distance) => expect(editDistance(a, b, 9)).toBe(distance));

  it('says no more than that it is beyond the limit', () => {
    expect(editDistance('甲乙丙丁戊', '己庚辛壬癸', 1)).toBe(2);
    expect(editDistance('甲乙丙丁戊', '己庚辛壬癸', 3)).toBe(4);
  });
});
