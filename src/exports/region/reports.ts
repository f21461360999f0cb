import type { Audit } from '../../audit/types';
import type { FactId } from '../../forms';
import { fold } from '../../forms/printed/normal';
import type { Cited, TwoFigures } from './types';

/** A report that was audited, of a body and on a year that it names. */
export interface Known extends Cited {
  readonly audit: Audit;
}

/** All reports whose body and year are known, in the order given; a body is called as its reports call it, without blanks. */
export function knownOf(audits: readonly Audit[]): Known[] {
  return audits.flatMap((audit): Known[] => {
    const { status, report, source } = audit;
    const agency = fold(report?.agency ?? '');
    const year = report?.year ?? null;
    return status === 'audited' && agency && year !== null ? [{ audit, agency, year, source }] : [];
  });
}

/** Reports by what `keyOf` says of each. */
export function groupedBy<Key>(reports: readonly Known[], keyOf: (report: Known) => Key): Map<Key, Known[]> {
  const groups = new Map<Key, Known[]>();
  for (const report of reports) {
    const key = keyOf(report);
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  return groups;
}

/** A figure of a report; null where it has none that can be read. A blank cell has none, either. */
export const figureOf = ({ audit }: Known, fact: FactId): number | null => audit.report?.facts[fact]?.value ?? null;

/** The figures of a cell in two reports; null where one of them has none. */
export function figuresOf(first: Known, second: Known, fact: FactId): TwoFigures | null {
  const [one, other] = [figureOf(first, fact), figureOf(second, fact)];
  return one === null || other === null ? null : { fact, first: one, second: other };
}

export const cited = ({ agency, year, source }: Known): Cited => ({ agency, year, source });

/** Cells of which a whole region has at least as many as any part of it. */
export const ADDITIVE: readonly FactId[] = [
  'disclosure/licences/decisions',
  'disclosure/penalties/decisions',
  'requests/receivedNew/total',
  'requests/disposedTotal/total',
  'remedies/reconsideration/total',
  'remedies/litigationDirect/total',
  'remedies/litigationAfter/total',
];
