import { SENTENCE_SIGN } from '../../forms/lexicon';
import { PART } from '../../forms/lexicon/clues';
import { OF_ITSELF, OTHER_SPAN, SCOPE } from '../../forms/lexicon/sums';
import { fold } from '../../forms/printed/normal';
import type { Claim, Passage, Report } from '../../report/types';
import { at } from '../reading';
import { defineRule, judged, notApplicable, unsure, type Draft } from '../rule';
import type { EvaluatedClaim } from '../types';

const SENTENCE_ENDS = ['。', '！', '？'];
/** A line of a section without any sign of a sentence, and no longer than this, heads what stands below it. */
const LONGEST_HEADING = 40;

/** A figure that a careful reader is sure of, or would be but for another one, and the sentence that tells it. */
interface Told {
  readonly claim: Claim;
  readonly index: number;
  readonly about: EvaluatedClaim['about'];
  readonly violated: boolean;
  readonly sentence: string;
  /** Whose figures its sentence, or the sub-heading above it, tells of. */
  readonly scope: string;
}

/** A passage and the sub-heading above it, '' without one. */
type Headed = ReadonlyMap<string, { readonly passage: Passage; readonly heading: string }>;

const isHeading = (text: string) => text.length <= LONGEST_HEADING && !SENTENCE_SIGN.test(text);

function headedIn({ sections }: Report): Headed {
  const found = new Map<string, { passage: Passage; heading: string }>();
  for (const { passages } of sections) {
    let heading = '';
    for (const passage of passages) {
      const text = passage.text.length > LONGEST_HEADING ? '' : fold(passage.text);
      if (text && isHeading(text)) heading = text;
      found.set(passage.id, { passage, heading });
    }
  }
  return found;
}

/** The sentence that holds a claim, folded. */
function sentenceOf({ start }: Claim, { text, offset }: Passage): string {
  const at = start - offset;
  const before = text.slice(0, at);
  const from = 1 + Math.max(...SENTENCE_ENDS.map((sign) => before.lastIndexOf(sign)));
  return fold(text.slice(from, at + text.slice(at).search(/[。！？]|$/)));
}

const scopeOf = (text: string) =>
  [...new Set(text.match(SCOPE))]
    .filter((word) => !OF_ITSELF.test(word))
    .sort()
    .join();

/** Claims that can contradict others, by the cells that they tell. */
function toldByCells(report: Report, evaluated: readonly EvaluatedClaim[]): Iterable<readonly Told[]> {
  const headed = headedIn(report);
  const byCells = new Map<string, Told[]>();
  report.claims.forEach((claim, index) => {
    const one = evaluated[index];
    const where = headed.get(claim.passage);
    if (!one || !where || !(claim.certain || claim.rival) || claim.besides) return;
    const sentence = sentenceOf(claim, where.passage);
    const told = {
      claim,
      index,
      about: one.about,
      violated: one.verdict === 'violated',
      sentence,
      scope: scopeOf(where.heading + sentence),
    };
    const cells = claim.readings.map((reading) => reading.join('+')).join('|');
    const others = byCells.get(cells);
    if (others) others.push(told);
    else byCells.set(cells, [told]);
  });
  return byCells.values();
}

/** Whether two figures are one as far as both are printed: 1.5万件 is 15021件 as well. */
const agree = (a: Claim, b: Claim) => Math.abs(a.value - b.value) <= (a.within ?? 0) + (b.within ?? 0) + 1e-9;

/** Figures of one paragraph: what is told in one sentence, or as a part, may be told of something else. */
const apart = (a: string, b: string) => a !== b && !PART.test(a) && !PART.test(b);

/** Whether two figures of one scope are told of the same time and requests, so that they contradict each other. */
function sameMatter(a: Told, b: Told): boolean {
  const choice = b.claim.readings.length > 1 && !a.violated && !b.violated;
  return !choice && (!b.claim.rival || apart(a.sentence, b.sentence));
}

/** In the order of the text. */
const inOrder = (a: Draft, b: Draft) => (a.claims?.[1] ?? 0) - (b.claims?.[1] ?? 0);

const draftOf = (a: Told, b: Told): Draft<'differs'> => ({
  key: 'differs',
  params: { quote: a.claim.quote, value: a.claim.value, second: b.claim.quote, figure: b.claim.value },
  facts: b.about,
  claims: [a.index, b.index],
  ...at(b.claim),
});

/** Figures of one scope that contradict the first one; a third sentence that repeats one of them adds nothing. */
function contradictions([first, ...others]: readonly Told[]): Draft<'differs'>[] {
  if (!first) return [];
  const values = new Set([first.claim.value]);
  return others.flatMap((one) => {
    if (values.has(one.claim.value) || agree(first.claim, one.claim) || !sameMatter(first, one)) return [];
    values.add(one.claim.value);
    return [draftOf(first, one)];
  });
}

function byScope(told: readonly Told[]): Iterable<readonly Told[]> {
  const found = new Map<string, Told[]>();
  for (const one of told) {
    if (OTHER_SPAN.test(one.sentence)) continue;
    const same = found.get(one.scope);
    if (same) same.push(one);
    else found.set(one.scope, [one]);
  }
  return found.values();
}

/** Two sentences of a report that are sure of the same cells and give different figures. */
export const claimsContradict = defineRule({
  id: 'claims-contradict',
  severity: 'warning',
  covers: ['R-N.01', 'R-N.02', 'R-N.06'],
  keys: ['differs'],
  check({ report, claims }) {
    const repeated = [...toldByCells(report, claims)].filter(({ length }) => length > 1);
    if (!repeated.length) return notApplicable('told-once');
    const findings = repeated.flatMap((told) => [...byScope(told)].flatMap(contradictions)).sort(inOrder);
    const open = repeated.some(([first, ...others]) => first && others.some(({ claim }) => !agree(first.claim, claim)));
    return findings.length || !open ? judged(findings) : unsure('another-measure');
  },
});
