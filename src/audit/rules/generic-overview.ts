import { EVERYBODY, ITSELF } from '../../forms/lexicon/reviewers';
import { fold } from '../../forms/printed/normal';
import { defineRule, judged, unsure } from '../rule';

/** So many subjects that mean nobody make a text that could be anybody's. */
const FEWEST = 3;
const SHORTEST = 100;

/** Section one speaks of all and some departments, and never of the body whose report it is. */
export const genericOverview = defineRule({
  id: 'generic-overview',
  severity: 'notice',
  covers: ['R-D.18'],
  keys: ['nobody'],
  check({ report, prose }) {
    const overview = prose.tells('overview');
    if (overview.length < SHORTEST) return unsure('text-too-short');
    const found = overview.match(EVERYBODY) ?? [];
    const name = fold(report.agency);
    const own = ITSELF.test(overview) || (name.length > 1 && overview.includes(name));
    if (found.length < FEWEST || own) return judged([]);
    return judged([{ key: 'nobody', params: { found: found[0] ?? '' }, place: 'section/overview' }]);
  },
});
