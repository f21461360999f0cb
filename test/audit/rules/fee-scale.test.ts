import { describe, expect, it } from 'vitest';
import { reportWith } from '../balanced';
import { judge } from './stage';

const fees = (now: string, before: string, agency = '青禾市水务局') =>
  judge(
    'fee-scale',
    { 'disclosure/fees/amount': now },
    {},
    { lastYear: reportWith({ 'disclosure/fees/amount': before }, { year: 2022, agency }) },
  );

describe('fees against last year', () => {
  it('some ten thousand times as much is perhaps 元', () => {
    const { outcome, severities, findings } = fees('52000', '5.2');
    expect([outcome, severities]).toEqual(['fail', ['notice']]);
    expect(findings[0]).toMatchObject({ params: { value: 52000, before: 5.2, times: 10000 }, facts: ['disclosure/fees/amount'] });
    expect(fees('2000', '1').outcome).toBe('fail');
    expect(fees('50000', '1').outcome).toBe('fail');
  });

  it('is no matter when it grew, was 0, has decimals or names its unit', () => {
    expect(fees('1999', '1').outcome).toBe('pass');
    expect(fees('50001', '1').outcome).toBe('pass');
    expect(fees('52000', '0').outcome).toBe('pass');
    expect(fees('52000.5', '5.2').outcome).toBe('pass');
    expect(fees('52000万元', '5.2').outcome).toBe('pass');
    expect(fees('0', '5.2').outcome).toBe('pass');
  });

  it('is not guessed without a figure or another report', () => {
    expect(fees('', '5.2')).toMatchObject({ outcome: 'unsure', reason: 'cells-without-figure' });
    expect(fees('52000', '/').outcome).toBe('unsure');
    expect(fees('52000', '5.2', '芦汀县水利局').outcome).toBe('not-applicable');
    expect(judge('fee-scale').outcome).toBe('not-applicable');
  });
});
