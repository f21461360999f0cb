import { PART } from '../../forms/lexicon/clues';
import { OTHER_SPAN, SCOPE } from '../../forms/lexicon/sums';
import { fold } from '../../forms/printed/normal';
import type { Claim, Report } from '../../report/types';
import { at, isExact, passagesOf } from '../reading';
import { defineRule, judged, notApplicable, unsure, type Draft } from '../rule';

const cellsOf = ({ readings }: Claim) => readings.map((reading) => reading.join('+')).join('|');

const SENTENCE_ENDS = ['。', '！', '？'];

/** The sentence that holds a claim, folded. */
function sentenceOf({ passage, start, section }: Claim, report: Report): string {
  const found = passagesOf(report, section).find(({ id }) => id === passage);
  if (!found) return '';
  const at = start - found.offset;
  const before = found.text.slice(0, at);
  const from = 1 + Math.max(...SENTENCE_ENDS.map((sign) => before.lastIndexOf(sign)));
  return fold(found.text.slice(from, at + found.text.slice(at).search(/[。！？]|$/)));
}

/** Whose figures, and of which time or channel: only sentences that agree in it can contradict each other. */
function sameMatter(a: string, b: string): boolean {
  const scope = (text: string) => [...new Set(text.match(SCOPE))].sort().join();
  return scope(a) === scope(b) && !OTHER_SPAN.test(a) && !OTHER_SPAN.test(b);
}

/** Figures of one paragraph: what is told in one sentence, or as a part, may be told of something else. */
const apart = (a: string, b: string) => a !== b && !PART.test(a) && !PART.test(b);

/**
 * Two sentences that are sure of the same cells and give different figures. Only section one: what stands behind
 * the tables may belong to another report of the page.
 */
export const claimsContradict = defineRule({
  id: 'claims-contradict',
  severity: 'warning',
  covers: ['R-N.01', 'R-N.02', 'R-N.06'],
  keys: ['differs'],
  check({ report, claims }) {
    const certain = report.claims.flatMap((claim, index) => {
      const told = claims[index];
      return told && (isExact(claim) || claim.rival) && claim.section === 'overview'
        ? [{ claim, told, index, cells: cellsOf(claim) }]
        : [];
    });
    const findings: Draft<'differs'>[] = [];
    let repeated = false;
    let open = false;
    const seen = new Map<string, (typeof certain)[number]>();
    certain.forEach((entry) => {
      const { claim, told, index, cells } = entry;
      const earlier = seen.get(cells);
      if (!earlier) {
        seen.set(cells, entry);
        return;
      }
      repeated = true;
      if (earlier.claim.value === claim.value) return;
      const choice = claim.readings.length > 1 && ![earlier.told.verdict, told.verdict].includes('violated');
      const [first, second] = [sentenceOf(earlier.claim, report), sentenceOf(claim, report)];
      if (choice || !sameMatter(first, second) || (claim.rival && !apart(first, second))) {
        open = true;
        return;
      }
      const params = {
        quote: earlier.claim.quote,
        value: earlier.claim.value,
        second: claim.quote,
        figure: claim.value,
      };
      findings.push({
        key: 'differs',
        params,
        facts: told.about,
        claims: [earlier.index, index],
        ...at(claim),
      });
    });
    if (!repeated) return notApplicable('told-once');
    return findings.length || !open ? judged(findings) : unsure('another-measure');
  },
});
