import { defineRule, judged, notApplicable } from '../rule';

const LIMIT = 1000;

/** Some places ask for a section one of no more than a thousand characters. */
export const overviewLong = defineRule({
  id: 'overview-long',
  severity: 'notice',
  covers: ['R-D.14'],
  keys: ['long'],
  local: true,
  check({ prose }) {
    const count = prose.tells('overview').replace(/\s/g, '').length;
    if (!count) return notApplicable('no-section');
    return judged(count > LIMIT ? [{ key: 'long', params: { count, limit: LIMIT }, place: 'section/overview' }] : []);
  },
});
