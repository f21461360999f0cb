import { expand } from '../generator/grid';
import type { Draft, DraftBlock, PrintCell, PrintTable } from '../generator/types';
import { HEIGHT, pdfFile, WIDTH, type PdfPageText } from './pdf-file';
import { clipped, Pen } from './pdf-ink';
import { LEAD, widthOf, wrapped, type PdfStyle, type Row, type Text } from './pdf-style';

/** Lays a report out on pages and draws it in one style. */
class Layout {
  private readonly pages: { texts: Text[]; lines: string[] }[] = [{ texts: [], lines: [] }];
  private y: number;
  private readonly margin: number;
  private readonly size: number;

  constructor(private readonly style: PdfStyle) {
    this.margin = style.margin ?? 70;
    this.size = style.size ?? 9;
    this.y = this.margin;
  }

  private get page() {
    return this.pages.at(-1) as { texts: Text[]; lines: string[] };
  }

  private get bottom(): number {
    return HEIGHT - this.margin;
  }

  private breakPage(): void {
    this.pages.push({ texts: [], lines: [] });
    this.y = this.margin;
  }

  write(draft: Draft): PdfPageText[] {
    const pen = new Pen(this.style, this.margin);
    this.paragraph(draft.title, 16, true);
    for (const text of draft.preface) this.paragraph(text);
    for (const { heading, blocks } of draft.sections) {
      this.paragraph(heading, 12);
      for (const block of blocks) this.block(block);
    }
    for (const text of draft.after) this.paragraph(text);
    return this.pages.map((page, i) => pen.drawn(page, i, draft));
  }

  private block(block: DraftBlock): void {
    if (block.kind === 'table') this.table(block);
    else this.paragraph(block.text);
  }

  private paragraph(text: string, size = 11, centred = false): void {
    const width = WIDTH - 2 * this.margin;
    const indent = centred || size > 11 ? '' : '　　';
    for (const line of wrapped(indent + text, width, size)) {
      if (this.y + size * LEAD > this.bottom) this.breakPage();
      const indented = line.length - line.trimStart().length;
      const x = centred ? (WIDTH - widthOf(line, size)) / 2 : this.margin + indented * size;
      this.page.texts.push({ x, y: this.y + size, text: line.trim(), size });
      this.y += size * LEAD;
    }
    this.y += 4;
  }

  private widths(table: PrintTable, columns: number): number[] {
    const whole = WIDTH - 2 * this.margin;
    if (table.id !== 'requests') return Array.from({ length: columns }, () => whole / columns);
    const labels = [28, 70, 92].map((width) => (width * whole) / 455);
    const rest = (whole - labels.reduce((a, b) => a + b, 0)) / (columns - 3);
    return Array.from({ length: columns }, (_, i) => labels[i] ?? rest);
  }

  private table(table: PrintTable): void {
    const grid = expand(table);
    const columns = Math.max(...grid.map((row) => row.length));
    const xs = this.widths(table, columns).reduce((all, width) => [...all, (all.at(-1) ?? 0) + width], [this.margin]);
    const rows = grid.map((slots, r): Row => {
      const cells = slots.flatMap(({ cell, first }, column) =>
        first ? [{ cell, column, last: column + cell.colSpan, end: r + cell.rowSpan }] : [],
      );
      return { cells, height: this.size * LEAD + 6 };
    });
    const needed = ({ cell, column, last }: Row['cells'][number]) =>
      wrapped(cell.text, (xs[last] ?? 0) - (xs[column] ?? 0) - 4, this.size).length * this.size * LEAD + 6;
    rows.forEach((row, r) => {
      for (const entry of row.cells) {
        const own = rows.slice(r, entry.end);
        const missing = needed(entry) - own.reduce((sum, { height }) => sum + height, 0);
        if (missing > 0) for (const each of own) each.height += missing / own.length;
      }
    });
    this.rows(rows, xs, table.heads);
    this.y += 8;
  }

