import type { Fact } from '../../report/types';
import { namesakes } from '../reading';
import { defineRule, judged, notApplicable, unsure, type Draft } from '../rule';

/** Where more cells differ, one finding names them all: the files show other figures altogether. */
const MOST_SINGLE = 8;

const decimalsOf = ({ raw }: Fact): number => /\.(\d{1,20})/.exec(raw)?.[1]?.length ?? 0;

/** Whether two cells show other figures. A blank may be a 0 that is not written, and a unit another way to write one figure. */
function differ(one: Fact, other: Fact): boolean {
  if (one.value === null || other.value === null || one.unit !== other.unit) return false;
  // Amounts may be printed with fewer places.
  const coarse = Math.min(decimalsOf(one), decimalsOf(other));
  const isRounded = !Number.isInteger(one.value) || !Number.isInteger(other.value);
  return Math.abs(one.value - other.value) > (isRounded ? 0.5 * 10 ** -coarse + 1e-9 : 0);
}

/** The same report in two files, a page and its attachment: each cell that both show is to show one figure. */
export const sameReportDiffers = defineRule({
  id: 'same-report-differs',
  severity: 'warning',
  covers: ['R-Y.09'],
  keys: ['differs', 'many'],
  check({ report, twin }) {
    if (!twin || twin.report.status !== 'audited') return notApplicable('no-twin');
    const { report: other, source: where } = twin;
    if (report.year === null || report.year !== other.year) return notApplicable('other-year');
    if (!report.agency || !other.agency) return unsure('agency-unknown');
    if (namesakes(report.agency, other.agency) === null) return notApplicable('other-agency');
    const differing = [...report.facts].flatMap(([id, fact]) => {
      const twinned = other.facts.get(id);
      return twinned && differ(fact, twinned) ? [{ fact: id, raw: fact.raw, other: twinned.raw }] : [];
    });
    const facts = differing.map(({ fact }) => fact);
    if (facts.length > MOST_SINGLE) return judged([{ key: 'many', params: { count: facts.length, where }, facts }]);
    return judged(
      differing.map((params): Draft<'differs'> => ({ key: 'differs', params: { ...params, where }, facts: [params.fact] })),
      report.facts.size && other.facts.size ? undefined : 'cell-not-located',
    );
  },
});
