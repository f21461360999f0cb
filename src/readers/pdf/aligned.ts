import { columnsOf, figureLine, fits, withGlued, wordsOf, type Column, type FigureLine, type Word } from './columns';
import { labelsOf, type LabelLine } from './labels';
import { textOf } from './lines';
import type { PdfLine, PdfPage } from './page';
import { NUMBERED } from './seams';

/** Rows of one table lie no farther from each other, in sizes. */
const FARTHEST = 9;
/** Fewer rows, or rows of fewer figures, tell no columns. */
const FEWEST_ROWS = 3;
const FEWEST_FIGURES = 2;
/** No label is longer, in signs; a line that reaches so far into the columns is none of a label. */
const LONGEST_LABEL = 40;
/** No label goes on for more lines below or above its figures. */
const MOST_LABEL_LINES = 12;
/** Lines of a label lie no farther from each other, in sizes. */
const LABEL_STEP = 2.2;

interface Segment {
  readonly rows: FigureLine[];
  readonly columns: Column[];
}

/** Whether between two lines of figures there is nothing but lines of the labels beside them. */
function isLabelled(upper: FigureLine, lower: FigureLine, lines: readonly PdfLine[]): boolean {
  const left = Math.min(...[...upper.figures, ...lower.figures].map(({ x0 }) => x0));
  const between = lines.slice(lines.indexOf(upper.line) + 1, lines.indexOf(lower.line));
  let { y } = upper.line;
  return [...between.slice(0, MOST_LABEL_LINES), lower.line].every((line) => {
    const isNext = line.y - y < LABEL_STEP * line.size && (line === lower.line || line.x1 < left + 1);
    y = line.y;
    return isNext;
  });
}

/** Runs of lines whose figures stand in the same columns. */
export function segmentsOf(lines: readonly PdfLine[]): Segment[] {
  const segments: Segment[] = [];
  let open: FigureLine[] = [];
  const close = () => {
    const columns = columnsOf(open);
    if (open.length >= FEWEST_ROWS && columns.length >= FEWEST_FIGURES) segments.push({ rows: open, columns });
    open = [];
  };
  for (const line of lines) {
    const found = figureLine(line);
    if (!found || found.figures.length < FEWEST_FIGURES) continue;
    const last = open.at(-1);
    const isNear = last && (line.y - last.line.y < FARTHEST * line.size || isLabelled(last, found, lines));
    const isLike = last && Math.abs(found.figures.length - last.figures.length) <= 1;
    const columns = columnsOf([...open, found]);
    const isOne = open.every((row) => fits(row, columns)) && fits(found, columns);
    if (last && !(isNear && isLike && isOne)) close();
    open.push(found);
  }
  close();
  return segments;
}

/** The words of a label from left to right: those that stand above each other as one, from top to bottom. */
function labelCells(words: readonly Word[]): string[] {
  const cells: { x1: number; words: Word[] }[] = [];
  for (const word of [...words].sort((a, b) => a.x0 - b.x0)) {
    const last = cells.at(-1);
    if (last && word.x0 < last.x1 - 1) {
      last.x1 = Math.max(last.x1, word.x1);
      last.words.push(word);
    } else cells.push({ x1: word.x1, words: [word] });
  }
  return cells.map((cell) =>
    cell.words
      .sort((a, b) => a.y - b.y || a.x0 - b.x0)
      .map(({ glyphs }) => textOf(glyphs))
      .join(''),
  );
}

/** Labels of single rows begin so near to where most of them do, in points. */
const BESIDE = 4;

/** Where the labels of single rows begin: what lies left of it is the label of several. @param labels of rows, and lines of labels alone. */
function zoneOf(labels: readonly (readonly Word[])[]): number {
  const starts = labels.flatMap((words) => words.at(-1)?.x0 ?? []).sort((a, b) => a - b);
  return (starts[Math.floor(starts.length / 2)] ?? 0) + 2;
}

/** What is numbered below the last row is the heading of what comes next, unless the label of the row goes on beside it. */
function headingBelow(lines: readonly LabelLine[], zone: number): LabelLine | undefined {
  const isAnew = ({ words }: LabelLine) => NUMBERED.test(words[0]?.text ?? '');
  const at = lines.findIndex(isAnew);
  const goesOn = lines.some((entry, i) => i > at && !isAnew(entry) && entry.line.x0 > zone - BESIDE);
  return goesOn && (lines[at]?.line.x0 ?? 0) < zone - BESIDE ? undefined : lines[at];
}

/**
 * A row in one line: its label and its figures. No cell is said to be blank: what is missing may be glued to a word, and a row with
 * fewer figures than others is lost rather than guessed.
 */
function rowLine({ line, label, figures }: FigureLine, parts: readonly LabelLine[]): PdfLine {
  const words = [...parts.flatMap((part) => part.words), ...label];
  const glyphs = [...words, ...figures].flatMap((word) => word.glyphs);
  return { ...line, text: [...labelCells(words), ...figures.map(({ text }) => text)].join('\t'), glyphs };
}

