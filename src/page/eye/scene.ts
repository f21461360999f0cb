import {
  aboveOf,
  boxOf,
  contains,
  dataOf,
  isElement,
  isRendered,
  rangeBetween,
  styleOf,
  typeOf,
  widthOf,
  type PageElement,
  type PageNode,
} from '../../readers/dom';
import { listFrom } from '../../readers/shadow';
import { overlap } from '../geometry';
import type { Box } from '../types';
import { addedTo, type Side } from './generated';
import { EVERYWHERE, lightIn, type Light } from './light';
import { covers, inOrder, type Piece } from './order';
import { LEAST_OPACITY, vanishes, type Paper } from './paint';
import { isOfShownTable } from './standing';
import { paperAround } from './surroundings';
import type { Papers } from './types';
import { childTowards, isFirst, MOST_CHILDREN, partsOf, valueOf } from './nodes';

/** No cell and no paragraph has more parts: what is beyond is not seen. */
const MOST_NODES = 3000;
const MOST_CHARACTERS = 2000;
/** Smaller characters are read by nobody, in px. */
const LEAST_HEIGHT = 4;
const LEAST_WIDTH = 1;

/** Characters that change the direction of text. */
const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const SIDES = ['::first-line', '::first-letter'] as const;

/** What a reader sees of one place: a cell, or the texts of a paragraph in its element. */
export class Scene {
  readonly pieces: Piece[] = [];
  private left = MOST_NODES;
  /** Whether the paragraph has begun, and whether its last text was met. */
  private begun: boolean;
  private ended = false;
  private done = false;
  private readonly box: Box | null;
  /** How small the place is shown, with all around it. */
  private readonly scale: number;
  private readonly rendered: boolean;

  /** @param texts those of the paragraph; none: all of the element. */
  constructor(
    private readonly root: PageElement,
    private readonly texts: readonly PageNode[],
    private readonly papers: Papers,
  ) {
    const { width, left, top, right, bottom } = boxOf(root);
    const isBox = right - left >= 1 && bottom - top >= 1;
    this.box = isBox ? { left: left - 1, top: top - 1, right: right + 1, bottom: bottom + 1 } : null;
    this.scale = Math.min(1, width / (widthOf(root) || width) || 1);
    this.rendered = isRendered(root) !== false;
    this.begun = !texts.length;
  }

  /** Looks. False when the place as a whole is not shown now. */
  look(): boolean {
    const style = styleOf(this.root);
    if (!this.box && style.display !== 'contents') return this.rendered && isOfShownTable(this.root);
    const around = aboveOf(this.root);
    const paper = paperAround(around, this.papers);
    this.element(this.root, { dark: false, opacity: 1, clip: EVERYWHERE, paper, covers: false, mixed: false });
    if (this.pieces.length || !isElement(around)) return true;
    return !this.isUnseen(styleOf(around), paper) && !(this.texts.length && mayAppear(style));
  }

  private isUnseen(style: CSSStyleDeclaration, paper: Paper): boolean {
    return (
      style.visibility !== 'visible' ||
      Number.parseFloat(style.fontSize) < LEAST_HEIGHT ||
      (style.getPropertyValue('-webkit-text-security') || 'none') !== 'none' ||
      vanishes(style, paper)
    );
  }

  private element(element: PageElement, around: Light): void {
    const style = styleOf(element);
    if (style.display === 'none' || (this.rendered && isRendered(element) === false && style.display !== 'contents')) return;
    const light = lightIn(element, style, around);
    if (light.dark) return;
    const first = this.pieces.length;
    if (light.covers && element !== this.root) this.cover(boxOf(element));
    const value = valueOf(element);
    if (value !== null) return this.value(value, element, style, light);
    if (style.display === 'list-item') this.add(element, '::marker', style, light);
    this.add(element, '::before', style, light);
    for (const child of this.childrenOf(element)) {
      if (this.left-- < 0 || this.done) break;
      this.child(child, style, light);
    }
    this.dropBeginning(element, style, light, first);
    this.add(element, '::after', style, light);
  }

  /** The children of an element, or those from the beginning of the paragraph on: what stands before is none of it. */
  private childrenOf(element: PageElement): readonly PageNode[] {
    const [first] = this.texts;
    if (!first || this.begun) return partsOf(element);
    const path = childTowards(first, element);
    if (!path) return partsOf(element);
    if (!isFirst(path)) this.pieces.length = 0;
    return listFrom(path, MOST_CHILDREN);
  }

