import { judged, notApplicable } from '../rule';
import { yearRule } from './shared/year-rule';

/** Fewer figures than this may agree by chance. */
const ENOUGH = 4;

/** All figures of the tables are last year's, and they are not all 0 (内容雷同). */
export const figuresCopied = yearRule({
  id: 'figures-copied',
  severity: 'warning',
  covers: ['R-Y.07'],
  keys: ['same'],
  compare(report, lastYear) {
    if (report.form !== lastYear.form || !report.facts.size) return notApplicable('other-form');
    const figures = [...report.facts].filter(([, { value }]) => value);
    const same =
      report.facts.size === lastYear.facts.size &&
      [...report.facts].every(([id, { value }]) => lastYear.facts.get(id)?.value === value);
    if (!same || figures.length < ENOUGH) return judged([]);
    return judged([{ key: 'same', params: { count: figures.length }, facts: figures.map(([id]) => id) }]);
  },
});
