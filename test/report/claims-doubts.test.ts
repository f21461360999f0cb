import { describe, expect, test } from 'vitest';
import { readClaims } from '../../src/report/claims/paragraph';
import { claimed, CONTEXT } from './claimed';

const certain = (text: string, year: number | null = 2023) =>
  claimed(text, { ...CONTEXT, year }).filter((claim) => !claim.startsWith('?'));

describe('requests set right, or about one matter only', () => {
  test.each([
    '新收信息公开申请9件，剔除重复登记2件。',
    '收办信息公开申请9件，扣除撤销登记2件。',
    '办理信息公开申请9件，核减重复登记1件。',
    '全年工作平稳有序。收到信息公开申请9件，剔除重复登记4件。',
    '收到信息公开申请9件，各乡镇收到3件，其中网络2件。',
    '收到信息公开申请9件，未计入统计。',
    '新收涉及征地补偿的申请9件。',
    '答复信息公开申请9件，不予受理4件。',
  ])('%s', (text) => expect(certain(text)).toEqual([]));

  test.each([
    ['答复信息公开申请9件，剔除重复登记2件。', ['9 disposedTotal']],
    ['收到信息公开申请9件并进行审查。', ['9 new or new+in']],
    ['收到信息公开申请9件，其中各乡镇收到3件。', ['9 new or new+in']],
  ])('others are sure: %s', (text, expected) => expect(certain(text)).toEqual(expected));
});

describe('months', () => {
  test.each([
    '全年工作有序，1月至6月收到申请9件。',
    '本年工作有序，2023年3月收到申请9件。',
    '2022年3月底，收到申请3件。',
    '全年工作平稳有序。2022年3月底，收到申请3件。',
  ])('%s', (text) => expect(certain(text)).toEqual([]));

  test.each([
    ['2023年3月修订指南后，收到申请9件。', ['9 new or new+in']],
    ['2023年1月至6月开展自查，本年收到申请9件。', ['9 new or new+in']],
    ['2023年3月开展自查，全年收到申请9件。', ['9 new or new+in']],
  ])('the year is told behind them: %s', (text, expected) => expect(certain(text)).toEqual(expected));

  test('of a report whose year is not known', () => {
    expect(certain('2022年3月修订指南后，收到申请9件。', null)).toEqual(['9 new or new+in']);
  });
});

describe('cases are those of the form when nothing beside them is named', () => {
  test.each([
    '发生行政复议3件，均为行政处罚。',
    '发生行政复议3件，均为规章备案。',
    '发生行政诉讼3件，均为信访。',
    '发生行政诉讼3件，均为网站所致。',
    '发生行政诉讼3件，撤回1件。',
    '发生行政诉讼3件，调解1件。',
    '发生行政诉讼3件，公布结果1件。',
    '发生行政诉讼3件，均为劳动保障纠纷。',
    '发生行政复议3件，出庭应诉3次，其中信息公开1件。',
    '因信息公开工作需要，被告出庭应诉，行政诉讼3件。',
    '行政复议3件。',
  ])('%s', (text) => expect(certain(text)).toEqual([]));

  test.each([
    ['工作组扎实推进，发生行政复议3件。', ['3 reconsideration']],
    ['发生行政复议3件，均因信息公开引起。', ['3 reconsideration']],
    ['发生行政复议3件，出庭应诉3次，均涉信息公开。', ['3 reconsideration']],
    ['因信息公开发生行政复议3件。行政诉讼1件。', ['3 reconsideration', '1 litigation']],
    ['工作平稳。因信息公开发生行政复议3件，被告出庭应诉。', ['3 reconsideration']],
  ])('%s', (text, expected) => expect(certain(text)).toEqual(expected));

  test('a result told of all is that of its own sentence', () => {
    expect(certain('信息公开行政复议3件。信息公开行政诉讼1件，均被维持。')).toEqual([
      '3 reconsideration',
      '1 litigation',
      '1 litigationDirect/upheld+litigationAfter/upheld',
    ]);
    expect(certain('信息公开行政复议3件，其中行政诉讼1件，均被维持。')).toEqual([
      '3 reconsideration',
      '1 litigation',
      '1 litigationDirect/upheld+litigationAfter/upheld',
    ]);
  });
});

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
