import { IMPROVEMENTS, SHORTCOMINGS } from '../../forms/lexicon/checks';
import { UNTOLD } from '../reading';
import { defineRule, judged, notApplicable, unsure, type Draft } from '../rule';

const KEYS = ['problems', 'improvements'] as const;
type Key = (typeof KEYS)[number];

const SHORTEST = 30;

/** Section five is about 问题 and 改进: a text without any word for one of them leaves it out. */
export const problemsIncomplete = defineRule({
  id: 'problems-incomplete',
  severity: 'warning',
  covers: ['R-D.06'],
  keys: KEYS,
  check({ report, prose }) {
    const status = report.sections.find(({ id }) => id === 'problems')?.status ?? 'missing';
    if (UNTOLD.has(status)) return notApplicable('no-section');
    const text = prose.tells('problems');
    if (text.length < SHORTEST) return unsure('text-too-short');
    const findings: Draft<Key>[] = [];
    const place = 'section/problems';
    if (!SHORTCOMINGS.test(text)) findings.push({ key: 'problems', place });
    if (!IMPROVEMENTS.test(text)) findings.push({ key: 'improvements', place });
    return judged(findings);
  },
});
