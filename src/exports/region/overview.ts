import { countOf, type Count } from '../../audit/doubts';
import type { Audit } from '../../audit/types';
import type { FactId } from '../../forms';
import { bodyOf } from '../list';
import { figureOf, groupedBy, knownOf, type Known } from './reports';

/** Below so many reports a share says nothing. */
export const LEAST_FOR_SHARE = 10;

/** A body and the doubts of its reports by year. */
interface Row {
  readonly agency: string;
  readonly byYear: ReadonlyMap<number, Count>;
}

/** Reports of a year. */
interface YearTally {
  readonly year: number;
  readonly reports: number;
  readonly withError: number;
  readonly withWarning: number;
  readonly late: number;
}

/** A cell over the years; null where it has no figure. */
interface CellCourse {
  readonly fact: FactId;
  readonly values: readonly (number | null)[];
}

/** The figures of a body that are followed over the years. */
export interface Course {
  readonly agency: string;
  readonly years: readonly number[];
  /** Received, answered, carried over, proceedings; null where it is not known. */
  readonly series: readonly (readonly (number | null)[])[];
  /** The cells that are not the same in all of these years, in the order of the form. */
  readonly cells: readonly CellCourse[];
}

export interface Overview {
  readonly reports: number;
  readonly unchecked: readonly { readonly body: string; readonly source: string; readonly reason: string | null }[];
  readonly years: readonly number[];
  readonly rows: readonly Row[];
  readonly tallies: readonly YearTally[];
  /** Rules that found something, with the number of reports, the most frequent first. */
  readonly rules: readonly (readonly [rule: string, reports: number])[];
  readonly late: readonly { readonly agency: string; readonly year: number; readonly publishedOn: string }[];
  readonly courses: readonly Course[];
}

const LATE = 'published-late';
const isLate = ({ audit }: Known): boolean => audit.findings.some(({ rule }) => rule === LATE);

function rowsOf(reports: readonly Known[]): Row[] {
  return [...groupedBy(reports, ({ agency }) => agency)].map(([agency, own]) => ({
    agency,
    byYear: new Map(own.map(({ year, audit }) => [year, countOf(audit)])),
  }));
}

function tallyOf(year: number, reports: readonly Known[]): YearTally {
  const having = (severity: string): number =>
    reports.filter(({ audit }) => audit.findings.some((finding) => finding.severity === severity)).length;
  const late = reports.filter(isLate).length;
  return { year, reports: reports.length, withError: having('error'), withWarning: having('warning'), late };
}

function rulesOf(reports: readonly Known[]): Overview['rules'] {
  const counts = new Map<string, number>();
  for (const { audit } of reports)
    for (const rule of new Set(audit.findings.map((finding) => finding.rule))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]);
}

const PROCEEDINGS = ['reconsideration', 'litigationDirect', 'litigationAfter'] as const;

/** The sum of what is known; null when nothing is. */
function proceedingsOf(report: Known): number | null {
  const known = PROCEEDINGS.flatMap((row) => figureOf(report, `remedies/${row}/total`) ?? []);
  return known.length === PROCEEDINGS.length ? known.reduce((all, one) => all + one, 0) : null;
}

/** A course of more years is drawn without those that have no report. */
const LONGEST_COURSE = 30;

/** The years from the first to the last: one without a report is a gap, not a step. */
function yearsBetween(own: readonly number[]): readonly number[] {
  const [first, last] = [Math.min(...own), Math.max(...own)];
  return last - first >= LONGEST_COURSE ? own : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Whether a cell has another figure in one year than in another. */
const isMoved = ({ values }: CellCourse): boolean => new Set(values.filter((value) => value !== null)).size > 1;

/** Bodies with reports on two years and more. */
function coursesOf(reports: readonly Known[]): Course[] {
  return [...groupedBy(reports, ({ agency }) => agency)].flatMap(([agency, own]): Course[] => {
    const byYear = new Map(own.map((report) => [report.year, report]));
    if (byYear.size < 2) return [];
    const years = yearsBetween([...byYear.keys()].sort((one, other) => one - other));
    const each = (figure: (report: Known) => number | null) =>
      years.map((year) => {
        const report = byYear.get(year);
        return report ? figure(report) : null;
      });
    const cell = (row: string) => each((report) => figureOf(report, `requests/${row}/total`));
    const series = [cell('receivedNew'), cell('disposedTotal'), cell('carriedOut'), each(proceedingsOf)];
    const facts = new Set(own.flatMap(({ audit }) => Object.keys(audit.report?.facts ?? {}) as FactId[]));
    const cells = [...facts].map((fact): CellCourse => ({ fact, values: each((report) => figureOf(report, fact)) }));
    return [{ agency, years, series, cells: cells.filter(isMoved) }];
  });
}

/** What a region page shows of reports, each by itself. */
export function overviewOf(audits: readonly Audit[]): Overview {
  const reports = knownOf(audits);
  const known = new Set(reports.map(({ audit }) => audit));
  const byYear = [...groupedBy(reports, ({ year }) => year)].sort(([one], [other]) => one - other);
  return {
    reports: reports.length,
    unchecked: audits
      .filter((audit) => !known.has(audit))
      .map((audit) => ({ body: bodyOf(audit), source: audit.source, reason: audit.reason })),
    years: byYear.map(([year]) => year),
    rows: rowsOf(reports),
    tallies: byYear.map(([year, own]) => tallyOf(year, own)),
    rules: rulesOf(reports),
    late: reports.filter(isLate).map(({ agency, year, audit }) => ({
      agency,
      year,
      publishedOn: audit.report?.publishedOn ?? '',
    })),
    courses: coursesOf(reports),
  };
}
