import type { Cell } from '../../document/types';
import { fold } from '../../forms/printed/normal';
import { GARBLED_FIGURE } from '../../forms/printed/tables';
import { isBlank, isFigure } from '../pieces';
import { labelAtEnd, linesAround, MOST_BEFORE, splitsOf, textOf, type Sight, type Stretch } from './label-lines';
import type { RawRow } from './rows';

/** Lines of text in a row of a table: the label of a group and that of the row. */
const MOST_TEXTS = 2;
/** Lines of the labels of a whole table, each word on a line of its own. */
const LONGEST_TABLE = 400;
/** Many times the rows of a table; what is longer is none, and all the ways to cut its labels are gone through. */
const MOST_STRETCHES = 500;

type Kind = 'text' | 'figures' | 'other';

/** What is known of a table whose rows stand as text. */
export interface Given {
  readonly sight: Sight;
  /** How many figures a row has. */
  readonly width: number;
  /** Where a row has a total: whether it is that of its figures. */
  readonly fits?: Fits;
}

/** A figure, nothing, or a figure in which letters stand for digits. */
const isSlot = ({ text }: Cell): boolean => isBlank(text) || isFigure(text) || GARBLED_FIGURE.test(fold(text));

function kindOf({ cells }: RawRow): Kind {
  if (cells.every(isSlot)) return 'figures';
  const texts = cells.filter(({ text }) => !isBlank(text));
  return texts.length <= MOST_TEXTS && !texts.some(({ text }) => isFigure(text)) ? 'text' : 'other';
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

/** Whether some label without figures stands in lines that are none of the label of the next figures, within a table's length of these. */
function holdsLabel(texts: readonly RawRow[], sight: Sight): boolean {
  const near = texts.slice(-LONGEST_TABLE);
  return near.some((_, at) => labelAtEnd(near.slice(Math.max(0, at + 1 - MOST_BEFORE), at + 1), sight).sight !== null);
}

/**
 * Puts the lines of labels that run around or before their figures together with these. Where several labels stand before
 * the figures of one row, it cannot be told whose they are, and none of them gets any; as many rows of figures as labels
 * are theirs in their order.
 */
export function withWholeLabels(rows: readonly RawRow[], given: Given): RawRow[] {
  const { sight } = given;
  const whole: RawRow[] = [];
  let chain: RawRow[] = [];
  const flush = () => {
    for (const row of settled(chain, given)) whole.push(row);
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

function settled(chain: readonly RawRow[], given: Given): readonly RawRow[] {
  const stretches = stretchesOf(chain);
  if (stretches.length > MOST_STRETCHES) return chain;
  if (!stretches.some(({ texts, figures }) => texts.length > 1 && figures.length)) return chain;
  const splits = splitsOf(stretches, given.sight);
  return stretches.flatMap((stretch, i) => {
    const texts = stretch.texts.slice(splits[i - 1] ?? 0);
    const tail = (stretches[i + 1]?.texts ?? []).slice(0, splits[i]);
    return settledStretch({ texts, figures: stretch.figures }, tail, given);
  });
}

function settledStretch({ texts, figures }: Stretch, tail: readonly RawRow[], given: Given): RawRow[] {
  const { sight } = given;
  const lines = tail.length ? linesAround(texts, tail, sight) : labelAtEnd(texts, sight).lines;
  const before = texts.slice(0, texts.length - lines);
  if (!figures.length || !lines || !holdsLabel(before, sight)) {
    const label = [...texts.slice(texts.length - lines), ...tail];
    return [...before, ...(label.length > 1 ? [rowOf(label)] : label), ...figures];
  }
  return inOrder(texts, figures, given) ?? texts;
}

/** A row of which words at its beginning are a label to the letter only together, with these as one cell. */
function withoutGaps(row: RawRow, sight: Sight): RawRow {
  const { cells } = row;
  const first = cells.findIndex(({ text }) => isBlank(text) || isFigure(text));
  const words = cells.slice(0, first < 0 ? cells.length : first);
  for (let from = Math.max(0, words.length - MOST_BEFORE); from < words.length; from++) {
    const label = words.slice(from);
    const text = label.map((word) => word.text).join('');
    if (!sight.isLabel(text) || label.some((word) => sight.isLabel(word.text))) continue;
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

/** Whether the figures of a row are in order among themselves, as its total tells. */
export type Fits = (cells: readonly Cell[]) => boolean;

/**
 * Figures row by row. Where each stands by itself they may as well come column by column: their totals tell, and where these
 * tell nothing, nobody knows.
 */
function inRows(figures: readonly RawRow[], count: number, width: number, fits: Fits | undefined): Cell[][] | null {
  const cells = figures.flatMap((row) => row.cells);
  if (cells.length !== count * width) return null;
  const rows = Array.from({ length: count }, (_, i) => cells.slice(i * width, (i + 1) * width));
  if (!fits || figures.every((row) => row.cells.length === width)) return rows;
  const across = Array.from({ length: count }, (_, i) => cells.filter((_cell, at) => at % count === i));
  const [down, over] = [rows, across].map((some) => some.filter(fits).length) as [number, number];
  if (Math.max(down, over) * 2 < count) return null;
  if (down !== over) return down > over ? rows : across;
  const same = rows.every((row, i) => row.every(({ text }, at) => text === across[i]?.[at]?.text));
  return same ? rows : null;
}

/** Labels and the rows of figures behind them, one for each; null when there are more of one than of the other. */
function inOrder(all: readonly RawRow[], figures: readonly RawRow[], { sight, width, fits }: Given): RawRow[] | null {
  const texts = all.slice(-LONGEST_TABLE);
  const labels: RawRow[] = [];
  for (let end = texts.length; end > 0;) {
    const { lines } = labelAtEnd(texts.slice(Math.max(0, end - MOST_BEFORE), end), sight);
    if (lines) labels.push(rowOf(texts.slice(end - lines, end)));
    end -= lines || 1;
  }
  labels.reverse();
  const rows = inRows(figures, labels.length, width, fits);
  if (!rows) return null;
  return labels.flatMap((label, i) => [
    label,
    { cells: rows[i] ?? [], slots: null, index: rows[i]?.[0]?.row ?? 0, padded: false, table: -1 },
  ]);
}
