import { describe, expect, it } from 'vitest';
import { exactRowOf, isRequestLabel, REQUEST_SIGHT } from '../../../src/report/tables/request-labels';

const exact = (text: string) => exactRowOf(text)?.id ?? null;

describe('a label of table three to the letter', () => {
  it.each([
    ['1.属于国家秘密', 'refused.stateSecret'],
    ['（三）不予公开1.属于国家秘密', 'refused.stateSecret'],
    ['（三）不予公开——1.属于国家秘密', 'refused.stateSecret'],
    ['三、本年度办理结果（三）不予公开：8.属于行政查询事项', 'refused.registryLookup'],
    ['三、本年度办理结果（一）予以公开', 'granted'],
    // The group is that of another row, or a row without its number stands behind it.
    ['（五）不予处理1.属于国家秘密', null],
    ['（五）不予处理重复申请', null],
    ['三、本年度办理结果部分公开（区分处理的，只计这一情形，不计其他情形）', null],
    ['（三）不予公开', null],
    ['甲乙', null],
  ])('%s is %s', (text, wanted) => {
    expect(exact(text)).toBe(wanted);
    expect(exact(text)).toBe(wanted);
  });

  it('is none that table four has, too', () => {
    expect(['1.属于国家秘密', '（七）总计', '总计', '合计', '其他', '3.其他', '7'].map(isRequestLabel)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('the sight of labels', () => {
  it('knows those that are nearly so called', () => {
    expect(['2.其他法律法规禁止公开', '2.其他法律行政法规禁止公开', '其他', '甲乙'].map(REQUEST_SIGHT.isNearLabel)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('takes no header for one, also with a note behind it', () =>
    expect(['其他（注1）', '其他', '总计', '3.其他'].map(REQUEST_SIGHT.isLabel)).toEqual([false, false, false, true]));
});
