/** Lines of text with bars between their cells, as they come out of converters (layouts.md 1.1). */

/** A line of text, with the number that it has in its file. */
export interface NumberedLine {
  readonly text: string;
  readonly number: number;
}

/** Bars drawn in other ways, and the lines of boxes between rows. */
const DRAWN_BAR = /[│┃║￨｜]/g;
const BOX_LINE = /^[\s│┃║─━═┄┈┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝|+-]+$/;
const HOLDS_BOX = /[─━═┄┈┼╋╬]/;
const FEWEST_DRAWN = 5;

/** Rows between drawn bars as rows between plain ones; lines that only draw the box are left out. */
export function withPlainBars(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  const drawn = lines.filter(({ text }) => (text.match(DRAWN_BAR)?.length ?? 0) > 1);
  if (drawn.length < FEWEST_DRAWN) return lines;
  return lines.flatMap(({ text, number }) =>
    HOLDS_BOX.test(text) && BOX_LINE.test(text) ? [] : [{ text: text.replace(DRAWN_BAR, '|'), number }],
  );
}

const isBar = (text: string | undefined) => text !== undefined && text[0] === '|' && text.trim() === '|';
/** A cell with the bar that ends it, alone on its line. */
const CELL_AND_BAR = /^[^|\t]*\|[^\S\n]*$/;
const isCellLine = (text: string | undefined) => text !== undefined && !isBar(text) && CELL_AND_BAR.test(text);
const isPlain = (text: string | undefined) => text !== undefined && text.trim() !== '' && !/[|\t]/.test(text);

/**
 * Cells of a line with bars: a bar that opens the line makes no cell, nor does one that closes it.
 * @param closed whether lines are closed by a bar; else a bar at the end stands before a blank cell.
 */
export function cellsBetweenBars(text: string, closed = true): string[] {
  const parts = text.split('|').map((part) => part.trim());
  if (closed && parts.length > 1 && text.trimEnd().endsWith('|')) parts.pop();
  if (text[0] === '|') parts.shift();
  return parts;
}

/**
 * Puts rows together that were written over several lines: opened by a bar alone, one cell with its bar a line; or one
 * cell a line and a bar alone between them. A bar alone is never a cell; a cell that is blank has a line of its own.
 */
export function joinBarLines(lines: readonly NumberedLine[]): NumberedLine[] {
  const joined: NumberedLine[] = [];
  for (let i = 0; i < lines.length;) {
    const { text, number } = lines[i] as NumberedLine;
    const end = isBar(text)
      ? openedRow(lines, i)
      : startsRow(text) && isBar(lines[i + 1]?.text)
        ? alternatingRow(lines, i)
        : i + 1;
    const parts = lines.slice(i, end).map((line) => line.text);
    if (end === i + 1) joined.push({ text, number });
    else if (isBar(text)) joined.push({ text: parts.join(' '), number });
    else joined.push({ text: `${parts.filter((_, k) => k % 2 === 0).join(' | ')} |`, number });
    i = end;
  }
  return joined;
}

/** So many rows that go on with a figure alone on the next line are no chance, when few wide rows do not. */
const FEWEST_BROKEN = 5;
const MOST_WHOLE = 0.2;
/** The last cell of a row, alone on its line: no heading and no sentence; it may be blank, but holds more than spaces. */
const LAST_CELL = /^[^|\t、。：:（(]{0,10}$/;
const isLastCell = (text: string | undefined) => text !== undefined && /[^ ]/.test(text) && LAST_CELL.test(text.trim());
const ENDS_IN_BAR = /\| *$/;
const countBars = (text: string) => text.replace(ENDS_IN_BAR, '').split('|').length - 1;

/**
 * Puts the last cell of each row behind the others where the rows of a text break before it. A bar at the end of such a
 * line stands before a blank cell, unless all of them end in one; at the end of a row that is whole it closes the row. For text files; scripts in pages do without it.
 */
export function joinLastCells(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  const rows = lines.flatMap(({ text }, i) => {
    const bars = text[0] === '|' ? 0 : countBars(text);
    return bars > 1 ? [{ bars, ends: ENDS_IN_BAR.test(text), last: lines[i + 1]?.text }] : [];
  });
  const broken = rows.filter(({ last }) => isLastCell(last));
  const between = broken.every(({ ends }) => ends);
  const open = rows.filter(({ bars, ends }) => bars > 2 && (between || !ends));
  const whole = open.filter(({ last }) => !isLastCell(last));
  const figures = broken.filter(({ last = '' }) => /[\d０-９]/.test(last));
  if (figures.length < FEWEST_BROKEN || whole.length > MOST_WHOLE * open.length) return lines;
  return lines.flatMap(({ text, number }, i) => {
    const goesOn = (at: number) => countBars(lines[at]?.text ?? '') > 1 && isLastCell(lines[at + 1]?.text);
    if (goesOn(i - 1)) return [];
    if (!text.includes('|')) return [{ text, number }];
    const last = goesOn(i) ? `${lines[i + 1]?.text} |` : '';
    const closed = ENDS_IN_BAR.test(text) && (!last || between);
    return [{ text: `${text}${closed ? ' ' : ' | '}${last}`, number }];
  });
}

/** Text without bars, or the blank line that is the first cell of a row. */
const startsRow = (text: string) => text.trim() === '' || isPlain(text);

/** Behind the last line of a row that a bar alone opens. */
function openedRow(lines: readonly NumberedLine[], from: number): number {
  let end = from + 1;
  while (isCellLine(lines[end]?.text)) end++;
  return end;
}

/** Behind the last line of a row whose cells and bars take turns. */
function alternatingRow(lines: readonly NumberedLine[], from: number): number {
  let end = from + 1;
  while (isBar(lines[end]?.text) && end + 1 < lines.length) {
    const next = lines[end + 1]?.text ?? '';
    if (next.trim() !== '' && !isPlain(next)) break;
    end += 2;
  }
  return end;
}
