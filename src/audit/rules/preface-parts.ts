import { PART_NAMES, PARTS_COUNTED, SIX } from '../../forms/lexicon/checks';
import { placed } from '../reading';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

const KEYS = ['count', 'list'] as const;
type Key = (typeof KEYS)[number];

/** Parts that a sentence must name before it counts as a list of them. */
const FEWEST_NAMED = 4;

/** The introduction announces six parts and names each. */
export const prefaceParts = defineRule({
  id: 'preface-parts',
  severity: 'notice',
  covers: ['R-D.09'],
  keys: KEYS,
  check({ report, prose }) {
    for (const { text, from, passage } of prose.sentencesOf(report.preface)) {
      const counted = PARTS_COUNTED.exec(text);
      if (!counted) continue;
      const named = Object.entries(PART_NAMES).filter(([, words]) => words.test(text));
      if (named.length < FEWEST_NAMED) continue;
      const at = placed(passage, from + counted.index, from + counted.index + counted[0].length);
      if (!SIX.test(counted[1] ?? '')) return judged([{ key: 'count', params: { found: counted[1] ?? '' }, ...at }]);
      const missing = Object.keys(PART_NAMES).filter((id) => !named.some(([name]) => name === id));
      return judged(missing.map((section): Draft<Key> => ({ key: 'list', params: { section }, ...at })));
    }
    return notApplicable('no-list-of-parts');
  },
});
