import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/audit/rules';
import { reasonText, ruleTitle, severityWord, ui, words } from '../../src/texts';
import { core as coreEn } from '../../src/texts/en/core';
import { findings as findingsEn } from '../../src/texts/en/findings';
import * as reasonsEn from '../../src/texts/en/reasons';
import * as reasonsZh from '../../src/texts/zh/reasons';
import * as rulesEn from '../../src/texts/en/rules';
import * as rulesZh from '../../src/texts/zh/rules';
import { core as coreZh } from '../../src/texts/zh/core';
import { findings as findingsZh } from '../../src/texts/zh/findings';

/** All strings in a catalogue; functions are called with small numbers. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return strings((value as (...args: number[]) => unknown)(2, 3));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(strings);
  return [];
}

const chinese = [findingsZh, coreZh, reasonsZh, rulesZh, ui('zh'), words('zh')].flatMap(strings);
const english = [findingsEn, coreEn, reasonsEn, rulesEn, ui('en'), words('en')].flatMap(strings);

describe('the catalogue', () => {
  it('is as large in English as in Chinese and has no empty text', () => {
    expect(english).toHaveLength(chinese.length);
    expect([...chinese, ...english].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('accuses nobody', () => {
    expect(chinese.filter((text) => /错误|造假|虚假|违法|数据不一致/.test(text))).toEqual([]);
    expect(english.filter((text) => /\berrors?\b|\bwrong|fraud|\bfals|illegal/i.test(text))).toEqual([]);
  });

  it('prints no identifiers', () => {
    const printed = [...chinese, ...english].map((text) => text.replace(/\{[^}]*\}/g, ''));
    expect(printed.filter((text) => /[a-z][A-Z]/.test(text))).toEqual([]);
  });
});

describe('severities', () => {
  it('are worded as the contract says', () => {
    expect((['error', 'warning', 'notice'] as const).map((severity) => severityWord(severity, 'zh'))).toEqual([
      '不符',
      '待核实',
      '提示',
    ]);
    expect((['error', 'warning', 'notice'] as const).map((severity) => severityWord(severity, 'en'))).toEqual([
      'does not conform',
      'to verify',
      'note',
    ]);
  });
});

describe('reasons', () => {
  const audit = [
    'no-report',
    'list-page',
    'notice',
    'blank-form',
    'other-form',
    'pre-2019-form',
    'image-only',
    'attachment-only',
  ];
  const input = ['empty', 'too-large', 'decode-failed', 'not-found', 'unsupported-format', 'timeout'];
  const relation = [
    'table-missing',
    'table-is-image',
    'row-has-6-of-7-values',
    'cell-not-located',
    'unreadable',
    'total-blank',
    'parts-blank',
  ];

  it.each([...audit, ...input, ...relation])('%s is said in words', (reason) => {
    expect(reasonText(reason, 'zh')).toMatch(/\p{Script=Han}{2}/u);
    expect(reasonText(reason, 'en')).toMatch(/\w+ \w+/);
  });

  it('count the figures of a row as they were seen', () => {
    expect(reasonText('row-has-6-of-7-values', 'zh')).toBe('这一行有 6 个数值，应有 7 个');
    expect(reasonText('row-has-9-of-7-values', 'en')).toBe('the row has 9 figures instead of 7');
  });

  it('print what they do not know as it is', () => {
    expect(reasonText('moon', 'zh')).toBe('moon');
  });
});

describe('rules', () => {
  it('have titles', () => {
    expect(ruleTitle('requests-balance', 'zh')).toContain('新收加上年结转');
    expect(ruleTitle('requests-balance', 'en')).toContain('carried in');
    expect(ruleTitle('moon', 'en')).toBe('moon');
  });
});

describe('every rule of the audit', () => {
  it.each(RULES.map((rule) => rule.id))('%s has a title and messages', (id) => {
    expect(Object.keys(rulesZh.ruleTitles)).toContain(id);
    expect(Object.keys(findingsZh).some((key) => key.startsWith(`${id}.`))).toBe(true);
  });
});
