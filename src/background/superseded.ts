import { labelKey } from '../forms/printed/normal';
import type { Known } from './kin';
import type { Entry } from './years-store';

/** Whose reports, on which years. */
export const subjectOf = (reports: readonly Pick<Known, 'agency' | 'year'>[]): string =>
  reports.map(({ agency, year }) => `${labelKey(agency)} ${year}`).join('\n');

const pageOf = (address: string): string => address.replace(/#[^]*$/, '');

/** Whether the same page gave an older version of the same reports. What a page itself said no frame supersedes. */
export function isSuperseded(older: Entry, newer: Entry): boolean {
  if (newer.isFramed && !older.isFramed) return false;
  return pageOf(older.address) === pageOf(newer.address) && subjectOf(older.reports) === subjectOf(newer.reports);
}
