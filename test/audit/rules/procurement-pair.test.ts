import { describe, expect, it } from 'vitest';
import { judge, OLD_FORM } from './stage';

const ask = (projects: number | string, amount: number | string) =>
  judge('procurement-pair', { 'disclosure/procurement/projects': projects, 'disclosure/procurement/amount': amount }, OLD_FORM);

describe('procurement', () => {
  it('has both projects and an amount', () => {
    expect(ask(0, '251000元')).toMatchObject({ outcome: 'fail', keys: ['no-projects'], severities: ['warning'] });
    expect(ask(6, 0)).toMatchObject({ outcome: 'fail', keys: ['no-amount'] });
  });

  it('or neither', () => {
    expect(ask(6, '251000元').outcome).toBe('pass');
    expect(ask(0, 0).outcome).toBe('pass');
  });

  it('is not judged by blanks, nor in the form of 2021', () => {
    expect(ask('', 12)).toMatchObject({ outcome: 'unsure', reason: 'cells-without-figure' });
    expect(ask(3, '/').outcome).toBe('unsure');
    expect(judge('procurement-pair').outcome).toBe('not-applicable');
  });
});
