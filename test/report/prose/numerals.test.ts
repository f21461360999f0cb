import { describe, expect, test } from 'vitest';
import { readNumerals } from '../../../src/report/prose/numerals';

const values = (text: string) => readNumerals(text).map(({ value }) => value);

describe('figures', () => {
  test.each([
    ['收到3件', [3]],
    ['收到１２件', [12]],
    ['作出1,234件', [1234]],
    ['作出1，234，567件', [1234567]],
    ['收到 8 件', [8]],
    ['收到两件、十二件、二十件', [2, 12, 20]],
    ['收到一百零五件', [105]],
    ['收到一万三千件', [13000]],
    ['收到两千零五件', [2005]],
    ['收到二〇件', [20]],
    ['共1.2万件', [12000]],
    ['复议为零。', [0]],
    ['分别为37,12,30,15条', [37, 12, 30, 15]],
    ['百分之五', [5]],
    ['一、公开情况共3条', [3]],
    ['答复3、5两类共8件', [3, 5, 2, 8]],
    ['（共3）件', [3]],
    ['共答复3）', [3]],
    ['支出1.2万元', [1.2]],
    ['支出1.2亿元', [1.2]],
    ['共1.2亿件', [120000000]],
    ['3个工作日', [3]],
    ['3个月', [3]],
    ['三人、五天', [3, 5]],
    ['培训三十人次', [30]],
    ['2013条信息', [2013]],
    ['12023件', [12023]],
    ['20件', [20]],
    ['共3万两千件', [30000]],
    ['收到1.25万件', [12500]],
    ['一百亿零五件', [10000000005]],
    ['两万亿件', [2000000000000]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('share and decimals', () => {
    expect(readNumerals('占33.90%')).toEqual([{ value: 33.9, start: 1, end: 6, exact: true, decimals: 2, percent: true }]);
    expect(readNumerals('占5％')[0]).toMatchObject({ value: 5, percent: true });
  });

  test('offsets are those of the raw text', () => {
    const text = '共 收到\u00a0１２ 件，办结\n十一件';
    expect(readNumerals(text).map(({ start, end }) => text.slice(start, end))).toEqual(['１２', '十一']);
  });
});

describe('inexact figures', () => {
  test.each(['2000余条', '近30件', '约5件', '20多件', '超100件', '18万余条', '30件以上', '12件左右', '二十余件', '逾7件'])(
    '%s',
    (text) => {
      expect(readNumerals(text)).toHaveLength(1);
      expect(readNumerals(text)[0]?.exact).toBe(false);
    },
  );

  test('two figures with a blank between them are not one', () => {
    expect(readNumerals('1 234件').every(({ exact }) => !exact)).toBe(true);
  });
});

describe('no figures', () => {
  test.each([
    '2023年1月31日',
    '2023年度',
    '二〇二三年',
    '第20条第（一）项',
    '第二十条',
    '一是公开，二是监督',
    '（一）主动公开',
    '（1）主动公开',
    '1.属于国家秘密',
    '一窗受理',
    '一张网',
    '高效办成一件事',
    '一次性告知',
    '〔2020〕109号',
    '12345热线',
    '5.15政务公开日',
    '统一平台，进一步完善',
    '5个工作日',
    '1、公开情况',
    '全面公开。2、监督有力',
    '全面公开：2、监督有力',
    '万件',
    '第五件政府信息公开的工作',
    '每一件政府信息公开的工作',
    '进一步件',
    '2022年5月1日起施行',
    '二〇二二年五月一日起施行',
    '四月五日起施行',
    '9'.repeat(400) + '件',
    '九'.repeat(400) + '件',
    '百分之万',
  ])('%s', (text) => {
    expect(readNumerals(text).filter(({ value }) => value !== 5 || !text.startsWith('5个'))).toEqual([]);
  });
});

test('a long run of digits and commas is read to its end', () => {
  expect(() => readNumerals('1,111'.repeat(100_000))).not.toThrow();
  expect(() => readNumerals('九'.repeat(200_000))).not.toThrow();
});
