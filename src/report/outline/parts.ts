import type { Grid } from '../../document/types';
import type { SectionId } from '../../forms';
import { FIGURE_AT_END } from '../../forms/printed/tables';
import { chooseTitle } from '../identity';
import { isBlank, isFigure, cellsOf, type Piece } from '../pieces';
import { contentsOf } from './contents';
import { areNumbered, type Heading } from './headings';

/** A run of pieces: a report of its own when a page holds several. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** How far above section one a title is looked for. */
const TITLE_REACH = 25;
/** So many figures make a table. */
const FEWEST_FIGURES = 6;

/**
 * Parts of a page that are reports of their own: section one stands there again, or under a title of its own, after at
 * least three sections with a table. Section one moved to the end of a report is misplaced, no report of its own. Where
 * sections are numbered （一） or 1. it has to have a title, since parts of a section are numbered so, too.
 */
export function rangesOfReports(pieces: readonly Piece[], headings: readonly Heading[]): Part[] {
  const starts: number[] = [];
  let seen = new Set<SectionId>();
  let last = 0;
  const listed = contentsOf(pieces, headings);
  const numbered = areNumbered(headings);
  const figures = new FigureCount(pieces);
  for (const heading of headings) {
    if (listed.has(heading)) continue;
    const below = heading.numbering === 'below';
    if (below ? numbered : heading.weight < 2) continue;
    if (heading.section === 'overview' && seen.size >= 3 && figures.makeTable(last, heading.at)) {
      const title = titleBefore(pieces, heading.at);
      if (title !== null || (seen.has('overview') && !below)) {
        starts.push(title ?? heading.at);
        seen = new Set();
      }
    }
    if (!seen.size) last = heading.at;
    seen.add(heading.section);
  }
  const borders = [0, ...starts, pieces.length];
  return borders.slice(0, -1).map((from, i) => ({ from, to: borders[i + 1] ?? pieces.length }));
}

/** Counts figures over a range of pieces that only ever moves on, so that every piece is looked at once. */
class FigureCount {
  private from = 0;
  private to = 0;
  private inRows = 0;
  private lines = 0;

  constructor(private readonly pieces: readonly Piece[]) {}

  /** Whether the pieces of a range hold a table. */
  makeTable(from: number, to: number): boolean {
    if (from !== this.from) Object.assign(this, { from, to: from, inRows: 0, lines: 0 });
    for (; this.to < to; this.to++) {
      const piece = this.pieces[this.to];
      if (piece?.kind === 'rows') this.inRows += figuresIn(piece.rows);
      else if (piece?.kind === 'line' && isRow(piece.text)) this.lines++;
    }
    return this.inRows >= FEWEST_FIGURES || this.lines >= FEWEST_FIGURES;
  }
}

/** Whether a line is one of a table: a figure alone, cells between bars, or a figure behind a blank at its end. */
const isRow = (text: string): boolean => isFigure(text) || text.includes('|') || FIGURE_AT_END.test(text);

/** Figures, and rows of a label with blanks behind it: where nothing happened, a table may hold no others. */
const figuresIn = (rows: Grid['rows']) =>
  rows.reduce((sum, row) => {
    const [label, ...slots] = cellsOf(row).map(({ text }) => text);
    const isOfBlanks = label && !isBlank(label) && slots.length > 0 && slots.every(isBlank);
    return sum + (isOfBlanks ? 1 : slots.concat(label ?? '').filter(isFigure).length);
  }, 0);

/** The line where the report begins whose section one stands at `at`; null without a title of its own. */
function titleBefore(pieces: readonly Piece[], at: number): number | null {
  for (let i = at - 1; i > Math.max(0, at - TITLE_REACH); i--) {
    const piece = pieces[i];
    if (piece?.kind === 'rows') return null;
    if (piece?.kind === 'line' && chooseTitle([piece], new Map(), '')?.year) return i;
  }
  return null;
}
