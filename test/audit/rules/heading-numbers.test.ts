import { describe, expect, it } from 'vitest';
import { judge, sectionsWith } from './stage';

describe('the numbers of sections', () => {
  it('repeat', () => {
    const sections = sectionsWith({}, { disclosure: '一、主动公开政府信息情况' });
    const result = judge('heading-numbers', {}, { sections });
    expect(result).toMatchObject({ outcome: 'fail', severities: ['notice'] });
    expect(result.findings).toMatchObject([{ place: 'section/disclosure', params: { found: '一、主动公开政府信息情况' } }]);
  });

  it('go back', () => {
    const sections = sectionsWith({}, { other: '四、其他需要报告的事项' });
    expect(judge('heading-numbers', {}, { sections }).findings).toHaveLength(1);
  });

  it('stand in order, also moved by one or partly left out', () => {
    expect(judge('heading-numbers').outcome).toBe('pass');
    const moved = { problems: '六、存在的主要问题及改进情况', other: '七、其他需要报告的事项', overview: '概述' };
    expect(judge('heading-numbers', {}, { sections: sectionsWith({}, moved) }).outcome).toBe('pass');
  });

  it('are not judged where sections are misplaced or bear none', () => {
    const misplaced = sectionsWith({}).map((section) => ({ ...section, status: 'misplaced' as const }));
    expect(judge('heading-numbers', {}, { sections: misplaced })).toMatchObject({ reason: 'sections-misplaced' });
    const bare = sectionsWith({}).map((section) => ({ ...section, heading: (section.heading ?? '').slice(2) }));
    expect(judge('heading-numbers', {}, { sections: bare })).toMatchObject({ outcome: 'not-applicable', reason: 'no-numbers' });
  });
});
