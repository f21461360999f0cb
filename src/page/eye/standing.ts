import {
  boxOf,
  closestTo,
  isElement,
  isRendered,
  nextElementOf,
  parentOf,
  previousElementOf,
  styleOf,
  tagOf,
  type PageElement,
} from '../../readers/dom';
import type { Box } from '../types';

/** Cells and rows that are moved by less than this are where they were, in px. */
const NEAR = 3;

const CELL = /^t[dh]$/;
const isCell = (element: PageElement): boolean => CELL.test(tagOf(element));
const isRow = (element: PageElement): boolean => tagOf(element) === 'tr';

type Step = (element: PageElement) => PageElement | null;

/** The next of a kind that is shown, in one direction; null at the end, and where others are not near. */
function beside(element: PageElement, step: Step, isSuch: (element: PageElement) => boolean): PageElement | null {
  let next = step(element);
  for (let left = 20; next && left--; next = step(next)) if (isSuch(next) && isRendered(next) !== false) return next;
  return null;
}

/** Whether a style draws an element elsewhere than its table has put it. */
function isMoved({ position, left, top, transform, translate }: CSSStyleDeclaration): boolean {
  const far = (length: string): boolean => Math.abs(Number.parseFloat(length)) > NEAR;
  if (position === 'relative' && (far(left) || far(top))) return true;
  if (/absolute|fixed/.test(position) || !/^(?:none|)$/.test(translate)) return true;
  if (transform === 'none') return false;
  const { e, f } = new DOMMatrix(transform);
  return Math.abs(e) > NEAR || Math.abs(f) > NEAR;
}

/** Whether what comes second in the table clearly stands before what comes first: above it, or in its line on the wrong side. */
function isTurned(first: Box, second: Box, isFromRight: boolean): boolean {
  if (second.bottom <= first.top + NEAR) return true;
  if (second.top >= first.bottom - NEAR) return false;
  return isFromRight ? second.left >= first.right - NEAR : second.right <= first.left + NEAR;
}

/** Whether of elements that follow each other in the table any two neighbours stand the other way round. */
function areTurned(elements: readonly (PageElement | null)[], isFromRight: boolean): boolean {
  const boxes = elements.flatMap((element) => (element ? [boxOf(element)] : [])).filter(({ width, height }) => width && height);
  return boxes.some((box, at) => at > 0 && isTurned(boxes[at - 1] ?? box, box, isFromRight));
}

/**
 * Whether a cell stands where its table has it, in its row and among the cells and rows beside it: a figure that a style sheet
 * moves to another column is another figure.
 */
export function standsInPlace(cell: PageElement): boolean {
  const row = parentOf(cell);
  if (!isCell(cell) || !isElement(row) || !isRow(row)) return true;
  const style = styleOf(row);
  if (isMoved(styleOf(cell)) || isMoved(style)) return false;
  const around = (element: PageElement, isSuch: (one: PageElement) => boolean) => [
    beside(element, previousElementOf, isSuch),
    element,
    beside(element, nextElementOf, isSuch),
  ];
  const isFromRight = style.direction === 'rtl';
  return !areTurned(around(cell, isCell), isFromRight) && !areTurned(around(row, isRow), isFromRight);
}

/** Whether a cell has no room in a table that has: its row is collapsed, for example. */
export function isOfShownTable(cell: PageElement): boolean {
  const table = isCell(cell) ? closestTo(cell, 'table') : null;
  const { width, height } = table ? boxOf(table) : new DOMRect();
  return width >= 1 && height >= 1;
}
