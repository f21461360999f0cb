import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../src/report/claims/paragraph';
import { claimed, CONTEXT } from './claimed';

describe('quotes', () => {
  const quoteOf = (text: string) => readClaims(text, CONTEXT)[0]?.quote;

  test.each([
    ['收到申请1,020件、答复8件。', '收到申请1,020件'],
    ['全年未收到公开申请、行政复议。', '全年未收到公开申请、行政复议'],
    ['我们重视公开收到申请9件（网络）。', '我们重视公开收到申请9件'],
    ['一二三四，五六收到申请9件。', '一二三四，五六收到申请9件'],
    ['我局,全年一共收到申请9件。', '全年一共收到申请9件'],
    ['信息3,收到申请9件。', '信息3,收到申请9件'],
  ])('%s', (text, quote) => expect(quoteOf(text)).toBe(quote));

  test.each([
    ['因公开发生行政复议7件、行政诉讼9件，均获维持。', '因公开发生行政复议7件、行政诉讼9件，均获维持'],
    ['因公开引发行政诉讼12件，均已审结，其中结果维持9件。', '因公开引发行政诉讼12件，均已审结，其中结果维持9件'],
    ['全年收到申请36件，其中自然人30件。', '全年收到申请36件，其中自然人30件'],
    ['全年收到申请36件，全部为自然人。', '全年收到申请36件，全部为自然人'],
    ['制发规范性文件4件，废止3件，现行有效26件。', '制发规范性文件4件，废止3件，现行有效26件'],
    ['制发规章2件，规范性文件3件。', '制发规章2件，规范性文件3件'],
    ['因公开引发行政复议3件，全部审结。', '因公开引发行政复议3件，全部审结'],
    ['全年收到申请36件，全部予以公开。', '全年收到申请36件，全部予以公开'],
    ['因公开引发行政诉讼12件。审结10件。结果维持9件。', '因公开引发行政诉讼12件。审结10件。结果维持9件'],
  ])('reach the words that chose the cells: %s', (text, quote) => {
    expect(readClaims(text, CONTEXT).map((claim) => claim.quote)).toContain(quote);
  });

  test('begin no earlier for words of their own clause', () => {
    const quotes = readClaims('全市制发规章2件、行政规范性文件109件，废止行政规范性文件489件。', CONTEXT).map(
      (claim) => claim.quote,
    );
    expect(quotes.at(-1)).toBe('废止行政规范性文件489件');
  });

  test('do without words that stand too far off', () => {
    const quotes = readClaims(`因公开引发行政诉讼12件，${'认真应对'.repeat(15)}，其中结果维持9件。`, CONTEXT).map(
      (claim) => claim.quote,
    );
    expect(quotes.at(-1)).toBe('其中结果维持9件');
  });

  test('are cut at both sides', () => {
    expect(quoteOf(`${'认真'.repeat(40)}收到申请9件`)).toBe(`${'认真'.repeat(40)}收到申请9`.slice(-60));
    expect(quoteOf(`收到申请9件${'认真'.repeat(40)}`)).toBe(`收到申请9件${'认真'.repeat(40)}`.slice(0, 60));
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

describe('quotes and offsets', () => {
  test('of the text as printed', () => {
    const text = '一是依申请公开。共 受理申请 ２１\n件，办结２０件。';
    const [received, disposed] = readClaims(text, CONTEXT);
    expect(text.slice(received?.start, received?.end)).toBe('２１');
    expect(received?.quote).toBe('共 受理申请 ２１\n件');
    expect(text.slice(disposed?.start, disposed?.end)).toBe('２０');
  });

  test('are short', () => {
    const text = `${'我单位高度重视'.repeat(20)}收到政府信息公开申请3件${'并认真办理'.repeat(20)}。`;
    expect(readClaims(text, CONTEXT)[0]?.quote.length).toBeLessThanOrEqual(70);
  });
});
