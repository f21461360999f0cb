import { describe, expect, it } from 'vitest';
import { judge, sectionsWith } from './stage';

const local = { local: true };

describe('rules of local habits', () => {
  it.each(['all-zero', 'overview-long'])('%s is off unless asked for', (rule) => {
    const sections = sectionsWith({ overview: ['公'.repeat(1200)] });
    expect(judge(rule, {}, { sections })).toMatchObject({ outcome: 'not-applicable', reason: 'off', findings: [] });
    expect(judge(rule, {}, { sections }, local)).toMatchObject({ outcome: 'fail', severities: ['notice'] });
  });

  it('all-zero is content with one figure, and unsure of nothing: lost cells do not count', () => {
    expect(judge('all-zero', { 'disclosure/licences/decisions': 3 }, {}, local).outcome).toBe('pass');
    const tables = [{ id: 'requests', status: 'image' }] as const;
    expect(judge('all-zero', {}, { tables }, local)).toMatchObject({ outcome: 'not-applicable', reason: 'cells-not-located' });
  });

  it('overview-long counts up to a thousand characters, without blanks', () => {
    const sections = sectionsWith({ overview: ['公 '.repeat(600), '开'.repeat(400)] });
    expect(judge('overview-long', {}, { sections }, local).outcome).toBe('pass');
    expect(judge('overview-long', {}, {}, local).outcome).toBe('not-applicable');
  });
});
