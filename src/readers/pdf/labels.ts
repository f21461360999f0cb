import type { FigureLine, Word } from './columns';
import type { PdfLine } from './page';
import { NUMBERED } from './seams';

/** Lines between two rows, or beside the first and the last, that hold only parts of labels. */
export interface LabelLine {
  readonly line: PdfLine;
  readonly words: readonly Word[];
}

/** What it costs, in sizes, to leave a line to no label, a row without one, and one with that of several rows alone. */
const LEFT_OUT = 0.6;
const NO_LABEL = 2.5;
const SHARED_LABEL = 0.35;
/** What a step costs that is wider than others between the lines of labels. */
const TORN = 0.75;
const LEAST_STEP = 1.1;
const USUAL_STEP = 1.6;
const WIDE = 1.25;
/** What it costs that a line which is numbered goes on with a label. */
const BEGINS_ANEW = 1.5;
/** What it costs that the next line of a label is so much wider, in sizes: its first signs had room on the line before. */
const HAD_ROOM = 0.9;
const WIDER = 2.2;
/** Figures stand in the middle of their labels unless the other way fits so much better. */
const CLEARLY = 0.4;

/** How labels came about so far: the lines of each row, and how many behind the last one it has taken. */
interface Division {
  readonly taken: number;
  readonly cost: number;
  readonly parts: readonly (readonly LabelLine[])[];
}

/** The step from line to line in labels: the least between any two, or the usual one. */
function stepOf(lines: readonly PdfLine[]): number {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  const steps = sorted.flatMap(({ y, size }, i) => {
    const step = (sorted[i + 1]?.y ?? Infinity) - y;
    return step > LEAST_STEP * size ? [step] : [];
  });
  return Math.min(USUAL_STEP * (lines[0]?.size ?? 0) || Infinity, ...steps);
}

/** What a line holds of the label of a single row. */
const partOf = ({ words }: LabelLine, zone: number): readonly Word[] => words.filter(({ x1 }) => x1 > zone);
const isNumbered = (entry: LabelLine, zone: number): boolean => NUMBERED.test(partOf(entry, zone)[0]?.text ?? '');

function widthOf(entry: LabelLine, zone: number): number {
  const part = partOf(entry, zone);
  return Math.max(...part.map(({ x1 }) => x1)) - Math.min(...part.map(({ x0 }) => x0));
}

const cheapest = (options: readonly Division[]): Division =>
  options.reduce((best, option) => (option.cost < best.cost ? option : best));

/** How lines of labels are held against each other: where labels of single rows begin, the step between their lines, where figures stand. */
interface Measures {
  readonly zone: number;
  readonly step: number;
  readonly isTop: boolean;
}

/** What it costs that these lines, from top to bottom, are the label of a row: how far off its figures stand, and what speaks against it. */
function costOf({ line, label }: FigureLine, lines: readonly LabelLine[], { zone, step, isTop }: Measures): number {
  if (!lines.length) return label.length ? SHARED_LABEL : NO_LABEL;
  const places = lines.map((entry) => entry.line.y);
  const top = Math.min(...places);
  const at = isTop ? top : (top + Math.max(...places)) / 2;
  return lines.reduce(
    (cost, entry, k) => {
      const last = lines[k - 1];
      if (!last) return cost;
      const isWide = entry.line.y - last.line.y > WIDE * step;
      const isRoomy = widthOf(entry, zone) > widthOf(last, zone) + WIDER * entry.line.size;
      return cost + (isWide ? TORN : 0) + (isNumbered(entry, zone) ? BEGINS_ANEW : 0) + (isRoomy ? HAD_ROOM : 0);
    },
    Math.abs(at - line.y) / line.size,
  );
}

/**
 * Divides the lines of labels among the rows: of all divisions in their order the one in which figures stand nearest to the
 * middle of their labels, or to their first lines. A line between two labels may belong to neither.
 */
function divided(rows: readonly FigureLine[], lines: readonly LabelLine[], zone: number, isTop: boolean): Division {
  const measures = { zone, isTop, step: stepOf(lines.map(({ line }) => line)) };
  const between = Array.from({ length: rows.length + 1 }, (): LabelLine[] => []);
  for (const entry of lines) {
    const next = rows.findIndex(({ line }) => line.y > entry.line.y);
    between[next < 0 ? rows.length : next]?.push(entry);
  }
  let states: readonly Division[] = [{ taken: 0, cost: 0, parts: [] }];
  rows.forEach((row, i) => {
    const { line, label } = row;
    const [before, behind] = [between[i] ?? [], between[i + 1] ?? []];
    const own = label.some(({ x1 }) => x1 > zone) ? [{ line, words: label }] : [];
    states = Array.from({ length: behind.length + 1 }, (_, taken) => {
      const below = behind.slice(0, taken);
      const left = i + 1 === rows.length ? behind.length - taken : 0;
      return cheapest(
        states.flatMap((state) =>
          Array.from({ length: before.length - state.taken + 1 }, (_, skipped): Division => {
            const above = before.slice(state.taken + skipped);
            const off = costOf(row, [...above, ...own, ...below], measures);
            return {
              taken,
              cost: state.cost + off + LEFT_OUT * (skipped + left),
              parts: [...state.parts, [...above, ...below]],
            };
          }),
        ),
      );
    });
  });
  return cheapest(states);
}

/** The better division of lines of labels among rows: figures in the middle of their labels, or beside their first lines. */
export function labelsOf(rows: readonly FigureLine[], lines: readonly LabelLine[], zone: number): LabelLine[][] {
  const [middle, top] = [divided(rows, lines, zone, false), divided(rows, lines, zone, true)];
  return (top.cost + CLEARLY < middle.cost ? top : middle).parts.map((part) => [...part]);
}
