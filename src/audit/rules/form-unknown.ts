import { defineRule, judged, notApplicable } from '../rule';

/** A form of an unknown generation is checked only as far as its rows and columns were found, and says so. */
export const formUnknown = defineRule({
  id: 'form-unknown',
  severity: 'notice',
  covers: ['R-D.10'],
  keys: ['unknown'],
  check({ report, form }) {
    if (!report.facts.size) return notApplicable('no-cells');
    return judged(form ? [] : [{ key: 'unknown' }]);
  },
});
