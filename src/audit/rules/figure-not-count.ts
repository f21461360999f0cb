import type { Fact } from '../../report/types';
import { decimalsOf } from '../figures';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

const MAY_BE_NEGATIVE = /\/itemsChange$/;
/** 0.0001万元 is 1元. */
const MOST_DECIMALS = 4;
const IS_AMOUNT = /^disclosure\/(?:fees|procurement)\/amount$/;

/** Counts are whole numbers from 0; fees have up to four decimals; 本年增/减 of the 2019 form may be negative. */
export const figureNotCount = defineRule({
  id: 'figure-not-count',
  severity: 'error',
  covers: ['R-2.03'],
  check({ report }) {
    if (!report.facts.size) return notApplicable('no-cells');
    const findings: Draft[] = [];
    for (const [fact, figure] of report.facts) {
      const fault = faultOf(fact, figure);
      if (!fault) continue;
      const severity = fault === 'unreadable' || fault === 'decimals' ? 'warning' : 'error';
      findings.push({ key: `figure-not-count.${fault}`, params: { fact, raw: figure.raw }, facts: [fact], severity });
    }
    return judged(findings);
  },
});

function faultOf(id: string, figure: Fact): 'negative' | 'decimal' | 'unreadable' | 'decimals' | null {
  const { value, unreadable } = figure;
  if (unreadable) return 'unreadable';
  if (value === null) return null;
  if (value < 0) return MAY_BE_NEGATIVE.test(id) ? null : 'negative';
  if (!IS_AMOUNT.test(id)) return Number.isInteger(value) ? null : 'decimal';
  return id === 'disclosure/fees/amount' && decimalsOf(figure) > MOST_DECIMALS ? 'decimals' : null;
}
