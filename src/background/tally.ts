import { gravest, placesOf } from '../audit/repairs/causes';
import type { Audit } from '../audit/types';
import type { Tally } from './tab-notes';

/** Whether nothing of a report could be checked at all. */
const isUnchecked = ({ coverage }: Audit): boolean => coverage.unchecked === coverage.relations;

/** What audits came to in figures: places of one cause count once. */
export function tallyOf(audits: readonly Audit[]): Tally {
  const read = audits.filter(({ status }) => status === 'audited');
  const weights = read.flatMap(({ findings }) => placesOf(findings).map(gravest));
  return {
    reports: audits.filter(({ status }) => status !== 'not-a-report').length,
    stopped: audits.filter(({ reason }) => reason === 'timeout').length,
    checked: read.filter((audit) => !isUnchecked(audit)).length,
    errors: weights.filter((weight) => weight === 'error').length,
    warnings: weights.filter((weight) => weight === 'warning').length,
  };
}

/** Of all frames together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (figure: keyof Tally): number => tallies.reduce((total, tally) => total + tally[figure], 0);
  const figures = ['reports', 'checked', 'stopped', 'errors', 'warnings'] as const;
  return Object.fromEntries(figures.map((figure) => [figure, sum(figure)])) as Tally;
}
