import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/audit/rules';
import { chaptersOf } from '../../src/texts/handbook';
import { handbookAddress, ruleOfHash } from '../../src/ui/handbook-address';
import { filterChapters } from '../../src/ui/handbook/filter';
import type { Lang } from '../../src/texts';

const chapters = chaptersOf(RULES);
const found = (query: string, lang: Lang = 'zh') =>
  filterChapters(chapters, query, lang).flatMap(({ rules }) => rules.map(({ id }) => id));

describe('the filter of the handbook', () => {
  it('keeps everything when it is empty or blank', () => {
    expect(found('')).toHaveLength(RULES.length);
    expect(found(' 　')).toHaveLength(RULES.length);
  });

  it('looks at ids, titles, texts, severities and numbers of the catalogue', () => {
    expect(found('requests-balance')).toEqual(['requests-balance']);
    expect(found('六个部分齐全')).toEqual(['section-missing']);
    expect(found('第四十九条')).toContain('published-late');
    expect(found('不符 表四')).toContain('remedies-total');
    expect(found('R-4.02')).toEqual(['remedies-total']);
  });

  it('wants every word, whatever its case and width', () => {
    expect(found('CARRIED continuity r-y.02', 'en')).toEqual([]);
    expect(found('ＮＯＲＭＡＴＩＶＥ R-Y.02', 'en')).toEqual(['in-force-continuity']);
  });

  it('leaves out chapters without rules', () => {
    expect(filterChapters(chapters, 'R-4.02', 'zh').map(({ id }) => id)).toEqual(['sums']);
    expect(filterChapters(chapters, '月球', 'zh')).toEqual([]);
  });
});

describe('the address of a rule', () => {
  it('names language and rule', () => {
    expect(handbookAddress('requests-balance', 'en')).toBe('/handbook.html?lang=en#requests-balance');
    expect(handbookAddress('', 'zh')).toBe('/handbook.html?lang=zh');
  });

  it('is read back from the fragment, and survives one that is no rule', () => {
    expect(ruleOfHash('#requests-balance')).toBe('requests-balance');
    expect(ruleOfHash('')).toBe('');
    expect(ruleOfHash('#%E0')).toBe('');
  });
});
