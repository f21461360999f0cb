import { ANY_FIGURE, NO_FIGURE } from '../../forms/lexicon/reviewers';
import { defineRule, judged, notApplicable, unsure } from '../rule';

const SHORTEST = 100;

/** Section one tells no figure at all, although the tables of requests and proceedings have some. */
export const overviewWithoutFigure = defineRule({
  id: 'overview-without-figure',
  severity: 'notice',
  covers: ['R-D.19'],
  keys: ['none'],
  check({ report, prose }) {
    let counts = 0;
    report.facts.forEach(({ value }, id) => (value ?? 0) > 0 && !id.startsWith('disclosure/') && counts++);
    if (!counts) return notApplicable('nothing-to-tell');
    const overview = prose.tells('overview');
    if (overview.length < SHORTEST) return unsure('text-too-short');
    if (ANY_FIGURE.test(overview.replace(NO_FIGURE, ''))) return judged([]);
    return judged([{ key: 'none', place: 'section/overview' }]);
  },
});
