import { columnOf } from '../../forms/ids';
import type { Fact } from '../../report/types';
import { decimalsOf } from '../reading';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

const KEYS = ['negative', 'decimal', 'unreadable', 'decimals'] as const;
type Key = (typeof KEYS)[number];

/** 0.0001万元 is 1元. */
const MOST_DECIMALS = 4;
const FEES = 'disclosure/fees/amount';
const AMOUNTS: readonly string[] = [FEES, 'disclosure/procurement/amount'];

/** Counts are whole numbers from 0; fees have up to four decimals; 本年增/减 of the 2019 form may be negative. */
export const figureNotCount = defineRule({
  id: 'figure-not-count',
  severity: 'error',
  covers: ['R-2.03'],
  keys: KEYS,
  check({ report }) {
    if (!report.facts.size) return notApplicable('no-cells');
    const findings: Draft<Key>[] = [];
    report.facts.forEach((figure, fact) => {
      const fault = faultOf(fact, figure);
      if (!fault) return;
      const severity = fault === 'unreadable' || fault === 'decimals' ? 'warning' : 'error';
      findings.push({ key: fault, params: { fact, raw: figure.raw }, facts: [fact], severity });
    });
    return judged(findings);
  },
});

function faultOf(id: string, figure: Fact): 'negative' | 'decimal' | 'unreadable' | 'decimals' | null {
  const { value, unreadable, seen } = figure;
  if (seen !== undefined) return null;
  if (unreadable) return 'unreadable';
  if (value === null) return null;
  if (value < 0) return columnOf(id) === 'itemsChange' ? null : 'negative';
  if (!AMOUNTS.includes(id)) return Number.isInteger(value) ? null : 'decimal';
  return id === FEES && decimalsOf(figure) > MOST_DECIMALS ? 'decimals' : null;
}
