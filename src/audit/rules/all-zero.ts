import { defineRule, judged, notApplicable } from '../rule';

/** A form of zeros is lawful and common; local reviewers may want to ask once more. */
export const allZero = defineRule({
  id: 'all-zero',
  severity: 'notice',
  covers: ['R-D.15'],
  keys: ['zero'],
  local: true,
  check({ report: { facts, tables } }) {
    if (!facts.size || tables.some(({ status }) => status !== 'present')) return notApplicable('cells-not-located');
    const zero = [...facts.values()].every(({ value, unreadable }) => !value && !unreadable);
    return judged(zero ? [{ key: 'zero', params: { count: facts.size }, place: 'table/requests' }] : []);
  },
});
