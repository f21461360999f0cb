import { describe, expect, it } from 'vitest';
import { judge, OLD_FORM } from './stage';

const normdocs = (made: number, published: number | string, total: number) => ({
  'disclosure/normdocs/made': made,
  'disclosure/normdocs/published': published,
  'disclosure/normdocs/publishedTotal': total,
});

describe('对外公开总数量', () => {
  it('includes what was newly published', () => {
    const { outcome, severities, findings } = judge('published-total-low', normdocs(0, 8, 5), OLD_FORM);
    expect([outcome, severities]).toEqual(['fail', ['warning']]);
    expect(findings[0]?.params).toEqual({ row: 'normdocs', total: 5, published: 8 });
  });

  it('may equal it, and fewer may be published than made', () => {
    expect(judge('published-total-low', normdocs(13, 11, 11), OLD_FORM).outcome).toBe('pass');
    expect(judge('published-total-low', normdocs(0, 8, 8), OLD_FORM).outcome).toBe('pass');
  });

  it('is not judged by blanks, nor in the form of 2021', () => {
    expect(judge('published-total-low', normdocs(0, '-', 5), OLD_FORM)).toMatchObject({ outcome: 'unsure' });
    expect(judge('published-total-low').outcome).toBe('not-applicable');
  });
});
