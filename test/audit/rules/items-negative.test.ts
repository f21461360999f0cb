import { describe, expect, it } from 'vitest';
import { judge, OLD_FORM } from './stage';

const licences = (previous: number | string, change: number | string) => ({
  'disclosure/licences/itemsPrevious': previous,
  'disclosure/licences/itemsChange': change,
});

describe('powers of last year and their change', () => {
  it('do not come to less than nothing', () => {
    const { outcome, severities, findings } = judge('items-negative', licences(3, '减5'), OLD_FORM);
    expect([outcome, severities]).toEqual(['fail', ['warning']]);
    expect(findings[0]).toMatchObject({ params: { row: 'licences', previous: 3, change: -5 } });
    expect(findings[0]?.facts).toEqual(['disclosure/licences/itemsPrevious', 'disclosure/licences/itemsChange']);
  });

  it('may go down, also to nothing', () => {
    expect(judge('items-negative', licences(6, '-4'), OLD_FORM).outcome).toBe('pass');
    expect(judge('items-negative', licences(6, '-6'), OLD_FORM).outcome).toBe('pass');
  });

  it('are not judged by blanks, nor in the form of 2021', () => {
    expect(judge('items-negative', licences('', '-4'), OLD_FORM)).toMatchObject({ outcome: 'unsure' });
    expect(judge('items-negative').outcome).toBe('not-applicable');
  });
});
