import type { Audit, Finding } from '../../audit/types';
import { numberOf } from '../../document/transfer';
import type { Report } from '../../report';

/** Numbers of places whose figures are to be read again as the page shows them. */
export interface Look {
  /** Before anything is said: whatever a finding speaks of. */
  readonly first: number[];
  /** When there is time: every figure, since what does not show may as well hide a finding. */
  readonly later: number[];
}

/** They speak of no figures. */
const WITHOUT_FIGURES: ReadonlySet<string> = new Set(['cells-blank', 'cells-lost', 'label-differs', 'not-as-seen']);

/** Where the figures that an audit speaks of, and all others of the report, stand on the page. */
export function placesToSee(report: Report, { findings, status }: Pick<Audit, 'findings' | 'status'>): Look {
  const numbers = (ids: Iterable<string>): number[] => [
    ...new Set([...new Set(ids)].flatMap((id) => numberOf(report.locate(id)) ?? [])),
  ];
  if (status !== 'audited') return { first: [], later: [] };
  const sums = report.localSums.map((_, index) => `sum/${index}`);
  const passages = report.claims.map(({ passage }) => passage);
  const spokenOf = ({ rule, facts, claims, place }: Finding): string[] => {
    if (WITHOUT_FIGURES.has(rule)) return [];
    const said = claims.flatMap((index) => passages[index] ?? []);
    return [...facts, ...said, ...(place?.startsWith('passage/') ? [place] : []), ...(rule === 'local-subtotals' ? sums : [])];
  };
  return { first: numbers(findings.flatMap(spokenOf)), later: numbers([...report.facts.keys(), ...sums, ...passages]) };
}
