import type { Cell } from '../../document/types';
import { fold } from '../../forms/printed/normal';
import { GARBLED_FIGURE } from '../../forms/printed/tables';
import { isBlank, isFigure } from '../pieces';
import type { RawRow } from './rows';

/** What a text is as the label of a row: to the letter, nearly, or not at all. */
export type LabelSight = 'exact' | 'near' | null;

/** So many lines before the figures of a row, and so many behind them, may be one label. */
const MOST_BEFORE = 6;
const MOST_BEHIND = 3;
/** Lines of text in a row of a table: the label of a group and that of the row. */
const MOST_TEXTS = 2;

const WORTH: Readonly<Record<NonNullable<LabelSight>, number>> = { exact: 3, near: 1 };
/** A label that ends before its figures is the usual one. */
const BEHIND = 0.5;

type Kind = 'text' | 'figures' | 'other';

/** A figure, nothing, or a figure in which letters stand for digits. */
const isSlot = ({ text }: Cell): boolean => isBlank(text) || isFigure(text) || GARBLED_FIGURE.test(fold(text));

function kindOf({ cells }: RawRow): Kind {
  if (cells.every(isSlot)) return 'figures';
  const texts = cells.filter(({ text }) => !isBlank(text));
  return texts.length <= MOST_TEXTS && !texts.some(({ text }) => isFigure(text)) ? 'text' : 'other';
}

/** Lines of text, and the figures that follow them. */
interface Stretch {
  readonly texts: RawRow[];
  readonly figures: RawRow[];
}

/** Rows of text and figures in turns, from the first label on. */
function stretchesOf(rows: readonly RawRow[]): Stretch[] {
  const found: Stretch[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (kindOf(row) === 'figures') (last ?? found[found.push({ texts: [], figures: [] }) - 1])?.figures.push(row);
    else if (!last || last.figures.length) found.push({ texts: [row], figures: [] });
    else last.texts.push(row);
  }
  return found;
}

const textOf = (rows: readonly RawRow[]): string =>
  rows.flatMap(({ cells }) => cells.flatMap(({ text }) => (isBlank(text) ? [] : [text]))).join('');

