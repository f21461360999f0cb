import type { Cell } from '../../document/types';
import { isBlank } from '../pieces';

/** A row of text: everything that follows its label, blanks and words included. */
export interface Run {
  /** Rows whose labels span alike in the form: what fills up a merged label is the same in all of them. */
  readonly kind: string;
  /** How many columns their labels span. */
  readonly labels: number;
  readonly slots: readonly Cell[];
}

/** Fewer rows of one kind prove nothing by themselves. */
const FEWEST_ALIKE = 10;
/** Most rows of a kind must have the same number of slots; the rest have lost a cell or gained one. */
const MOST = 0.8;

/**
 * Finds the slots that are cells of the table in rows of text. A blank between separators is a cell only where the rows
 * show it: rows of a kind have one number of slots, and what lies outside the window is blank in all of them while both
 * its ends are filled in some.
 * @returns for each run its `width` cells, or null where they cannot be told.
 */
export function windowsOf(runs: readonly Run[], width: number): (readonly Cell[] | null)[] {
  const offsets = new Map<string, { size: number; offset: number } | null>();
  const kinds = [...new Set(runs.map(({ kind }) => kind))];
  const sized = kinds.map((kind) => sizeOf(kind, runs)).sort((a, b) => b.count - a.count);
  const alike = sized.every(({ size, whole }) => size === 0 || (whole && size === width));
  const steps = stepsOf(runs, sized, width);
  let plain = alike && (fillsBothEnds(runs, width) || blanksInside(runs, width));
  for (const { kind, size, whole, count } of sized) {
    const own = runs.filter((run) => run.kind === kind && run.slots.length === size).map(({ slots }) => slots);
    const { first, last } = spanOf(own);
    const shown = whole && last - first + 1 === width;
    const step = steps?.get(kind);
    if (shown) offsets.set(kind, { size, offset: first });
    else if (step !== undefined) offsets.set(kind, { size, offset: step });
    else offsets.set(kind, plain && whole && size === width ? { size, offset: 0 } : null);
    if (shown && size === width && count >= FEWEST_ALIKE) plain = true;
  }
  return runs.map(({ kind, slots }) => {
    const known = offsets.get(kind);
    return known && slots.length === known.size ? slots.slice(known.offset, known.offset + width) : null;
  });
}

/** Whether enough rows have the right number of slots, and both ends are filled in some: nothing pads or opens the rows. */
function fillsBothEnds(runs: readonly Run[], width: number): boolean {
  const own = runs.filter(({ slots }) => slots.length === width).map(({ slots }) => slots);
  const { first, last } = spanOf(own);
  return own.length >= FEWEST_ALIKE && first === 0 && last === width - 1;
}

/** Whether blanks stand among the figures, not only at their ends, in most rows: then a blank is a cell of this table. */
function blanksInside(runs: readonly Run[], width: number): boolean {
  const own = runs.filter(({ slots }) => slots.length === width);
  const inside = own.filter(({ slots }) => slots.slice(1, -1).some(({ text }) => isBlank(text)));
  return own.length >= FEWEST_ALIKE && inside.length * 2 >= own.length;
}

interface Sized {
  readonly kind: string;
  readonly size: number;
  readonly count: number;
  readonly whole: boolean;
}

/** So many widths of labels are no chance. */
const FEWEST_STEPS = 3;

/**
 * Blanks that fill up merged labels: each kind of row has as many slots beyond the width as its label spans columns
 * beyond the first, and they are blank in all rows. Then all slots behind them are the cells.
 * @returns for each kind how many slots fill up its label; null when the rows do not keep to this.
 */
function stepsOf(runs: readonly Run[], sized: readonly Sized[], width: number): Map<string, number> | null {
  const steps = new Map<string, number>();
  for (const { kind, size, whole } of sized) {
    if (size === 0) continue;
    const own = runs.filter((run) => run.kind === kind && run.slots.length === size);
    const labels = own[0]?.labels ?? 0;
    if (!whole || size !== width + labels - 1) return null;
    if (own.some(({ slots }) => slots.slice(0, labels - 1).some(({ text }) => !isBlank(text)))) return null;
    steps.set(kind, labels - 1);
  }
  const enough = sized.some(({ count }) => count >= FEWEST_ALIKE);
  return enough && new Set(steps.values()).size >= FEWEST_STEPS ? steps : null;
}

/** The usual number of slots of a kind; not whole when others have more of them that are blank at an end. */
function sizeOf(kind: string, runs: readonly Run[]): Sized {
  const counts = new Map<number, number>();
  const own = runs.filter((run) => run.kind === kind && run.slots.length > 0).map(({ slots }) => slots);
  for (const { length } of own) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [size, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const filler = own.some((slots) => slots.length > size && [slots[0], slots.at(-1)].some((end) => end && isBlank(end.text)));
  return { kind, size, count, whole: count >= MOST * own.length && !filler };
}

/** The outermost slots that are filled in any of the rows; endless when none is. */
function spanOf(rows: readonly (readonly Cell[])[]): { first: number; last: number } {
  let [first, last] = [Infinity, -1];
  for (const row of rows)
    for (const [i, { text }] of row.entries()) if (!isBlank(text)) [first, last] = [Math.min(first, i), Math.max(last, i)];
  return { first, last };
}
