import { standingOf, titleYear } from '../reading';
import { defineRule, judged, PASS, unsure } from '../rule';

/** 条例第四十九条: departments by 31 January, governments by 31 March; towns and streets by local habit as departments. */
export const publishedLate = defineRule({
  id: 'published-late',
  severity: 'warning',
  covers: ['R-D.01', 'R-D.02'],
  keys: ['late'],
  check({ report }) {
    const year = titleYear(report);
    // One of two titles is wrong, and nobody knows which.
    if (report.otherTitles?.some((other) => other.year !== null && other.year !== year)) return unsure('year-unclear');
    const { publishedOn } = report;
    if (year === null) return unsure('year-unclear');
    if (publishedOn === null) return unsure('date-unknown');
    const standing = standingOf(report);
    const [january, march] = [`${year + 1}-01-31`, `${year + 1}-03-31`];
    if (publishedOn <= january) return PASS;
    const known = standing === 'department' || standing === 'township';
    if (publishedOn <= march && !known) return standing === 'government' ? PASS : unsure('agency-unclear');
    // Pages that are years younger than the report were moved or published again.
    const severity = publishedOn >= `${year + 2}-01-01` ? 'notice' : 'warning';
    const params = { published: publishedOn, limit: known ? january : march };
    return judged([{ key: 'late', params, severity }]);
  },
});
