import { describe, expect, test } from 'vitest';
import { readNumerals } from '../../src/report/claims/numerals';

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
  ])('%s', (text) => {
    expect(readNumerals(text).filter(({ value }) => value !== 5 || !text.startsWith('5个'))).toEqual([]);
  });
});

test('a long run of digits and commas is read to its end', () => {
  expect(() => readNumerals('1,111'.repeat(100_000))).not.toThrow();
  expect(() => readNumerals('九'.repeat(200_000))).not.toThrow();
});
