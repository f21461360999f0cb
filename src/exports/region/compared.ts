import { placeOf } from './bodies';
import { cited, figuresOf, groupedBy, ADDITIVE, type Known } from './reports';
import type { FactId } from '../../forms';
import type { Remark, TwoFigures } from './types';

/** Cells whose figures of two years are compared, where both bear something. */
const FOLLOWED: readonly FactId[] = [
  'disclosure/licences/decisions',
  'disclosure/penalties/decisions',
  'requests/receivedNew/total',
  'requests/disposedTotal/total',
  'requests/carriedOut/total',
  'remedies/reconsideration/total',
];
/** Figures below this change by any factor; others by no more than this one. */
const LEAST = 20;
const FACTOR = 5;
/** So many do not become none. */
const MANY = 50;

const cellsOf = (first: Known, second: Known, facts: readonly FactId[], tells: (pair: TwoFigures) => boolean): TwoFigures[] =>
  facts.flatMap((fact) => {
    const pair = figuresOf(first, second, fact);
    return pair && tells(pair) ? [pair] : [];
  });

/** Copies of one report that differ: the portal's and the body's own, or one address read twice. */
export function changedSince(reports: readonly Known[]): Remark[] {
  const groups = groupedBy(reports, ({ agency, year }) => `${agency} ${year}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap((other): Remark[] => {
      if (!first || (first.audit.sha256 !== '' && first.audit.sha256 === other.audit.sha256)) return [];
      const facts = Object.keys(first.audit.report?.facts ?? {}) as FactId[];
      const cells = cellsOf(first, other, facts, (pair) => pair.first !== pair.second);
      return cells.length ? [{ kind: 'changed-since', reports: [cited(first), cited(other)], cells }] : [];
    }),
  );
}

function isImplausible({ first, second }: TwoFigures): boolean {
  const [less, more] = [Math.min(first, second), Math.max(first, second)];
  return (first >= MANY && second === 0) || (less >= LEAST && more > FACTOR * less);
}

/** Figures of a body that changed out of all proportion from one year to the next. */
export function changeImplausible(reports: readonly Known[]): Remark[] {
  return [...groupedBy(reports, ({ agency }) => agency).values()].flatMap((own) => {
    const byYear = new Map(own.map((report) => [report.year, report]));
    return [...byYear.values()].flatMap((report): Remark[] => {
      const before = byYear.get(report.year - 1);
      const cells = before ? cellsOf(before, report, FOLLOWED, isImplausible) : [];
      return before && cells.length ? [{ kind: 'change-implausible', reports: [cited(before), cited(report)], cells }] : [];
    });
  });
}

/** Governments whose figure lies below that of one of the bodies that bear the name of their place. */
export function parentChildren(reports: readonly Known[]): Remark[] {
  return [...groupedBy(reports, ({ year }) => year).values()].flatMap((ofYear) => {
    const governments = ofYear.flatMap((report) => {
      const place = placeOf(report.agency);
      return place ? [{ report, place }] : [];
    });
    return governments.flatMap(({ report, place }) =>
      ofYear.flatMap((child): Remark[] => {
        if (child === report || !child.agency.startsWith(place) || placeOf(child.agency) === place) return [];
        const cells = cellsOf(report, child, ADDITIVE, ({ first, second }) => first < second);
        return cells.length ? [{ kind: 'parent-children', reports: [cited(report), cited(child)], cells }] : [];
      }),
    );
  });
}
