import { SECTIONS } from '../../forms';
import { DOUBLED_WORD, HEADING_EDGES, HEADING_FILLER } from '../../forms/lexicon/checks';
import { fold, labelKey } from '../../forms/printed/normal';
import { defineRule, judged, type Draft } from '../rule';

const keyOf = (heading: string) => labelKey(fold(heading).replace(HEADING_EDGES, '')).replace(HEADING_FILLER, '');

/** The keys of what a section may be called, by its id. */
let knownKeys: ReadonlyMap<string, ReadonlySet<string>> | undefined;
const keysOf = (section: string): ReadonlySet<string> | undefined =>
  (knownKeys ??= new Map(SECTIONS.map(({ id, text, variants }) => [id, new Set([text, ...variants].map(keyOf))]))).get(section);

/** Headings that are near one of the form, but neither it nor a usual variant: misprints, words lost. */
export const headingDiffers = defineRule({
  id: 'heading-differs',
  severity: 'notice',
  covers: ['R-D.06'],
  keys: ['wording'],
  check: ({ report }) =>
    judged(
      SECTIONS.flatMap(({ id }): Draft<'wording'>[] => {
        const found = report.sections.find((section) => section.id === id)?.heading;
        if (!found || (keysOf(id)?.has(keyOf(found)) && !DOUBLED_WORD.test(labelKey(fold(found))))) return [];
        return [{ key: 'wording', params: { found, section: id }, place: `section/${id}` }];
      }),
    ),
});
