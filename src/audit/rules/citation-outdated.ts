import { CITES_2019, CITES_2021, NO_LONGER } from '../../forms/lexicon/checks';
import { placed } from '../reading';
import { defineRule, judged, notApplicable } from '../rule';

/** A report on 2021 or later that names the form on trial of 2019 as its basis. */
export const citationOutdated = defineRule({
  id: 'citation-outdated',
  severity: 'warning',
  covers: ['R-D.10'],
  keys: ['cited'],
  check({ report, prose, form }) {
    const year = report.year ?? 0;
    if (year < 2021) return notApplicable('other-form');
    const sentences = [...prose.sentencesOf(report.preface), ...prose.sentencesIn('overview')];
    if (sentences.some(({ text }) => CITES_2021.test(text))) return judged([]);
    for (const { text, from, passage } of sentences) {
      const found = CITES_2019.exec(text);
      if (!found || NO_LONGER.test(text)) continue;
      const at = placed(passage, from + found.index, from + found.index + found[0].length);
      // Above tables of the form of 2021 only the sentence is old.
      const severity = form?.id === '2021' ? 'notice' : 'warning';
      return judged([{ key: 'cited', params: { year }, severity, ...at }]);
    }
    return judged([]);
  },
});
