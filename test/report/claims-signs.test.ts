import { describe, expect, test } from 'vitest';
import { readClaims } from '../../src/report/claims/paragraph';
import { claimed, CONTEXT } from './claimed';

const code = (char: string) => `U+${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
const signs = (list: string) => [...list].map((sign) => [code(sign), sign] as const);

describe('signs that say nothing', () => {
  test.each(signs('\t\n \u00a0\u3000\ufeff\u2000\u2003\u200b\u200f\u2028\u2029\u202f'))(
    'blank %s inside a word',
    (_code, blank) => {
      const text = `收到信息${blank}公${blank}开申请9件。`;
      const [claim] = readClaims(text, CONTEXT);
      expect(text.slice(claim?.start, claim?.end)).toBe('9');
    },
  );

  test.each(signs(`"'‘’“”‟「」『』`))('quotation mark %s inside a word', (_code, quote) =>
    expect(claimed(`收到信息公${quote}开申请9件。`)).toEqual(['9 new or new+in']),
  );

  test.each(signs('\u2010\u2017†_'))('%s is no blank and no quotation mark', (_code, sign) =>
    expect(claimed(`收到信息公${sign}开申请9件。`)).toEqual([]),
  );

  test.each(signs('０１９'))('full width %s', (_code, digit) =>
    expect(claimed(`收到申请${digit}件！答复${digit}件。`)).toEqual([
      `${digit.normalize('NFKC')} new or new+in`,
      `${digit.normalize('NFKC')} disposedTotal`,
    ]),
  );

  test('a blank never joins two figures', () => {
    expect(claimed('收到申请 9 0 件。')).toEqual([]);
    expect(claimed('收到申请9 件，答复 0 件。')).toEqual(['9 new or new+in', '0 disposedTotal']);
  });
});

describe('the place of a claim', () => {
  test.each([
    ['全年，收到申请 1,020 件，答复８件。', '1,020', '８'],
    ['收到申请九件；答复一百零八件。', '九', '一百零八'],
    ['未 收到申请，没有 发生行政复议。', '未', '没有 发生'],
  ])('%s', (text, first, second) =>
    expect(readClaims(text, CONTEXT).map(({ start, end }) => text.slice(start, end))).toEqual([first, second]),
  );

  test.each([
    ['我局高度重视，全年共收到信息公开申请9件，均已答复。', '全年共收到信息公开申请9件'],
    ['我局高度重视，全年收到申请9件，均已答复。', '我局高度重视，全年收到申请9件'],
    ['收到申请9件、答复8件。', '收到申请9件'],
    ['我局高度重视。收到申请9件。工作有序。', '收到申请9件'],
    ['年内（收到申请9件）已办。', '年内（收到申请9件'],
    ['本年收到申请1,020件，均已答复。', '本年收到申请1,020件'],
    ['  收到申请9件  ', '收到申请9件'],
  ])('is quoted by its clause: %s', (text, quote) => expect(readClaims(text, CONTEXT)[0]?.quote).toBe(quote));
});

test('a figure close to where reading ends is left out, the last one of a text is not', () => {
  const before = `${'学习'.repeat(9980)}。收到信息公开申请9件。`;
  expect(claimed(before)).toEqual(['9 new or new+in']);
  expect(claimed(before + '学'.repeat(200))).toEqual([]);
});