  /** Places rows; where the page ends those that reach over it begin anew, cut through or moved as a whole. */
  private rows(rows: readonly Row[], xs: readonly number[], heads: number): void {
    const head = rows.slice(0, heads);
    const headHeight = head.reduce((sum, { height }) => sum + height, 0);
    let first = 0;
    let starts = [this.y];
    const flush = (to: number) => {
      this.draw(rows, first, to, starts, xs);
      first = to;
    };
    for (let r = 0; r < rows.length; r++) {
      const { height } = rows[r] as Row;
      const room = this.bottom - this.y;
      if (room < height && r > first && !(this.style.cut && room > height * 0.4)) {
        flush(r);
        this.breakPage();
        if (this.style.repeat && r >= heads && headHeight) {
          const top = [this.y];
          for (const row of head) top.push((top.at(-1) ?? 0) + row.height);
          this.draw(rows, 0, heads, top, xs);
          this.y += headHeight;
        }
        starts = [this.y];
      }
      this.y += height;
      starts.push(this.y);
      if (this.style.cut && room < height && r + 1 < rows.length) {
        // What of the row has no room is printed on the next page.
        flush(r + 1);
        this.carry(room, height, rows, r, xs);
        starts = [this.y];
      }
    }
    flush(rows.length);
  }

  /** Moves the lower part of the row that was drawn last to a page of its own. */
  private carry(room: number, height: number, rows: readonly Row[], r: number, xs: readonly number[]): void {
    const { page } = this;
    const edge = this.y - height + room;
    const below = page.texts.filter(({ y }) => y > edge);
    page.texts = page.texts.filter(({ y }) => y <= edge);
    page.lines = page.lines.map((line) => clipped(line, edge)).filter(Boolean);
    const rest = height - room;
    this.breakPage();
    for (const text of below) this.page.texts.push({ ...text, y: text.y - edge + this.margin });
    const slots = rows[r]?.cells ?? [];
    this.y += Math.max(rest, 4);
    const bottom = this.y;
    for (const x of new Set([
      ...slots.flatMap(({ column, last }) => [xs[column] ?? 0, xs[last] ?? 0]),
      xs[0] ?? 0,
      xs.at(-1) ?? 0,
    ]))
      this.rule(x, this.margin, x, bottom);
    this.rule(xs[0] ?? 0, this.margin, xs.at(-1) ?? 0, this.margin);
    this.rule(xs[0] ?? 0, bottom, xs.at(-1) ?? 0, bottom);
  }

  private rule(x0: number, y0: number, x1: number, y1: number): void {
    const { rules = 'strokes' } = this.style;
    if (rules === 'none' || (rules === 'across' && x0 === x1)) return;
    this.page.lines.push(['line', x0, y0, x1, y1].join(' '));
  }

  private draw(rows: readonly Row[], from: number, to: number, starts: readonly number[], xs: readonly number[]): void {
    const y = (row: number) => starts[Math.min(Math.max(row - from, 0), starts.length - 1)] ?? 0;
    for (let r = 0; r < to; r++)
      for (const { cell, column, last, end } of rows[r]?.cells ?? []) {
        if (end <= from) continue;
        const [left, right, top, bottom] = [xs[column] ?? 0, xs[last] ?? 0, y(r), y(Math.min(end, to))];
        if (r >= from || end > from) {
          this.rule(left, top, right, top);
          this.rule(left, bottom, right, bottom);
          this.rule(left, top, left, bottom);
          this.rule(right, top, right, bottom);
        }
        this.cellText(cell, left, right, top, bottom, end > to);
      }
  }

  /** Lines of cells over several rows for which there was no room on a page; none where all was printed. */
  private readonly left = new Map<PrintCell, readonly string[]>();

  private cellText(cell: PrintCell, left: number, right: number, top: number, bottom: number, goesOn: boolean): void {
    const { size } = this;
    const all = this.left.get(cell) ?? wrapped(cell.text, right - left - 4, size);
    const room = Math.max(0, Math.floor((bottom - top - 4) / (size * LEAD)));
    const lines = goesOn ? all.slice(0, room) : all;
    this.left.set(cell, all.slice(lines.length));
    const height = lines.length * size * LEAD;
    const { figures = 'middle' } = this.style;
    const isFigure = cell.kind === 'figure';
    const start = isFigure && figures === 'top' ? top + 3 : (top + bottom - height) / 2;
    lines.forEach((text, i) => {
      const width = widthOf(text, size);
      const x = isFigure ? (figures === 'right' ? right - 3 - width : (left + right - width) / 2) : left + 2;
      if (text.trim()) this.page.texts.push({ x, y: start + i * size * LEAD + size, text, size });
    });
  }
}

/** A report as a PDF drawn by hand. */
export const pdfOf = (draft: Draft, style: PdfStyle = {}): Uint8Array => pdfFile(new Layout(style).write(draft));
