import type { Lang } from '../texts';
import { card as cardTexts } from '../texts/card';
import { placeCard } from './geometry';
import type { Layer } from './layer';
import type { Story, Tale } from './story';
import type { Box } from './types';

/** More findings than this at one cell are counted, not told. */
const MOST_TALES = 4;

/** An element with text; text is never read as mark-up. */
function part(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function taleNode({ severity, word, message, sums, guess }: Tale): HTMLElement {
  const node = part('section', `tale ${severity}`);
  const line = part('p', 'message');
  line.append(part('span', 'word', word), part('span', '', ` ${message}`));
  node.append(line, ...sums.map((sum) => part('p', 'sum', sum)));
  if (guess) node.append(part('p', 'guess', guess));
  return node;
}

/** Fills the card. */
function build({ name, tales }: Story, lang: Lang, close: () => void): HTMLElement {
  const texts = cardTexts(lang);
  const card = part('div', 'card');
  card.id = 'card';
  card.lang = lang === 'zh' ? 'zh-CN' : 'en';
  card.role = 'group';
  card.ariaLabel = texts.title;
  const top = part('div', 'top');
  const button = part('button', 'close', '×');
  button.ariaLabel = texts.close;
  button.addEventListener('click', close);
  top.append(part('span', 'name', name || texts.title), button);
  card.append(top, ...tales.slice(0, MOST_TALES).map(taleNode));
  if (tales.length > MOST_TALES) card.append(part('p', 'more', texts.more(tales.length - MOST_TALES)));
  return card;
}

/** The one card of the page. */
export class Card {
  private node: HTMLElement | null = null;

  constructor(
    private readonly layer: Layer,
    private readonly lang: Lang,
  ) {}

  /** Shows a story; `close` is called by its button. */
  open(story: Story, close: () => void): void {
    this.close();
    this.node = build(story, this.lang, close);
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
