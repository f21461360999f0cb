import { LAWFUL_WORDING, OTHER_WORDING, PARTICLES } from '../../forms/lexicon/reviewers';
import { fold, simplified } from '../../forms/printed/normal';
import { defineRule, judged, unsure } from '../rule';

/** 条例第四十九条 calls it 年度报告: a title that says 工作报告, 工作总结 or 年报 is another document's. */
export const titleWording = defineRule({
  id: 'title-wording',
  severity: 'notice',
  covers: ['R-D.16'],
  keys: ['other'],
  check({ report }) {
    if (!report.title || report.year === null) return unsure('title-unclear');
    const title = simplified(fold(report.title)).replace(PARTICLES, '');
    const found = LAWFUL_WORDING.test(title) ? null : OTHER_WORDING.exec(title);
    return judged(found ? [{ key: 'other', params: { found: found[0] } }] : []);
  },
});
