import type { FactId } from '../../forms';
import { cellId, inColumn, inRow, tableOf } from '../../forms/ids';
import { REGION } from '../../forms/lexicon/checks';
import { REQUEST_COLUMNS } from '../../forms/requests';
import type { Fact, Report } from '../../report/types';
import { namesakes } from '../reading';
import type { EvaluatedRelation } from '../types';

/** Whether two reports are of one body and of consecutive years. */
export type Lineage = 'same' | 'renamed' | 'other-year' | 'unknown';

/** What tells whose report it is, and on which year. */
export type Identity = Pick<Report, 'agency' | 'year' | 'siteCode'>;

/**
 * Compares the bodies by name and site code. A body under another name is never assumed to be the same: it is asked about.
 */
export function lineageOf(report: Identity, lastYear: Identity): Lineage {
  if (report.year === null || lastYear.year === null || !report.agency || !lastYear.agency) return 'unknown';
  if (lastYear.year !== report.year - 1) return 'other-year';
  const names = namesakes(report.agency, lastYear.agency);
  if (!names) return 'renamed';
  const isFull = names === 'same' && REGION.test(report.agency);
  return isOtherSite(report, lastYear) && !isFull ? 'unknown' : 'same';
}

/** Last year's report as one of the same body, whatever its name: on the word of somebody who knows. */
export const asSameBody = (report: Identity, lastYear: Report): Report => ({
  ...lastYear,
  agency: report.agency,
  siteCode: report.siteCode,
});

/** Bodies of the same short name are told apart by their sites; a full name, given both times, counts more than a site. */
const isOtherSite = (a: Identity, b: Identity) => a.siteCode !== null && b.siteCode !== null && a.siteCode !== b.siteCode;

/**
 * Last year's report of the body among several: by name, then by the code of the site (a body renamed since, which is then
 * asked about). A single report is taken as given. Null when none or more than one fits.
 */
export function lastYearOf<T extends Identity>(report: Identity, given: readonly T[]): T | null {
  if (given.length <= 1) return given[0] ?? null;
  const only = (found: readonly T[]) => (found.length === 1 ? (found[0] ?? null) : null);
  const same = given.filter((other) => lineageOf(report, other) === 'same');
  const alike = same.filter((other) => namesakes(report.agency, other.agency) === 'same');
  if (same.length)
    return (
      only(same) ?? only(alike) ?? only(same.filter((other) => report.siteCode !== null && other.siteCode === report.siteCode))
    );
  const renamed = given.filter((other) => lineageOf(report, other) === 'renamed');
  return only(renamed.filter((other) => report.siteCode !== null && other.siteCode === report.siteCode));
}

/** Why reports are not compared; null when they are. */
const NOT_COMPARED: Readonly<Record<Lineage, string | null>> = {
  same: null,
  renamed: 'other-agency',
  'other-year': 'not-last-year',
  unknown: 'identity-unknown',
};

/** The cells of this year whose figure follows from last year's report. */
const FOLLOWING: readonly { readonly id: string; readonly cell: FactId }[] = [
  ...REQUEST_COLUMNS.map(({ id }) => ({ id: `continuity.carriedIn/${id}`, cell: `requests/carriedIn/${id}` as const })),
  ...(['rules', 'normdocs'] as const).map((row) => ({
    id: `continuity.inForce/${row}`,
    cell: cellId('disclosure', row, 'inForce'),
  })),
];

/**
 * Relations with last year's report. Stock: last year's documents in force, plus this year's issued, minus this year's
 * repealed, are this year's in force (left names last year's stock and this year's flow).
 */
export function evaluateContinuity(report: Report, lastYear: Report | null): EvaluatedRelation[] {
  if (!lastYear) return [];
  const reason = NOT_COMPARED[lineageOf(report, lastYear)];
  return FOLLOWING.filter(({ cell }) => tableOf(cell) === 'requests' || (isNew(report) && isNew(lastYear))).map(({ id, cell }) =>
    reason ? unchecked(id, reason) : evaluateOne(id, cell, report, lastYear),
  );
}

const isNew = (report: Report) => report.form !== '2019';
const unchecked = (id: string, reason: string): EvaluatedRelation => ({
  id,
  verdict: 'unchecked',
  left: null,
  right: null,
  reason,
});

function evaluateOne(id: string, right: FactId, report: Report, lastYear: Report): EvaluatedRelation {
  const cells: (Fact | undefined)[] = [report.facts.get(right)];
  const signs: number[] = [];
  if (tableOf(right) === 'requests') {
    cells.push(lastYear.facts.get(inRow(right, 'carriedOut')));
    signs.push(1);
  } else {
    cells.push(
      lastYear.facts.get(right),
      report.facts.get(inColumn(right, 'issued')),
      report.facts.get(inColumn(right, 'repealed')),
    );
    signs.push(1, 1, -1);
  }
  if (cells.some((cell) => cell === undefined)) return unchecked(id, 'cell-not-located');
  if (cells.some((cell) => cell?.seen !== undefined)) return unchecked(id, 'not-as-seen');
  if (cells.some((cell) => cell?.unreadable)) return unchecked(id, 'unreadable');
  const values = cells.map((cell) => cell?.value ?? null);
  if (values.some((value) => value === null) && values.some((value) => value !== null && value !== 0))
    return unchecked(id, 'total-blank');
  const blanks = values.some((value) => value === null);
  const left = signs.reduce((sum, sign, i) => sum + sign * (values[i + 1] ?? 0), 0);
  const stated = values[0] ?? 0;
  return { id, verdict: left === stated ? 'holds' : 'violated', left, right: stated, ...(blanks ? { blanksAsZero: true } : {}) };
}
