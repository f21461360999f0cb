import type { Examined } from '../messages/reading';
import type { Tale } from '../messages/shown';
import { placeCard } from './geometry';
import type { Layer } from './layer';
import type { Box, Mark } from './types';

/** The language of the card, and its texts that belong to no finding. */
export type Speech = Pick<Examined, 'lang' | 'words'>;

/** An element with text; text is never read as mark-up. */
function part(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function taleNode({ severity, word, message, sums }: Tale, guess: readonly string[]): HTMLElement {
  const node = part('section', `tale ${severity}`);
  const line = part('p', 'message');
  line.append(part('span', 'word', word), part('span', '', ` ${message}`));
  node.append(line, ...sums.map((sum) => part('p', 'sum', sum)), ...guess.map((told) => part('p', 'guess', told)));
  return node;
}

/** Fills the card. */
function build({ name, told, more, report }: Mark, { lang, words }: Speech, close: () => void): HTMLElement {
  const card = part('div', 'card');
  card.id = 'card';
  card.lang = lang === 'zh' ? 'zh-CN' : 'en';
  card.role = 'group';
  card.ariaLabel = words.title;
  const top = part('div', 'top');
  const button = part('button', 'close', '×');
  button.ariaLabel = words.close;
  button.addEventListener('click', close);
  // The brackets of row labels stand close in the name of a cell.
  top.append(part('span', name.includes('·') ? 'name cell' : 'name', name || words.title), button);
  card.append(top);
  for (const { tale, guess } of told) {
    const found = report.tales[tale];
    if (found) card.append(taleNode(found, guess));
  }
  if (more) card.append(part('p', 'more', more));
  return card;
}

/** The one card of the page. */
export class Card {
  private node: HTMLElement | null = null;

  constructor(
    private readonly layer: Layer,
    private readonly speech: Speech,
  ) {}

  /** Shows what is told of a mark; `close` is called by its button. */
  open(mark: Mark, close: () => void): void {
    this.close();
    this.node = build(mark, this.speech, close);
    this.layer.root.append(this.node);
  }

  close(): void {
    this.node?.remove();
    this.node = null;
  }

  /** Puts the card beside its cell and off the cells that it speaks of; hides it while the cell is not shown. */
  follow(cell: Box | null, others: readonly Box[]): void {
    const { node } = this;
    if (!node) return;
    const view = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const visible = cell && cell.bottom > 0 && cell.top < view.height && cell.right > 0 && cell.left < view.width;
    node.style.visibility = visible ? '' : 'hidden';
    if (!visible) return;
    const { scale } = this.layer.origin();
    node.style.maxHeight = '';
    const { width, height } = node.getBoundingClientRect();
    const { x, y, room } = placeCard(cell, width, height, view, others);
    node.style.left = `${x / scale}px`;
    node.style.top = `${y / scale}px`;
    node.style.maxHeight = `${room / scale}px`;
  }

  /** Whether an event's way leads through the card. */
  holds(event: Event): boolean {
    return this.node !== null && event.composedPath().includes(this.node);
  }
}
