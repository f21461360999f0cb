import { describe, expect, test } from 'vitest';
import { readNarrative } from '../../../src/report/rates/narrative';

const read = (text: string) => readNarrative([{ id: 'overview', passages: [{ id: 'p', text, offset: 0 }] }]);

describe('growth', () => {
  test.each([
    ['受理申请3646件，同比增长1.05%。', 1.05, 2, null],
    ['受理申请3646件同比增长10%。', 10, 0, null],
    ['受理申请3646件，较2021年下降1.5％。', -1.5, 1, 2021],
    ['受理申请3646件（比上年度减少了3%）。', -3, 0, null],
  ])('%s', (text, percent, decimals, year) => {
    const { growths } = read(text);
    expect(growths).toMatchObject([{ percent, decimals, year, figure: text.indexOf('3646') }]);
    expect(text.slice(growths[0]?.start, growths[0]?.end)).toMatch(/^[\d.]+[%％]$/);
  });

  test('is quoted with its figure', () => {
    const text = '全年平稳。受理申请３６４６件，同比增长1.05%，均已办结。';
    expect(read(text).growths.map(({ quote }) => quote)).toEqual(['受理申请３６４６件，同比增长1.05%']);
  });

  test.each([
    ['without figure', '同比增长5%。'],
    ['behind a year', '2023年同比增长5%。'],
    ['of a percentage', '办结率90%，同比增长5%。'],
    ['of a figure that is not exact', '受理申请近30件，同比增长5%。'],
    ['that is not exact', '受理申请30件，同比增长5%以上。'],
    ['of something else', '受理申请30件，工作总量同比增长5%，满意度同比增长3%。'],
  ])('is none %s', (_why, text) => expect(read(text).growths).toEqual([]));

  test('words behind another rate leave it alone', () => {
    expect(read('受理申请30件，同比增长5%。左右为难的3件以上，占2%以上。').growths).toHaveLength(1);
  });
});

describe('share', () => {
  test.each([
    ['不予公开35件，占4.34%。', 4.34, 2],
    ['不予公开35件（占比4%）。', 4, 0],
    ['不予公开35件，占办结总数的4%。', 4, 0],
  ])('%s', (text, percent, decimals) => {
    expect(read(text).shares).toMatchObject([{ percent, decimals, figure: 4, quote: text.slice(0, text.indexOf('%') + 1) }]);
  });

  test.each(['不予公开35件，占自然人的4%。', '不予公开35件，占4%左右。', '不予公开35件，其余办结，占4%。'])(
    'is none: %s',
    (text) => expect(read(text).shares).toEqual([]),
  );
});

describe('fees', () => {
  const fee = (text: string) => {
    const { fees } = read(text);
    expect(fees.length).toBeLessThan(2);
    return fees[0];
  };
  const amounts = (text: string) => fee(text)?.amounts.map(({ value }) => value);

  test('are told with their total, parts and numbers of requests', () => {
    const text = '购书花费30元。向2件申请收取信息处理费640元。其中甲局1件500元、乙局1件140元。培训花费20元。';
    expect(fee(text)).toMatchObject({ total: 640, count: 2, parts: [500, 140], counts: [1, 1], open: false });
    expect(amounts(text)).toEqual([640, 500, 140]);
    expect(text.slice(fee(text)?.start, fee(text)?.end)).toBe('640');
    expect(text.slice(fee(text)?.amounts[1]?.start, fee(text)?.amounts[1]?.end)).toBe('500');
    expect(fee(text)?.quote).toBe('向2件申请收取信息处理费640元');
  });

  test.each([
    ['the sum in words', '收取甲局信息处理费300元，收取乙局340元，共计640元。', 640],
    ['two amounts and no sum', '收取甲局信息处理费300元，收取乙局信息处理费340元。', null],
    ['an amount before the parts', '信息处理费收取300元，其中收取甲局100元、收取乙局200元。', 300],
    ['parts alone', '信息处理费其中收取甲局100元、乙局200元。', null],
    ['an amount of which nothing says that it was taken', '信息处理费300元。', null],
  ])('total: %s', (_what, text, total) => expect(fee(text)?.total).toBe(total));

  test('without a sum the first amount is the place, and nothing is known of parts', () => {
    const text = '收取甲局信息处理费300元，收取乙局信息处理费340元。';
    expect(fee(text)).toMatchObject({ start: text.indexOf('300'), count: null, parts: [], counts: [], open: true });
    expect(fee(text)?.quote).toBe('收取甲局信息处理费300元');
  });

  test.each([
    ['a rate', '收取信息处理费，10元/件，共计640元。', [640]],
    ['a rate elsewhere', '收取信息处理费640元，按件计收/按量计收。', [640]],
    ['refunds', '收取信息处理费640元，退还15元。', [640]],
    ['figures that are not exact', '收取信息处理费640元，其中甲局约500元。', [640]],
    ['what stands before and after', '办公花费30元。收取信息处理费640元。印刷花费50元。', [640]],
    ['a second sentence on fees', '收取信息处理费640元。另有信息处理费50元。', [640, 50]],
    ['a sentence that goes on', '收取信息处理费640元。具体为甲局600元。', [640, 600]],
    ['the first of a text', '640元为信息处理费。', [640]],
    ['the end of a text', '信息处理费640元', [640]],
  ])('amounts: %s', (_what, text, expected) => expect(amounts(text)).toEqual(expected));

  test('a list before and one behind divide no fee', () => {
    expect(fee('受理3件，其中甲局1件。收取信息处理费640元。发文3件，其中通知2件。')).toMatchObject({
      parts: [],
      counts: [],
      open: true,
    });
  });

  test('a list with 等 is open, 等 elsewhere is not meant', () => {
    expect(fee('收取信息处理费640元，其中甲局500元、乙局100元等。')?.open).toBe(true);
    expect(fee('等待已久。收取信息处理费640元，其中甲局500元、乙局140元。')?.open).toBe(false);
  });

  test('requests that were answered are not those charged', () => {
    expect(fee('受理申请9件，向2件申请收取信息处理费640元。')?.count).toBe(2);
    expect(fee('受理申请9件，收取信息处理费640元。')?.count).toBeNull();
  });

  test('no amount, no fee', () => {
    expect(read('没有收取信息处理费。').fees).toEqual([]);
    expect(read('花费640元。').fees).toEqual([]);
  });
});
