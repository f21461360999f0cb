import type { Box } from './types';

/** One direction of the plane. */
export type Axis = 'x' | 'y';

/** What something takes in one direction. */
export type Stretch = readonly [from: number, to: number];

/** Nobody reads a report through a smaller opening, in px. */
const LEAST: Readonly<Record<Axis, number>> = { x: 200, y: 100 };

export const isLarge = (width: number, height: number): boolean => width >= LEAST.x && height >= LEAST.y;

export const stretchOf = (axis: Axis, { left, top, right, bottom }: Box): Stretch =>
  axis === 'x' ? [left, right] : [top, bottom];

export const boxFrom = ([left, right]: Stretch, [top, bottom]: Stretch): Box => ({ left, top, right, bottom });

export const common = ([a, b]: Stretch, [c, d]: Stretch): Stretch => [Math.max(a, c), Math.min(b, d)];

export const lengthOf = ([from, to]: Stretch): number => to - from;

/** Whether enough of something is left in one direction to be read. */
export const isEnough = (axis: Axis, stretch: Stretch): boolean => lengthOf(stretch) >= LEAST[axis];
