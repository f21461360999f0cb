import { describe, expect, it } from 'vitest';
import { findingMessage, findingText, type FindingKey, type Lang } from '../../src/texts';
import * as en from '../../src/texts/en/findings';
import * as zh from '../../src/texts/zh/findings';
import { cases } from './finding-cases';
import { told } from './told';

const keys = Object.keys(zh.findings) as FindingKey[];
const languages: Lang[] = ['zh', 'en'];
const placeholders = (template: string) => new Set([...template.matchAll(/\{(\w+)/g)].map((match) => match[1]));

describe.each(keys)('%s', (key) => {
  it('asks for the same parameters in both languages', () => {
    expect(placeholders(en.findings[key])).toEqual(placeholders(zh.findings[key]));
  });

  it.each(languages)('is a whole sentence that asks to verify (%s)', (lang) => {
    const message = findingMessage(cases[key], lang);
    expect(message).not.toMatch(/[{}]|undefined|NaN|\[object/);
    expect(message).toMatch(lang === 'zh' ? /，请核实$/ : /; please verify$/);
    expect(message.match(/请核实|please verify/g)).toHaveLength(1);
    expect(findingText(cases[key], lang)).not.toMatch(/请核实|please verify/);
    expect(message).not.toMatch(lang === 'zh' ? /[a-z]{3}/i : /[a-z]\.[a-z]|\w+\/\w+\/|[a-z][A-Z]/);
  });
});

describe('messages', () => {
  it('name the row and both figures', () => {
    expect(findingMessage(cases['requests-row-total.violated'], 'zh')).toBe(
      '“（一）予以公开”一行：六类申请人之和为 3，总计列为 2，差 1，请核实',
    );
    expect(findingMessage(cases['requests-row-total.violated'], 'en')).toBe(
      'Row “granted in full”: the six requester columns add up to 3, the total column states 2, a difference of 1; please verify',
    );
  });

  it('print a difference without its sign', () => {
    expect(findingMessage(cases['requests-balance.violated'], 'zh')).toContain('差 2');
  });

  it('call a row of table four by its own name', () => {
    expect(findingMessage(cases['remedies-total.violated'], 'zh')).toContain('“未经复议直接起诉”');
  });

  it('tell what each reading of a claim shows', () => {
    const params = {
      quote: '收办6件',
      value: 6,
      shown: 3,
      readings: 'requests/receivedNew/total|requests/receivedNew/total+requests/carriedIn/total|requests/disposedTotal/total',
      sums: '3|4|5',
    };
    expect(findingMessage(told('claim-violated.differs', params), 'zh')).toBe(
      '正文“收办6件”写的是 6，“表三·一、本年新收政府信息公开申请数量·总计”为 3，加上“表三·二、上年结转政府信息公开申请数量·总计”为 4，“表三·（七）总计·总计”为 5，请核实',
    );
    expect(findingMessage(told('claim-violated.differs', params), 'en')).toBe(
      'The text “收办6件” states 6, while “Table 3 · newly received this year · total” is 3, with “Table 3 · carried over from the previous year · total” it is 4, “Table 3 · total disposed of · total” is 5; please verify',
    );
  });

  it('leave out a reading that shows what another one shows', () => {
    const readings = 'requests/receivedNew/total|requests/receivedNew/total+requests/carriedIn/total';
    const params = { quote: '受理2件', value: 2, shown: 3, readings, sums: '3|3' };
    expect(findingMessage(told('claim-violated.differs', params), 'zh')).toBe(
      '正文“受理2件”写的是 2，“表三·一、本年新收政府信息公开申请数量·总计”为 3，请核实',
    );
  });

  it('name the ends of a long sum', () => {
    const readings = ['stateSecret', 'lawForbids', 'securityStability', 'thirdParty', 'internalAffairs']
      .map((row) => `requests/refused.${row}/total`)
      .join('+');
    const params = { quote: '不予公开35件', value: 35, shown: 31, readings, sums: '31' };
    expect(findingMessage(told('claim-violated.differs', params), 'zh')).toBe(
      '正文“不予公开35件”写的是 35，“表三·（三）不予公开 1.属于国家秘密·总计”至“表三·（三）不予公开 5.属于三类内部事务信息·总计”等 5 格之和为 31，请核实',
    );
  });

  it('say whether surplus figures agree', () => {
    const differ = { ...cases['cells-surplus.surplus'], params: { table: 'disclosure', rows: 1, agree: 'no' } };
    expect(findingMessage(differ, 'en')).toBe(
      'Table 2 (proactive disclosure): 1 row with more figures than the form has, it cannot be told which one is surplus, so the relations concerned were not checked; please verify',
    );
  });

  it('clip what they quote from the page, and keep its braces as text', () => {
    const long = { ...cases['claim-violated.differs'], params: { quote: '{value}'.repeat(40), value: 1, shown: 2 } };
    const message = findingMessage(long, 'zh');
    expect(message).toMatch(/\{value\}\{val…”/);
    expect(message.length).toBeLessThan(140);
  });

  it('know an answer to a key of a newer version', () => {
    expect(findingMessage({ key: 'moon-phase.full', params: {}, relations: [], facts: [] }, 'zh')).toBe('此处与格式不同，请核实');
  });
});
