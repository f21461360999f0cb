import type { PackedBlock, PackedDocument } from '../document/transfer';
import type { Anchor } from '../document/types';
import type { OurElement, PageNode } from '../readers/dom';
import type { TextPlace } from '../readers/paragraph';
import { element } from './elements';

type Grid = Extract<PackedBlock, readonly ['grid', ...unknown[]]>;

/** A document without pages of its own as plain text and tables, in one element. */
export class Neutral {
  readonly paper = element('div', 'paper viewer__paper');
  /** For each place of the document what stands there. */
  readonly anchors: Anchor[] = [];

  constructor({ blocks }: PackedDocument) {
    for (const block of blocks) {
      if (block[0] === 'grid') this.putTable(block);
      else if (block[0] === 'text' || block[0] === 'lines') this.putText(block[1], block[2]);
      else this.anchors.push({});
    }
  }

  private putText(text: string, level: number): void {
    const made = element(level ? `h${level}` : 'p', level ? 'paper__heading' : '');
    made.append(text);
    this.paper.append(made);
    const place: TextPlace<PageNode> = { element: made, nodes: [made.firstChild as unknown as PageNode], starts: [0] };
    this.anchors.push((text ? place : made) as Anchor);
  }

  private putTable([, , height, , , cells]: Grid): void {
    const rows = Array.from({ length: height }, () => element('tr', ''));
    const table = element('table', '');
    const holder = element('div', 'paper__table');
    table.append(...rows);
    holder.append(table);
    this.paper.append(holder);
    this.anchors.push(table as Anchor);
    for (const [text, row, , rowSpan, colSpan] of cells) {
      const made: OurElement & { colSpan?: number; rowSpan?: number } = element('td', '');
      Object.assign(made, { colSpan, rowSpan });
      made.append(text);
      rows[row]?.append(made);
      this.anchors.push(made as Anchor);
    }
  }
}
