import { isBlank } from '../pieces';
import type { RawRow } from './rows';

/** What a text is as the label of a row: to the letter, nearly, or not at all. */
type LabelSight = 'exact' | 'near' | null;

/** How texts are seen as labels of rows: asked is first whether one is a label to the letter, which is cheap. */
export interface Sight {
  isLabel(text: string): boolean;
  /** Whether it is one, to the letter or nearly. */
  isNearLabel(text: string): boolean;
}

/** So many lines before the figures of a row, and so many behind them, may be one label. */
export const MOST_BEFORE = 6;
const MOST_BEHIND = 3;
/** Characters of a label and the names of its groups before it, with what stands in brackets. */
const LONGEST_LABEL = 160;
const WORTH: Readonly<Record<NonNullable<LabelSight>, number>> = { exact: 3, near: 1 };
/** A label that ends before its figures is the usual one. */
const BEHIND = 0.5;

/** Lines of text, and the figures that follow them. */
export interface Stretch {
  readonly texts: RawRow[];
  readonly figures: RawRow[];
}

export const textOf = (rows: readonly RawRow[]): string =>
  rows.flatMap(({ cells }) => cells.flatMap(({ text }) => (isBlank(text) ? [] : [text]))).join('');

/** The last line, the last two, and so on: as many as may be a label, and no longer than one. */
function runsAtEnd(texts: readonly RawRow[], longest = LONGEST_LABEL): string[] {
  const runs: string[] = [];
  let run = '';
  for (let lines = 1; lines <= Math.min(MOST_BEFORE, texts.length); lines++) {
    run = textOf(texts.slice(-lines, texts.length + 1 - lines)) + run;
    if (run.length > longest) break;
    runs.push(run);
  }
  return runs;
}

/** The shortest run of lines, ending with the last one, that is a label to the letter, else nearly: how many, and how well. */
export function labelAtEnd(texts: readonly RawRow[], sight: Sight): { lines: number; sight: LabelSight } {
  const runs = runsAtEnd(texts);
  const exact = runs.findIndex((run) => sight.isLabel(run));
  if (exact >= 0) return { lines: exact + 1, sight: 'exact' };
  const near = runs.findIndex((run) => sight.isNearLabel(run));
  return near >= 0 ? { lines: near + 1, sight: 'near' } : { lines: 0, sight: null };
}

/** How many lines before the figures are a label to the letter with those behind them; 0 when none are. */
export function linesAround(texts: readonly RawRow[], tail: readonly RawRow[], sight: Sight): number {
  const behind = textOf(tail);
  const runs = runsAtEnd(texts, LONGEST_LABEL - behind.length);
  return runs.findIndex((run) => sight.isLabel(run + behind)) + 1;
}

/** How many of the lines behind the figures of a stretch end its label. */
interface Split {
  readonly behind: number;
  readonly before: Split | null;
  readonly worth: number;
}

/**
 * For each stretch how many lines of the next one belong to its label: those with which most labels are those of the form.
 * What one label takes, the next one lacks.
 */
export function splitsOf(stretches: readonly Stretch[], sight: Sight): number[] {
  let states: Split[] = [{ behind: 0, before: null, worth: 0 }];
  stretches.forEach(({ texts }, i) => {
    const next = stretches[i + 1]?.texts ?? [];
    const most = Math.min(MOST_BEHIND, next.length);
    states = Array.from({ length: most + 1 }, (_, behind) => {
      const ways = states.map((state): Split => {
        const head = texts.slice(state.behind);
        const seen = behind ? exactAround(head, next.slice(0, behind), sight) : labelAtEnd(head, sight).sight;
        return { behind, before: state, worth: state.worth + (seen ? WORTH[seen] : 0) - (behind ? BEHIND : 0) };
      });
      return ways.reduce((best, way) => (way.worth > best.worth ? way : best));
    });
  });
  const taken: number[] = [];
  // Behind the last stretch stand no lines that could belong to it.
  let last: Split | null | undefined = states[0];
  for (; last?.before; last = last.before) taken.push(last.behind);
  return taken.reverse();
}

/** Whether some lines before the figures are a label to the letter together with those behind them. */
const exactAround = (head: readonly RawRow[], tail: readonly RawRow[], sight: Sight): LabelSight =>
  linesAround(head, tail, sight) ? 'exact' : null;
