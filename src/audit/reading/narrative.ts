import type { SectionId } from '../../forms';
import { fold, simplified } from '../../forms/printed/normal';
import type { Passage, Report } from '../../report/types';

/** A sentence of a passage, folded; `from` counts from the beginning of the folded passage. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
  readonly passage: Passage;
}

/** What was folded and split in the audit under way; weak maps would keep it through many collections of garbage. */
const folded = new Map<Passage, string>();
const split = new Map<Passage, readonly Sentence[]>();

/** Forgets the texts of earlier reports. */
export function forgetTexts(): void {
  folded.clear();
  split.clear();
}

/** The folded text of a passage, in simplified characters. */
export function foldedText(passage: Passage): string {
  let text = folded.get(passage);
  if (text === undefined) folded.set(passage, (text = simplified(fold(passage.text))));
  return text;
}

/** The paragraphs under a section's heading. */
export function passagesOf(report: Report, ...sections: readonly SectionId[]): readonly Passage[] {
  const found: Passage[] = [];
  for (const { id, passages } of report.sections) if (sections.includes(id)) found.push(...passages);
  return found;
}

/** All narrative of a section as one folded text. */
export const narrativeOf = (report: Report, ...sections: readonly SectionId[]): string =>
  passagesOf(report, ...sections)
    .map(foldedText)
    .join('\n');

/** The sentences of passages, in order. */
export function sentencesOf(passages: readonly Passage[]): Sentence[] {
  const found: Sentence[] = [];
  for (const passage of passages) {
    let sentences = split.get(passage);
    if (!sentences) split.set(passage, (sentences = cut(passage)));
    for (const sentence of sentences) found.push(sentence);
  }
  return found;
}

function cut(passage: Passage): Sentence[] {
  let from = 0;
  return foldedText(passage)
    .split(/[。;!?]/)
    .map((text) => {
      const sentence = { text, from, passage };
      from += text.length + 1;
      return sentence;
    });
}

/** Where a stretch of the folded text of a passage stands: `place` and `span` of a draft. */
export function placed(passage: Passage, from: number, to: number) {
  const [start, last] = [rawIndex(passage.text, from), rawIndex(passage.text, Math.max(from, to - 1))];
  return { place: passage.id, span: { start: start + passage.offset, end: last + 1 + passage.offset } };
}

/** The raw index of a folded one. */
function rawIndex(text: string, index: number): number {
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const length = fold(text[i] ?? '').length;
    if (seen + length > index) return i;
    seen += length;
  }
  return Math.max(0, text.length - 1);
}

/** The year of the report when its title says it and no date stands in its place; else null. */
export function titleYear({ title, year }: Report): number | null {
  const text = fold(title);
  const printed = String(year);
  for (let at = text.indexOf(printed); year !== null && at >= 0; at = text.indexOf(printed, at + 1))
    if (!DATE_GOES_ON.test(text.charAt(at + printed.length))) return year;
  return null;
}

const DATE_GOES_ON = /[-./\d]/;
