import { made, madeText, spansOf, type Made } from '../made';
import { childOf, elementsOf, isOn, valueOf, type XmlElement } from '../xml';
import { levelOf, type Styles } from './styles';
import type { Numbering } from './numbering';
import { runOf, type Aside } from './runs';
import { shownIn } from './shown';

/** Elements are nested no deeper in any document that Word opens. */
const DEEPEST = 300;
const MOST_COLUMNS = 1000;

/** What a document embeds as a file of its own, by the id of the relationship. */
export type Embedded = (id: string) => readonly Made[];

/** Turns the body of a document of Word into nodes of HTML. */
export class Body {
  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    private readonly embedded: Embedded,
  ) {}

  /** What stands between block borders. */
  blocks(parent: XmlElement, depth = 0): Made[] {
    const blocks: Made[] = [];
    if (depth > DEEPEST) return blocks;
    for (const child of shownIn(parent)) {
      if (child.name === 'p') blocks.push(...this.paragraph(child, depth));
      else if (child.name === 'tbl') blocks.push(this.table(child, depth));
      else if (child.name === 'altChunk') blocks.push(...this.embedded(child.attributes.get('id') ?? ''));
    }
    return blocks;
  }

  /** A paragraph, and behind it what stands in boxes that are tied to it. */
  private paragraph(raw: XmlElement, depth: number): Made[] {
    const properties = childOf(raw, 'pPr');
    const style = this.styles.of(valueOf(properties, 'pStyle'));
    const level = levelOf(valueOf(properties, 'outlineLvl')) ?? style.level;
    const number = this.numbering.next(withStyle(childOf(properties, 'numPr'), style.numbering));
    const boxes: XmlElement[] = [];
    const aside: Aside = { boxes, isHidden: style.isHidden };
    const runs = shownIn(raw).flatMap((run) => runOf(run, aside, depth));
    const children =
      number && runs.some(({ tag, attributes }) => tag !== 'br' && !('hidden' in attributes))
        ? [madeText(number), ...runs]
        : runs;
    return [made(level ? `h${level}` : 'p', children), ...boxes.flatMap((box) => this.blocks(box, depth + 1))];
  }

  private table(raw: XmlElement, depth: number): Made {
    const open = new Map<number, Merged>();
    const rows = shownIn(raw)
      .filter(({ name }) => name === 'tr')
      .flatMap((row) => {
        const properties = childOf(row, 'trPr');
        if (childOf(properties, 'del')) return [];
        return [made('tr', this.cells(row, open, depth), isOn(properties, 'hidden') ? { hidden: '' } : {})];
      });
    return made('table', rows);
  }

  /** The cells that begin in a row; those that go on from above grow there. */
  private cells(row: XmlElement, open: Map<number, Merged>, depth: number): Made[] {
    const skipped = Number(valueOf(row, 'trPr', 'gridBefore') ?? 0) || 0;
    let column = Math.min(skipped, MOST_COLUMNS);
    const cells: Made[] = column ? [made('td', [], spansOf(column, 1))] : [];
    for (const cell of shownIn(row)) {
      if (cell.name !== 'tc') continue;
      const properties = childOf(cell, 'tcPr');
      const span = Math.min(MOST_COLUMNS, Math.max(1, Number(valueOf(properties, 'gridSpan') ?? 1) || 1));
      const merge = childOf(properties, 'vMerge');
      const above = open.get(column);
      if (merge && merge.attributes.get('val') !== 'restart' && above?.span === span)
        above.attributes.rowspan = String(++above.rows);
      else {
        const attributes = spansOf(span, 1);
        cells.push(made('td', this.blocks(cell, depth + 1), attributes));
        if (merge) open.set(column, { span, rows: 1, attributes });
        else open.delete(column);
      }
      for (let inside = column + 1; inside < column + span; inside++) open.delete(inside);
      column += span;
    }
    return cells;
  }
}

interface Merged {
  readonly span: number;
  rows: number;
  readonly attributes: Record<string, string>;
}

/** Numbering as the paragraph says it, else as its style does; a paragraph that says only the level is of the style's list. */
function withStyle(own: XmlElement | undefined, style: XmlElement | undefined): XmlElement | undefined {
  if (!own || !style || childOf(own, 'numId')) return own ?? style;
  return { ...own, children: [...own.children, ...elementsOf(style, 'numId')] };
}
