import { describe, expect, it } from 'vitest';
import { judge, sectionsWith } from './stage';

const ask = (...problems: string[]) => judge('problems-incomplete', {}, { sections: sectionsWith({ problems }) });

describe('section five', () => {
  it('leaves out what is done about it', () => {
    const result = ask('信息发布有时滞后，政策解读形式单一，部分科室人手不足，群众反映查找信息不够方便。');
    expect(result).toMatchObject({ outcome: 'fail', keys: ['improvements'], severities: ['warning'] });
    expect(result.findings[0]?.place).toBe('section/problems');
  });

  it('leaves out the problems', () => {
    const text = '一年来我们组织各类培训，拓宽公开渠道，优化网站栏目，推进制度落实，成绩得到了群众认可。';
    expect(ask(text).keys).toEqual(['problems']);
    expect(ask('我们将不断加强学习，不断完善制度，不断优化栏目，把政府信息公开工作做得更加扎实。').keys).toEqual(['problems']);
  });

  it('tells both, in any words', () => {
    expect(ask('经办人员业务能力有待提升，', '我们要多组织学习，加大宣传力度，把各栏目管好用好。').outcome).toBe('pass');
  });

  it('is not judged in few words, and empty sections are another matter', () => {
    expect(ask('信息发布滞后。')).toMatchObject({ outcome: 'unsure', reason: 'text-too-short' });
    const sections = sectionsWith({}).map((section) =>
      section.id === 'problems' ? { ...section, status: 'empty' as const } : section,
    );
    expect(judge('problems-incomplete', {}, { sections }).outcome).toBe('not-applicable');
  });
});
