import { describe, expect, it } from 'vitest';
import { inTenThousand, readFigure } from '../../../src/report/pieces/figures';
import { auditSound, reportWith } from '../balanced';
import { judge, outcomeOf } from './stage';

const FEES = 'disclosure/fees/amount';

/** The rule on a cell as the page prints it, read as the tables read it. */
function fees(raw: string) {
  const report = reportWith();
  const facts = new Map(report.facts).set(FEES, inTenThousand(readFigure(raw)));
  return outcomeOf('fee-unit', auditSound({ ...report, facts }));
}

describe('the unit of fees', () => {
  it('is asked about when the cell names another one, which was converted', () => {
    const { outcome, severities, findings } = fees('251000元');
    expect([outcome, severities]).toEqual(['fail', ['warning']]);
    expect(findings[0]).toMatchObject({ params: { raw: '251000元', value: 25.1 }, facts: [FEES] });
  });

  it('is only noted when the cell repeats that of the form', () => {
    expect(fees('25.1万元')).toMatchObject({ outcome: 'fail', severities: ['notice'] });
  });

  it('is in order when the cell holds a number alone, or nothing', () => {
    expect(fees('25.1').outcome).toBe('pass');
    expect(fees('').outcome).toBe('pass');
  });

  it('is no matter where there is no such cell', () => {
    expect(judge('fee-unit', { [FEES]: null }).outcome).toBe('not-applicable');
  });
});
