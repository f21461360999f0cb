import { describe, expect, it } from 'vitest';
import { judge, OLD_FORM } from './stage';

const normdocs = (issued: number | string, repealed: number | string, inForce: number | string) => ({
  'disclosure/normdocs/issued': issued,
  'disclosure/normdocs/repealed': repealed,
  'disclosure/normdocs/inForce': inForce,
});

describe('documents in force', () => {
  it('cannot be fewer than this year’s issued minus repealed', () => {
    const { outcome, severities, findings } = judge('in-force-low', normdocs(9, 2, 6));
    expect([outcome, severities]).toEqual(['fail', ['warning']]);
    expect(findings[0]).toMatchObject({ params: { row: 'normdocs', shown: 6, least: 7 } });
    expect(findings[0]?.facts).toHaveLength(3);
  });

  it('may be exactly that, or more, or fewer than issued when some were repealed', () => {
    expect(judge('in-force-low', normdocs(9, 2, 7)).outcome).toBe('pass');
    expect(judge('in-force-low', normdocs(9, 489, 40)).outcome).toBe('pass');
    expect(judge('in-force-low').outcome).toBe('pass');
  });

  it('are not judged by blank cells, nor in the form of 2019', () => {
    expect(judge('in-force-low', normdocs(9, '', 6))).toMatchObject({ outcome: 'unsure', reason: 'cells-without-figure' });
    expect(judge('in-force-low', {}, OLD_FORM).outcome).toBe('not-applicable');
  });
});
