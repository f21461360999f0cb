import { casesOf, isFor } from '../packs/cases';
import { defineRule, judged, notApplicable } from '../rule';

/** What a place asks of its reports beside the form, as a pack tells that the reader has taken in: never more than to be verified. */
export const localPack = defineRule({
  id: 'local-pack',
  severity: 'notice',
  covers: [],
  keys: ['cell-blank', 'cell-untold', 'figure-untold', 'unmentioned', 'short', 'long', 'late'],
  check(input) {
    if (!input.packs.length) return notApplicable('no-pack');
    const packs = input.packs.filter((pack) => isFor(pack, input.report));
    if (!packs.length) return notApplicable('pack-elsewhere');
    const cases = packs.flatMap((pack) => casesOf(pack, input));
    const doubt = cases.find((one) => typeof one === 'string');
    return judged(
      cases.filter((one) => typeof one !== 'string'),
      doubt,
    );
  },
});
