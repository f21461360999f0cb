import { countOf, sumOfCounts } from '../audit/doubts';
import type { Audit } from '../audit/types';
import type { Tally } from './tab-notes';

/** Whether nothing of a report could be checked at all. */
const isUnchecked = ({ coverage }: Audit): boolean => coverage.unchecked === coverage.relations;

/** What audits came to in figures. */
export function tallyOf(audits: readonly Audit[]): Tally {
  const read = audits.filter(({ status }) => status === 'audited');
  return {
    reports: audits.filter(({ status }) => status !== 'not-a-report').length,
    stopped: audits.filter(({ reason }) => reason === 'timeout').length,
    checked: read.filter((audit) => !isUnchecked(audit)).length,
    count: sumOfCounts(read.map(countOf)),
  };
}

/** Of all frames together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (figure: 'reports' | 'checked' | 'stopped'): number => tallies.reduce((total, tally) => total + tally[figure], 0);
  const [reports, checked, stopped] = [sum('reports'), sum('checked'), sum('stopped')];
  return { reports, checked, stopped, count: sumOfCounts(tallies.map(({ count }) => count)) };
}
