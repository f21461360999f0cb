import { RESULTS, TOPICS } from '../../forms/lexicon/checks';
import { reportsAsOffice, standingOf } from '../reading';
import { defineRule, judged, notApplicable, unsure, type Draft } from '../rule';

const KEYS = ['topics', 'results'] as const;
type Key = (typeof KEYS)[number];

/** Shorter texts tell nothing about what was left out. */
const SHORTEST = 100;

/**
 * The five sub-topics of section one (30号) and, for governments, the results of 条例第五十条第四项. Words are weak evidence:
 * one topic without any trace is a notice, two or more are a warning.
 */
export const subtopicsMissing = defineRule({
  id: 'subtopics-missing',
  severity: 'notice',
  covers: ['R-D.07'],
  keys: KEYS,
  check({ report, prose }) {
    if ((report.year ?? 0) < 2021) return notApplicable('other-form');
    const overview = prose.tells('overview');
    if (overview.length < SHORTEST) return unsure('text-too-short');
    const findings: Draft<Key>[] = [];
    const topics = absent(TOPICS, overview);
    const severity = topics.length > 1 ? 'warning' : 'notice';
    if (topics.length)
      findings.push({
        key: 'topics',
        params: { topics: topics.join('|') },
        place: 'section/overview',
        severity,
      });
    const isGovernment = standingOf(report) === 'government' && !reportsAsOffice(report, overview);
    const results = isGovernment ? absent(RESULTS, `${overview}${prose.tells('problems', 'other')}`) : [];
    if (results.length) findings.push({ key: 'results', params: { topics: results.join('|') }, place: 'section/overview' });
    return judged(findings);
  },
});

const absent = (words: Readonly<Record<string, RegExp>>, text: string): string[] =>
  Object.keys(words).filter((id) => !words[id]?.test(text));
