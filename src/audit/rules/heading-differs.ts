import { SECTIONS } from '../../forms';
import { DOUBLED_WORD, HEADING_EDGES, HEADING_FILLER } from '../../forms/lexicon/checks';
import { fold, labelKey } from '../../forms/printed/normal';
import { defineRule, judged, type Draft } from '../rule';

const keyOf = (heading: string) => labelKey(fold(heading).replace(HEADING_EDGES, '')).replace(HEADING_FILLER, '');

/** Headings that are near one of the form, but neither it nor a usual variant: misprints, words lost. */
export const headingDiffers = defineRule({
  id: 'heading-differs',
  severity: 'notice',
  covers: ['R-D.06'],
  keys: ['wording'],
  check: ({ report }) =>
    judged(
      SECTIONS.flatMap(({ id, text, variants }): Draft<'wording'>[] => {
        const found = report.sections.find((section) => section.id === id)?.heading;
        const key = found && keyOf(found);
        const isKnown = [text, ...variants].some((wording) => keyOf(wording) === key);
        if (!found || (isKnown && !DOUBLED_WORD.test(labelKey(fold(found))))) return [];
        return [{ key: 'wording', params: { found, section: id }, place: `section/${id}` }];
      }),
    ),
});
