import { FOUNDED, STATED_PERIOD } from '../../forms/lexicon/checks';
import { passagesOf, placed, titleYear } from '../reading';
import { defineRule, judged, notApplicable, PASS, unsure } from '../rule';

/** The statistical period is 1 January to 31 December of the title's year. */
export const periodDiffers = defineRule({
  id: 'period-differs',
  severity: 'warning',
  covers: ['R-D.04'],
  keys: ['differs'],
  check({ report, prose }) {
    const year = titleYear(report);
    if (year === null) return unsure('year-unclear');
    for (const passage of [...report.preface, ...passagesOf(report, 'overview')]) {
      const text = prose.textOf(passage);
      const found = STATED_PERIOD.exec(text);
      if (!found) continue;
      const [whole, start = '', , , end = start, ...rest] = found;
      const [from, to] = [iso(found.slice(1, 4)), iso([end, ...rest])];
      const founded = start === end && FOUNDED.test(text);
      if (to === `${year}-12-31` && (from === `${year}-01-01` || founded)) return PASS;
      const at = placed(passage, found.index, found.index + whole.length);
      return judged([{ key: 'differs', params: { from, to, year }, ...at }]);
    }
    return notApplicable('no-period');
  },
});

const iso = (parts: readonly string[]) => parts.map((part) => part.padStart(2, '0')).join('-');
