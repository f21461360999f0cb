import { boxOf, type PageElement } from '../../readers/dom';
import { overlap } from '../geometry';
import type { Box } from '../types';
import { LEAST_OPACITY, paperIn, type Paper } from './paint';

/** What may be seen inside an element. */
export interface Light {
  /** Nothing is. */
  readonly dark: boolean;
  readonly opacity: number;
  /** What lies outside is cut off. */
  readonly clip: Box;
  readonly paper: Paper;
  /** The element is painted over what was there before. */
  readonly covers: boolean;
  /** Characters may stand in another order than they are written in. */
  readonly mixed: boolean;
}

export const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** Turned or tilted further, digits are others, or none. */
const LEAST_UPRIGHT = 0.1;

function isTurned({ transform, rotate, scale }: CSSStyleDeclaration): boolean {
  if (rotate !== 'none' || scale.startsWith('-')) return true;
  if (transform === 'none') return false;
  const { a, d } = new DOMMatrix(transform);
  return a < LEAST_UPRIGHT || d < LEAST_UPRIGHT;
}

/** Whether the style of an element hides all that is in it, whatever stands there. */
const hidesAll = (style: CSSStyleDeclaration): boolean =>
  (style.contentVisibility === 'hidden' && !/^(?:inline|table.*)$/.test(style.display)) ||
  style.clipPath !== 'none' ||
  (style.clip !== 'auto' && /absolute|fixed/.test(style.position)) ||
  (style.maskImage || 'none') !== 'none' ||
  /opacity|blur|contrast|brightness|url/.test(style.filter) ||
  (style.position !== 'static' && Number(style.zIndex) < 0) ||
  style.textDecorationLine.includes('line-through') ||
  isTurned(style);

/** A box that scrolls cuts off as well: no figure is so long that it has to be scrolled. */
const cutBy = (element: PageElement, { overflowX, overflowY }: CSSStyleDeclaration, clip: Box): Box | null =>
  overflowX === 'visible' && overflowY === 'visible' ? clip : overlap(clip, boxOf(element));

/** What may be seen inside an element that stands in a light. */
export function lightIn(element: PageElement, style: CSSStyleDeclaration, around: Light): Light {
  const opacity = around.opacity * Number(style.opacity);
  const clip = cutBy(element, style, around.clip);
  const paper = paperIn(style, '');
  return {
    dark: around.dark || opacity < LEAST_OPACITY || clip === null || hidesAll(style),
    opacity,
    clip: clip ?? EVERYWHERE,
    paper: paper === '' ? around.paper : paper,
    covers: paper !== '',
    mixed: around.mixed || style.unicodeBidi.includes('override'),
  };
}
