import {
  ANNOUNCED,
  OPENING_YEAR,
  OTHER_TIME,
  QUOTED,
  SENTENCE_HEAD,
  TELLS_REQUESTS,
  YEAR_SIGN,
} from '../../forms/lexicon/checks';
import type { Report } from '../../report/types';
import { placed, titleYear, type Prose, type FoldedSentence } from '../reading';
import { defineRule, judged, unsure, type Draft } from '../rule';

const KEYS = ['page', 'article', 'heading', 'introduction', 'most', 'sentence'] as const;
type Key = (typeof KEYS)[number];

const SECTIONS = ['overview', 'disclosure', 'requests', 'remedies'] as const;
const LONGEST_QUOTE = 40;

interface Dated extends FoldedSentence {
  readonly year: number;
  /** Offsets of the year in the folded passage. */
  readonly at: number;
}

/** Titles, an introduction or sentences that name another year than the title's: left over from a template. */
export const yearDiffers = defineRule({
  id: 'year-differs',
  severity: 'notice',
  covers: ['R-D.05'],
  keys: KEYS,
  check({ report, prose }) {
    const year = titleYear(report);
    if (year === null) return unsure('year-unclear');
    const findings = [...titled(report, year), ...announced(report, prose, year), ...told(prose, year)];
    return judged(findings);
  },
});

/** The page is named by a title of another year: its name, the meta tag of the article, or a heading. */
function titled({ otherTitles = [] }: Report, year: number): Draft<Key>[] {
  return otherTitles
    .filter((other) => other.year !== null && other.year !== year)
    .slice(0, 1)
    .map(({ from, year: found }) => ({ key: from, params: { found: found ?? 0, year } }));
}

function announced({ preface }: Report, prose: Prose, year: number): Draft<Key>[] {
  for (const sentence of prose.sentencesOf(preface)) {
    const found = ANNOUNCED.exec(sentence.text);
    if (!found || Number(found[2]) === year) continue;
    const at = sentence.from + found.index;
    return [
      {
        key: 'introduction',
        params: { found: Number(found[2]), year },
        ...placed(sentence.passage, at, at + found[0].length),
      },
    ];
  }
  return [];
}

function told(prose: Prose, year: number): Draft<Key>[] {
  const dated = prose.sentencesIn(...SECTIONS).flatMap(datedSentence);
  const count = (wanted: number) => dated.filter((sentence) => sentence.year === wanted).length;
  const own = count(year);
  const first = dated.find((sentence) => count(sentence.year) > own);
  if (first && (count(first.year) > 1 || !prose.tells(...SECTIONS).includes(`${year}${YEAR_SIGN}`)))
    return [draft('most', first, year)];
  const telling = dated.filter(({ text }) => TELLS_REQUESTS.test(text));
  const stray = telling.some((sentence) => sentence.year === year) ? undefined : telling[0];
  return stray ? [draft('sentence', stray, year)] : [];
}

/** The year with which a sentence opens, unless it compares, looks back or ahead, or names a document. */
function datedSentence(sentence: FoldedSentence): Dated[] {
  if (!sentence.text.includes(YEAR_SIGN)) return [];
  const head = SENTENCE_HEAD.exec(sentence.text)?.[0].length ?? 0;
  const body = sentence.text.slice(head);
  const opening = body.indexOf(':');
  const skip = opening < 20 && OPENING_YEAR.test(body.slice(opening + 1)) ? opening + 1 : 0;
  const found = OPENING_YEAR.exec(body.slice(skip));
  if (!found || OTHER_TIME.test(body.replace(QUOTED, ''))) return [];
  const digits = found[1] ?? found[2] ?? '';
  return [{ ...sentence, year: Number(digits), at: sentence.from + head + skip + found[0].indexOf(digits) }];
}

const draft = (which: Key, { passage, text, year: found, at }: Dated, year: number): Draft<Key> => ({
  key: which,
  params: { quote: text.slice(0, LONGEST_QUOTE), found, year },
  ...placed(passage, at, at + 4),
});
