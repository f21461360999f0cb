import type { SectionId } from '../../forms';
import { fold, simplified } from '../../forms/printed/normal';
import type { Passage, Report } from '../../report/types';

/** A sentence of a passage, folded; `from` counts from the beginning of the folded passage. */
export interface FoldedSentence {
  readonly text: string;
  readonly from: number;
  readonly passage: Passage;
}

/** The paragraphs under the headings of sections. */
export function passagesOf(report: Report, ...sections: readonly SectionId[]): readonly Passage[] {
  const found: Passage[] = [];
  for (const { id, passages } of report.sections) if (sections.includes(id)) found.push(...passages);
  return found;
}

/** What a report tells in words; folded and split once, however many rules ask. */
export class Prose {
  private readonly folded = new Map<Passage, string>();
  private readonly told = new Map<string, string>();
  private readonly split = new Map<Passage, readonly FoldedSentence[]>();

  constructor(private readonly report: Report) {}

  /** The folded text of a passage, in simplified characters. */
  textOf(passage: Passage): string {
    let text = this.folded.get(passage);
    if (text === undefined) this.folded.set(passage, (text = simplified(fold(passage.text))));
    return text;
  }

  /** All that sections tell as one folded text. */
  tells(...sections: readonly SectionId[]): string {
    const key = sections.join();
    let text = this.told.get(key);
    if (text === undefined) {
      const texts = passagesOf(this.report, ...sections).map((passage) => this.textOf(passage));
      this.told.set(key, (text = texts.join('\n')));
    }
    return text;
  }

  /** The sentences of passages, in order. */
  sentencesOf(passages: readonly Passage[]): FoldedSentence[] {
    const found: FoldedSentence[] = [];
    for (const passage of passages) {
      let sentences = this.split.get(passage);
      if (!sentences) this.split.set(passage, (sentences = cut(passage, this.textOf(passage))));
      for (const sentence of sentences) found.push(sentence);
    }
    return found;
  }

  /** The sentences of sections, in order. */
  sentencesIn(...sections: readonly SectionId[]): FoldedSentence[] {
    return this.sentencesOf(passagesOf(this.report, ...sections));
  }
}

function cut(passage: Passage, folded: string): FoldedSentence[] {
  let from = 0;
  return folded.split(/[。;!?]/).map((text) => {
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
