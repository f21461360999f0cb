import type { Report } from '../../report/types';
import { judged, type Draft } from '../rule';
import { yearRule } from './shared/year-rule';

const SECTIONS = ['overview', 'problems'] as const;
/** Shorter texts are set phrases. */
const SHORTEST = 120;
const ALIKE = 0.9;
const SHINGLE = 5;
const LONGEST = 20_000;

/** Sections one and five that are last year's but for the figures (内容雷同). */
export const textCopied = yearRule({
  id: 'text-copied',
  severity: 'notice',
  covers: ['R-Y.08'],
  keys: ['alike'],
  compare(report, lastYear) {
    const findings = SECTIONS.flatMap((section): Draft<'alike'>[] => {
      const share = likeness(textOf(report, section), textOf(lastYear, section));
      return share > ALIKE
        ? [{ key: 'alike', params: { section, share: Math.round(share * 100) }, place: `section/${section}` }]
        : [];
    });
    return judged(findings);
  },
});

function textOf(report: Report, section: string): string {
  const passages = report.sections.find(({ id }) => id === section)?.passages ?? [];
  return passages
    .map(({ text }) => text)
    .join('')
    .replace(/[\s\d]/g, '')
    .slice(0, LONGEST);
}

/** Share of common runs of five characters (Jaccard), 0 when a text is too short to tell. */
function likeness(a: string, b: string): number {
  if (a.length < SHORTEST || b.length < SHORTEST) return 0;
  const runs = (text: string) => new Set(Array.from({ length: text.length - SHINGLE + 1 }, (_, i) => text.slice(i, i + SHINGLE)));
  const [left, right] = [runs(a), runs(b)];
  let common = 0;
  for (const run of left) if (right.has(run)) common++;
  return common / (left.size + right.size - common);
}
