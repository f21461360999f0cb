import { createIn, topOf, widthOf, type OurElement } from '../readers/dom';
import type { Examined } from '../messages/reading';
import type { Tale } from '../messages/shown';
import { placeCard, within, type Beside, type Point } from './geometry';
import type { Layer } from './layer';
import type { Box, Mark } from './types';

/** The language of the card, and its texts that belong to no finding. */
export type Speech = Pick<Examined, 'lang' | 'words'>;

/** An element with text; text is never read as mark-up. */
type Part = (tag: string, className: string, text?: string) => OurElement;

function taleNode(part: Part, { severity, word, message, sums }: Tale, guess: readonly string[]): OurElement {
  const node = part('section', `tale ${severity}`);
  const line = part('p', 'message');
  line.append(part('span', 'word', word), part('span', '', ` ${message}`));
  node.append(line, ...sums.map((sum) => part('p', 'sum', sum)), ...guess.map((told) => part('p', 'guess', told)));
  return node;
}

/**
 * The one card of the page. It is inert: a page would find its text by searching itself, see what is selected in it and
 * hear what is done at it. So the pointer is followed by where it is, and screen readers get the text at the mark.
 */
export class Card {
  private node: OurElement | null = null;
  private closer: OurElement | null = null;

  constructor(
    private readonly layer: Layer,
    private readonly speech: Speech,
  ) {}

  /** Shows what is told of a mark. */
  open(mark: Mark): void {
    this.close();
    this.node = this.build(mark);
    this.layer.plane.append(this.node);
  }

  close(): void {
    this.node?.remove();
    this.node = null;
    this.closer = null;
  }

  private build({ name, told, more, report, role, severity, parts, totals, rest }: Mark): OurElement {
    const { lang, words } = this.speech;
    const part: Part = (tag, className, text = '') => {
      const element = createIn(this.layer.page, tag);
      element.className = className;
      element.textContent = text;
      return element;
    };
    const card = part('div', 'card');
    card.lang = lang === 'zh' ? 'zh-CN' : 'en';
    card.inert = true;
    card.role = 'tooltip';
    card.ariaLabel = name || words.title;
    card.dataset.severity = severity;
    const top = part('div', 'top');
    this.closer = part('span', 'close', '×');
    // The brackets of row labels stand close in the name of a cell.
    top.append(part('span', name.includes('·') ? 'name cell' : 'name', name || words.title), this.closer);
    card.append(top);
    for (const { tale, guess } of told) {
      const found = report.tales[tale];
      if (found) card.append(taleNode(part, found, guess));
    }
    if (more) card.append(part('p', 'more', more));
    const kinds = [role, parts[1] && 'related', parts[0] && 'part', totals[0] && 'total', rest[0] && 'rest'];
    const legend = part('div', 'legend');
    for (const [kind, text] of words.legend) {
      if (!kinds.includes(kind)) continue;
      const entry = part('span', '', text);
      entry.prepend(part('i', `key ${kind}`));
      legend.append(entry);
    }
    if (legend.firstChild) card.append(legend);
    return card;
  }

  /** All that the card says: what is inert no screen reader sees. */
  get text(): string {
    return [...(this.node?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent).join(' ');
  }

  /** Puts the card beside its cell and off the cells that it speaks of; hides it while the cell is not shown. */
  follow(cell: Box | null, beside: Beside): void {
    const { node } = this;
    if (!node) return;
    const top = topOf(this.layer.page);
    const view = { width: (top && widthOf(top)) || innerWidth, height: innerHeight };
    const visible = cell && cell.bottom > 0 && cell.top < view.height && cell.right > 0 && cell.left < view.width;
    node.style.visibility = visible ? '' : 'hidden';
    if (!visible) return;
    const { scale } = this.layer.origin();
    const place = () => {
      const { width } = node.getBoundingClientRect();
      // Not by its box, which may be cut: given its full height for a moment, it would forget how far it was scrolled.
      const height = (node.scrollHeight + BORDERS) * scale;
      return { height, ...placeCard(cell, width, height, view, beside) };
    };
    const first = place();
    const isCut = first.room < first.height && !node.classList.contains('wide');
    if (isCut) node.classList.add('wide');
    const { x, y, room } = isCut ? place() : first;
    node.style.transform = `translate(${x / scale}px,${y / scale}px)`;
    node.style.maxHeight = `${room / scale}px`;
  }

  /** Whether the pointer is over the card; its sign for closing shows when it is over that. */
  holds(point: Point): boolean {
    const { node, closer } = this;
    if (!node || node.style.visibility || !within(point, node.getBoundingClientRect())) return false;
    closer?.classList.toggle('over', this.isAtCloser(point));
    return true;
  }

  isAtCloser(point: Point): boolean {
    return this.closer !== null && within(point, this.closer.getBoundingClientRect());
  }

  /** Scrolls what does not fit. @returns whether there is anything to scroll. */
  scroll({ deltaY, deltaMode }: WheelEvent): boolean {
    const { node } = this;
    if (!node || node.scrollHeight <= node.clientHeight) return false;
    node.scrollTop += deltaMode ? deltaY * LINE : deltaY;
    return true;
  }
}

/** Above and below what the card holds, in px. */
const BORDERS = 2;
/** Height of a line of the card, in px: wheels may count in lines. */
const LINE = 20;