/** The shortest run of lines, ending with the last one, that is a label to the letter, else nearly: how many, and how well. */
function labelAtEnd(texts: readonly RawRow[], sight: (text: string) => LabelSight): { lines: number; sight: LabelSight } {
  let near = 0;
  for (let lines = 1; lines <= Math.min(MOST_BEFORE, texts.length); lines++) {
    const seen = sight(textOf(texts.slice(-lines)));
    if (seen === 'exact') return { lines, sight: seen };
    if (seen && !near) near = lines;
  }
  return { lines: near, sight: near ? 'near' : null };
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
function splitsOf(stretches: readonly Stretch[], sight: (text: string) => LabelSight): number[] {
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
  let last: Split | null = states.reduce((best, state) => (state.worth > best.worth ? state : best));
  for (; last?.before; last = last.before) taken.push(last.behind);
  return taken.reverse();
}

/** Whether some lines before the figures are a label to the letter together with those behind them. */
const exactAround = (head: readonly RawRow[], tail: readonly RawRow[], sight: (text: string) => LabelSight): LabelSight =>
  linesAround(head, tail, sight) ? 'exact' : null;

/** Whether some label without figures stands in lines that are none of the label of the next figures. */
function holdsLabel(texts: readonly RawRow[], sight: (text: string) => LabelSight): boolean {
  return texts.some((_, at) => labelAtEnd(texts.slice(Math.max(0, at + 1 - MOST_BEFORE), at + 1), sight).sight !== null);
}

/**
 * Puts the lines of labels that run around or before their figures together with these. Where several labels stand before
 * the figures of one row, it cannot be told whose they are, and none of them gets any; as many rows of figures as labels
 * are theirs in their order.
 * @param width how many figures a row has.
 */
export function withWholeLabels(rows: readonly RawRow[], sight: (text: string) => LabelSight, width: number): RawRow[] {
  const whole: RawRow[] = [];
  let chain: RawRow[] = [];
  const flush = () => {
    for (const row of settled(chain, sight, width)) whole.push(row);
    chain = [];
  };
  for (const row of rows) {
    if (kindOf(row) !== 'other') chain.push(row);
    else {
      flush();
      whole.push(withoutGaps(row, sight));
    }
  }
  flush();
  return whole;
}

function settled(chain: readonly RawRow[], sight: (text: string) => LabelSight, width: number): readonly RawRow[] {
  const stretches = stretchesOf(chain);
  if (!stretches.some(({ texts, figures }) => texts.length > 1 && figures.length)) return chain;
  const splits = splitsOf(stretches, sight);
  return stretches.flatMap((stretch, i) => {
    const texts = stretch.texts.slice(splits[i - 1] ?? 0);
    const tail = (stretches[i + 1]?.texts ?? []).slice(0, splits[i]);
    return settledStretch({ texts, figures: stretch.figures }, tail, sight, width);
  });
}

function settledStretch(
  { texts, figures }: Stretch,
  tail: readonly RawRow[],
  sight: (text: string) => LabelSight,
  width: number,
): RawRow[] {
  const lines = tail.length ? linesAround(texts, tail, sight) : labelAtEnd(texts, sight).lines;
  const before = texts.slice(0, texts.length - lines);
  if (!figures.length || !lines || !holdsLabel(before, sight)) {
    const label = [...texts.slice(texts.length - lines), ...tail];
    return [...before, ...(label.length > 1 ? [rowOf(label)] : label), ...figures];
  }
  return inOrder(texts, figures, sight, width) ?? texts;
}

/** How many lines before the figures are a label to the letter with those behind them; 0 when none are. */
function linesAround(texts: readonly RawRow[], tail: readonly RawRow[], sight: (text: string) => LabelSight): number {
  for (let lines = 1; lines <= Math.min(MOST_BEFORE, texts.length); lines++)
    if (sight(textOf([...texts.slice(-lines), ...tail])) === 'exact') return lines;
  return 0;
}

/** A row of which words at its beginning are a label to the letter only together, with these as one cell. */
function withoutGaps(row: RawRow, sight: (text: string) => LabelSight): RawRow {
  const { cells } = row;
  const first = cells.findIndex(({ text }) => isBlank(text) || isFigure(text));
  const words = cells.slice(0, first < 0 ? cells.length : first);
  for (let from = Math.max(0, words.length - MOST_BEFORE); from < words.length - 1; from++) {
    const label = words.slice(from);
    const text = label.map((word) => word.text).join('');
    if (sight(text) !== 'exact' || label.some((word) => sight(word.text) === 'exact')) continue;
    return { ...row, cells: [...cells.slice(0, from), { ...(label[0] as Cell), text }, ...cells.slice(words.length)] };
  }
  return row;
}

/** Lines that are one label, as a row of one cell. */
function rowOf(lines: readonly RawRow[]): RawRow {
  const [first] = lines.flatMap(({ cells }) => cells);
  const cell: Cell = { row: 0, column: 0, rowSpan: 1, colSpan: 1, anchor: {}, ...first, text: textOf(lines) };
  return { cells: [cell], slots: null, index: cell.row, padded: false, table: -1 };
}

/** Labels and the rows of figures behind them, one for each; null when there are more of one than of the other. */
function inOrder(
  texts: readonly RawRow[],
  figures: readonly RawRow[],
  sight: (text: string) => LabelSight,
  width: number,
): RawRow[] | null {
  const cells = figures.flatMap((row) => row.cells);
  const labels: RawRow[] = [];
  for (let end = texts.length; end > 0;) {
    const { lines } = labelAtEnd(texts.slice(Math.max(0, end - MOST_BEFORE), end), sight);
    if (lines) labels.push(rowOf(texts.slice(end - lines, end)));
    end -= lines || 1;
  }
  labels.reverse();
  if (cells.length !== labels.length * width) return null;
  return labels.flatMap((label, i) => [
    label,
    { cells: cells.slice(i * width, (i + 1) * width), slots: null, index: cells[i * width]?.row ?? 0, padded: false, table: -1 },
  ]);
}
