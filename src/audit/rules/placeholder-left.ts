import {
  LOST_FIGURE,
  LOST_REQUESTS,
  MAY_BE_GAP,
  MAY_BE_LEFT,
  PLACEHOLDER,
  QUOTED,
  SCRIPT_FIELD,
} from '../../forms/lexicon/checks';
import type { Passage } from '../../report/types';
import { passagesOf, placed, type FoldedSentence } from '../reading';
import { defineRule, judged, type Draft } from '../rule';

const KEYS = ['mark', 'figure'] as const;
type Key = (typeof KEYS)[number];

const AROUND = 16;

/** What a template leaves in sentences: XX, ××, blanks to fill in, a unit without its figure. */
export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  severity: 'warning',
  covers: ['R-D.11'],
  keys: KEYS,
  check({ report, prose }) {
    const passages = [...report.preface.map(withoutFields), ...passagesOf(report, 'overview', 'problems', 'other')];
    // One finding a paragraph and kind: more of the same tell nothing new.
    const first = new Map<string, Draft<Key>>();
    for (const draft of [...prose.sentencesOf(passages).flatMap(leftIn), ...passages.flatMap(gapIn)]) {
      const id = `${draft.key} ${draft.place}`;
      if (!first.has(id)) first.set(id, draft);
    }
    return judged([...first.values()]);
  },
});

const withoutFields = (passage: Passage): Passage =>
  passage.text.includes('{{')
    ? { ...passage, text: passage.text.replace(SCRIPT_FIELD, (field) => ' '.repeat(field.length)) }
    : passage;

function leftIn({ text, from, passage }: FoldedSentence): Draft<Key>[] {
  if (!MAY_BE_LEFT.test(text)) return [];
  const plain = text.replace(QUOTED, (quote) => '–'.repeat(quote.length));
  const [mark, lost] = [PLACEHOLDER.exec(plain), LOST_FIGURE.exec(plain)];
  const found = mark ?? lost;
  if (!found) return [];
  const quote = text.slice(Math.max(0, found.index - AROUND), found.index + found[0].length + AROUND / 2);
  const at = placed(passage, from + found.index, from + found.index + found[0].length);
  return [{ key: mark ? 'mark' : 'figure', params: { quote }, ...at }];
}

function gapIn({ id, text, offset }: Passage): Draft<Key>[] {
  const found = text.includes(MAY_BE_GAP) && LOST_REQUESTS.exec(text);
  if (!found) return [];
  const span = { start: found.index + offset, end: found.index + found[0].length + offset };
  return [{ key: 'figure', params: { quote: found[0] }, place: id, span }];
}
