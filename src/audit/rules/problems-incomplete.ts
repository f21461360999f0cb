import { IMPROVEMENTS, SHORTCOMINGS } from '../../forms/lexicon/checks';
import { UNTOLD } from '../reading';
import { defineRule, judged, notApplicable, unsure, type Draft } from '../rule';

const SHORTEST = 30;

/** Section five is about 问题 and 改进: a text without any word for one of them leaves it out. */
export const problemsIncomplete = defineRule({
  id: 'problems-incomplete',
  severity: 'warning',
  covers: ['R-D.06'],
  check({ report, prose }) {
    const status = report.sections.find(({ id }) => id === 'problems')?.status ?? 'missing';
    if (UNTOLD.has(status)) return notApplicable('no-section');
    const text = prose.tells('problems');
    if (text.length < SHORTEST) return unsure('text-too-short');
    const findings: Draft[] = [];
    const place = 'section/problems';
    if (!SHORTCOMINGS.test(text)) findings.push({ key: 'problems-incomplete.problems', place });
    if (!IMPROVEMENTS.test(text)) findings.push({ key: 'problems-incomplete.improvements', place });
    return judged(findings);
  },
});