  private child(child: PageNode, style: CSSStyleDeclaration, light: Light): void {
    const isText = typeOf(child) === 3;
    if (this.ended && (!isText || dataOf(child).trim() !== '')) {
      this.done = true;
      return;
    }
    if (isText) this.text(child, style, light);
    else if (isElement(child)) this.element(child, light);
    this.begun = true;
    const last = this.texts.at(-1);
    this.ended ||= last !== undefined && contains(child, last);
  }

  private text(node: PageNode, style: CSSStyleDeclaration, light: Light): void {
    const data = dataOf(node);
    if (data.trim() === '' || this.isUnseen(style, light.paper)) return;
    const boxes = [...rangeBetween([node, 0], [node, data.length]).getClientRects()];
    if (this.box && !boxes.some((box) => overlap(box, this.box as Box))) return;
    const width = boxes.reduce((sum, box) => sum + box.width, 0);
    const whole =
      width >= this.scale * LEAST_WIDTH * data.trim().length && boxes.every((box) => this.fits(box, light.clip, 0.95));
    const [box] = boxes;
    if (whole && box && !light.mixed && !TURNS.test(data))
      this.pieces.push({ text: data, node, offset: 0, box, end: boxes.at(-1) ?? box });
    else this.characters(node, data, light);
  }

  private characters(node: PageNode, data: string, { clip }: Light): void {
    const shown: Piece[] = [];
    for (let at = 0; at < Math.min(data.length, MOST_CHARACTERS); at++) {
      const text = data.charAt(at);
      if (text.trim() === '' || TURNS.test(text)) continue;
      const box = rangeBetween([node, at], [node, at + 1]).getBoundingClientRect();
      if (box.width >= this.scale * LEAST_WIDTH && this.fits(box, clip, 0.5))
        shown.push({ text, node, offset: at, box, end: box });
    }
    this.pieces.push(...inOrder(shown));
  }

  private fits(box: Box, clip: Box, share: number): boolean {
    const seen = overlap(box, clip);
    const part = (from: number, to: number): number => share * (to - from);
    return (
      seen !== null &&
      box.bottom - box.top >= this.scale * LEAST_HEIGHT &&
      seen.right - seen.left >= part(box.left, box.right) &&
      seen.bottom - seen.top >= part(box.top, box.bottom)
    );
  }

  /** What a box of a form shows. */
  private value(text: string, element: PageElement, style: CSSStyleDeclaration, { clip, paper }: Light): void {
    const box = boxOf(element);
    if (text && !this.isUnseen(style, paper) && this.fits(box, clip, 0.5))
      this.pieces.push({ text, node: null, offset: 0, box, end: box });
  }

  private add(element: PageElement, side: Side, style: CSSStyleDeclaration, { paper }: Light): void {
    const text = this.done ? '' : addedTo(element, side, style, paper);
    if (text) this.pieces.push({ text, node: null, offset: 0, box: null, end: null });
  }

  /** A style sheet may hide the first letter of an element, or its first line. */
  private dropBeginning(element: PageElement, style: CSSStyleDeclaration, { paper }: Light, first: number): void {
    const piece = this.pieces[first];
    if (!piece?.node || style.display === 'inline' || this.texts.length) return;
    if (dataOf(piece.node).slice(0, piece.offset).trim() !== '') return;
    for (const side of SIDES) {
      const own = styleOf(element, side);
      if (own.color === style.color && own.fontSize === style.fontSize) continue;
      if (!this.isUnseen(own, paper)) continue;
      const rest = side === '::first-line' ? '' : piece.text.trimStart().slice(1);
      this.pieces[first] = { ...piece, text: rest };
    }
  }

  /** What is painted over text that was there before hides it. */
  private cover(box: Box): void {
    const kept = this.pieces.filter((piece) => !piece.box || !covers(box, piece.box));
    this.pieces.splice(0, Infinity, ...kept);
  }
}

/** Paragraphs are faded in when the reader comes to them. */
const mayAppear = ({ display, opacity, visibility }: CSSStyleDeclaration): boolean =>
  display !== 'inline' && (Number(opacity) < LEAST_OPACITY || visibility !== 'visible');