/**
 * How far the label of the first or the last row reaches: as far as lines of labels follow each other. Those that lead to a row of
 * figures may be its own.
 */
function labelEnd(row: PdfLine, lines: readonly PdfLine[], step: 1 | -1, isLabel: (line: PdfLine) => boolean): number {
  let { y } = row;
  const from = lines.indexOf(row);
  for (let count = 1; count <= MOST_LABEL_LINES; count++) {
    const line = lines[from + count * step];
    if (!line || Math.abs(line.y - y) > LABEL_STEP * row.size) return y;
    if (!isLabel(line)) return figureLine(line) ? row.y : y;
    y = line.y;
  }
  return row.y;
}

/** Rows of a segment with their labels whole, in place of the lines that they consist of. */
function rowsOf({ rows, columns }: Segment, lines: readonly PdfLine[], used: Set<PdfLine>): PdfLine[] {
  const left = Math.min(...columns.map(({ x0 }) => x0));
  const [first, last] = [rows[0]?.line, rows.at(-1)?.line];
  if (!first || !last) return [];
  const isOfLabel = (line: PdfLine): boolean =>
    line.text.length <= LONGEST_LABEL && Math.abs(line.size - first.size) < 1 && wordsOf(line).every(({ x1 }) => x1 < left + 1);
  const reach = LABEL_STEP * first.size;
  const top = Math.min(first.y - reach, labelEnd(first, lines, -1, isOfLabel) - 1);
  const bottom = Math.max(last.y + reach, labelEnd(last, lines, 1, isOfLabel) + 1);
  const near = lines.filter((line) => !used.has(line) && line.y > top && line.y < bottom);
  const all = near.flatMap((line) => {
    const row = withGlued(line, columns);
    return row && row.figures.length && fits(row, columns) ? [row] : [];
  });
  const shown = new Set(all.map(({ line }) => line));
  const found = near.flatMap((line): LabelLine[] =>
    shown.has(line) || !isOfLabel(line) ? [] : [{ line, words: wordsOf(line) }],
  );
  const zone = zoneOf([...all.map(({ label }) => label), ...found.map(({ words }) => words)]);
  const end = (all.at(-1)?.line.y ?? last.y) + first.size / 2;
  const next = headingBelow(
    found.filter(({ line }) => line.y > end),
    zone,
  );
  const labels = found.filter(({ line }) => !next || line.y < next.line.y);
  const own = labels.filter(({ words }) => words.some(({ x1 }) => x1 > zone));
  const parts = labelsOf(all, own, zone);
  // Labels of several rows belong to none of them; they stand with the nearest one.
  for (const entry of labels) {
    if (own.includes(entry)) continue;
    const away = all.map(({ line }) => Math.abs(line.y - entry.line.y));
    parts[away.indexOf(Math.min(...away))]?.push(entry);
  }
  for (const { line } of [...all, ...parts.flat()]) used.add(line);
  return all.map((row, i) => rowLine(row, parts[i] ?? []));
}

/** Header words of a table lie no farther from each other, in sizes, and from its first row; they are no more lines than this. */
const HEAD_STEP = 3;
const MOST_HEAD_LINES = 12;

/**
 * Lines above the rows of a table whose words are parts of labels that stand above each other. They are no rows: a label of one column
 * that stands between the parts of others would be that of a row.
 */
function brokenHead({ rows, columns }: Segment, lines: readonly PdfLine[]): PdfLine[] {
  const head: PdfLine[] = [];
  const counts = columns.map(() => 0);
  let below = rows[0]?.line;
  for (let at = below ? lines.indexOf(below) - 1 : -1; below && at >= 0 && head.length < MOST_HEAD_LINES; at--) {
    const line = lines[at];
    if (!line || figureLine(line) || below.y - line.y > HEAD_STEP * line.size) break;
    for (const word of wordsOf(line)) {
      const over = columns.flatMap(({ x0, x1 }, i) => (x0 < word.x1 && word.x0 < x1 ? [i] : []));
      if (over.length === 1) for (const i of over) counts[i] = (counts[i] ?? 0) + 1;
    }
    head.push(line);
    below = line;
  }
  return counts.filter((count) => count > 1).length > 1 ? head : [];
}

/** A page whose tables without lines are rows in one line each, with their whole labels. */
export function withRows(page: PdfPage): PdfPage {
  const lines = page.flow.filter((entry): entry is PdfLine => entry.kind === 'line');
  const used = new Set<PdfLine>();
  const segments = segmentsOf(lines);
  const rows = segments.flatMap((segment) => rowsOf(segment, lines, used));
  const heads = new Set(segments.flatMap((segment) => brokenHead(segment, lines)));
  const flow = page.flow
    .filter((entry) => entry.kind !== 'line' || !used.has(entry))
    .map((entry) => (entry.kind === 'line' && heads.has(entry) ? { ...entry, text: entry.text.replaceAll('\t', ' ') } : entry));
  return rows.length ? { ...page, flow: [...flow, ...rows].sort((a, b) => a.y - b.y) } : page;
}
