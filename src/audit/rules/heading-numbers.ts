import { HEADING_NUMERAL, NUMERALS } from '../../forms/lexicon/checks';
import { fold } from '../../forms/printed/normal';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

/** Section headings numbered 一、 to 六、 that repeat a number or go back. */
export const headingNumbers = defineRule({
  id: 'heading-numbers',
  severity: 'notice',
  covers: ['R-D.06'],
  keys: ['order'],
  check({ report: { sections } }) {
    if (sections.some(({ status }) => status === 'misplaced')) return notApplicable('sections-misplaced');
    const findings: Draft<'order'>[] = [];
    let last = -1;
    let seen = false;
    for (const { id, heading } of sections) {
      if (!heading) continue;
      const numeral = HEADING_NUMERAL.exec(fold(heading))?.[1];
      if (!numeral) continue;
      const number = NUMERALS.indexOf(numeral);
      if (number <= last) findings.push({ key: 'order', params: { found: heading }, place: `section/${id}` });
      last = Math.max(last, number);
      seen = true;
    }
    return seen ? judged(findings) : notApplicable('no-numbers');
  },
});
