import { boxOf } from '../readers/dom';
import { goalsOf } from './jump';
import type { Box, Inspected } from './types';

/** Around what is meant, in px: enough to see which row and column it is. */
const MARGIN = 48;

/** A part of the viewport, and how wide that is, in CSS pixels. */
export interface InSight extends Box {
  readonly width: number;
}

/** What of some places of reports the reader sees now, as a part of the viewport with a little around it; null where it is nothing. */
export function inSight(reports: readonly Inspected[], targets: readonly string[]): InSight | null {
  const boxes = targets
    .flatMap((target) => goalsOf(reports, target))
    .flatMap(({ report, id }) => report.placeOf(id)?.element ?? [])
    .map((element) => boxOf(element))
    .filter(({ left, top, right, bottom }) => right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && left < right);
  if (!boxes.length) return null;
  return {
    left: Math.max(0, Math.min(...boxes.map(({ left }) => left)) - MARGIN),
    top: Math.max(0, Math.min(...boxes.map(({ top }) => top)) - MARGIN),
    right: Math.min(innerWidth, Math.max(...boxes.map(({ right }) => right)) + MARGIN),
    bottom: Math.min(innerHeight, Math.max(...boxes.map(({ bottom }) => bottom)) + MARGIN),
    width: innerWidth,
  };
}
