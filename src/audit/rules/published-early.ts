import { titleYear } from '../reading';
import { defineRule, judged, unsure } from '../rule';

/** A report on a year cannot be published before the year is over. */
export const publishedEarly = defineRule({
  id: 'published-early',
  severity: 'warning',
  covers: ['R-D.03'],
  keys: ['early'],
  check({ report }) {
    const year = titleYear(report);
    const { publishedOn } = report;
    if (year === null) return unsure('year-unclear');
    if (publishedOn === null) return unsure('date-unknown');
    const early = publishedOn < `${year + 1}-01-01`;
    return judged(early ? [{ key: 'early', params: { published: publishedOn, year } }] : []);
  },
});
