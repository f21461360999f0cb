import type { FactId } from '../../../src/forms';
import type { Claim, Narrative, Rate, Report } from '../../../src/report/types';
import { auditSound, reportWith } from '../balanced';
import { ruleOf } from '../telling';
import { sectionsWith } from './stage';

export const TEXT = '一'.repeat(80);

export const SPOT = { section: 'overview' as const, passage: 'passage/overview/0', quote: '原文' };

export const NONE: Narrative = { breakdowns: [], gaps: [], growths: [], shares: [], fees: [] };

export const NEW = 'requests/receivedNew/total';

export const IN = 'requests/carriedIn/total';

export const DISPOSED = 'requests/disposedTotal/total';

/** A claim whose number stands at an offset of section one. */
export const claim = (value: number, start: number, readings: readonly (readonly string[])[], certain = true): Claim => ({
  ...SPOT,
  value,
  readings: readings as FactId[][],
  certain,
  start,
  end: start + 1,
});

export const rate = (percent: number, figure: number, decimals = 1): Rate => ({
  ...SPOT,
  start: 40,
  end: 44,
  percent,
  decimals,
  figure,
});

export function told(rule: string, cells: Record<string, string | number>, more: Partial<Report>, lastYear?: Report) {
  const sections = sectionsWith({ overview: [TEXT] });
  return ruleOf(auditSound(reportWith(cells, { sections, ...more }), { lastYear: lastYear ?? null }), rule);
}
