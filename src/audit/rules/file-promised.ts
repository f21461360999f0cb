import { LOOKED_UP, PROMISES_FILE } from '../../forms/lexicon/reviewers';
import { passagesOf, placed } from '../reading';
import { defineRule, judged, notApplicable, unsure } from '../rule';

/** 条例第二十四条: the text promises a file to download, and the page links none. Of a text nobody knows what it links. */
export const filePromised = defineRule({
  id: 'file-promised',
  severity: 'notice',
  covers: ['R-D.20'],
  keys: ['unlinked'],
  check({ report, prose }) {
    const promise = prose
      .sentencesOf([...report.preface, ...passagesOf(report, 'overview', 'other')])
      .find(({ text }) => PROMISES_FILE.test(text) && !LOOKED_UP.test(text));
    if (!promise) return notApplicable('no-promise');
    if (!report.linked) return unsure('links-unknown');
    if (report.attachments.length) return judged([]);
    const { text, from, passage } = promise;
    return judged([{ key: 'unlinked', params: { quote: text }, ...placed(passage, from, from + text.length) }]);
  },
});
