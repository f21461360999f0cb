import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Tables of so few rows are drawn as a whole: the browser leaves out what is not in sight. */
const WHOLE = 200;
/** Rows that are drawn beyond those in sight, and by how many the table moves at once. */
const MORE = 10;

/** Which rows of a table are drawn, and how much room is left for the others, in px. */
export interface Slice {
  readonly from: number;
  readonly to: number;
  readonly above: number;
  readonly below: number;
}

interface Sight {
  /** The first row in sight, and how many there are at once; in steps. */
  readonly first: number;
  readonly count: number;
  /** Of one row, in px. */
  readonly height: number;
}

function sightOf(grid: HTMLElement): Sight {
  const height = grid.querySelector<HTMLElement>('[data-key]')?.offsetHeight || 32;
  const first = Math.floor(grid.scrollTop / height / MORE) * MORE;
  return { first, count: Math.ceil(grid.clientHeight / height / MORE) * MORE, height };
}

const isSame = (a: Sight, b: Sight): boolean => a.first === b.first && a.count === b.count && a.height === b.height;

/** Moves a table, and the page with it, so far that a row is in sight, below the head, which stays where it is. */
function bringIntoSight(grid: HTMLElement, at: number): void {
  const { height } = sightOf(grid);
  const head = grid.querySelector<HTMLElement>('.table__head')?.offsetHeight ?? 0;
  const top = at * height;
  if (top < grid.scrollTop) grid.scrollTop = top;
  else grid.scrollTop = Math.max(grid.scrollTop, top + height + head - grid.clientHeight);
  // At the first row readers begin, with what stands above the table in sight.
  if (at > 0) grid.scrollIntoView({ block: 'nearest' });
}

/** Draws of a long table what is in sight. Rows have one height; the current one is brought into sight when it changes. */
export function useSlice(grid: RefObject<HTMLElement | null>, length: number, at: number): Slice {
  const [sight, setSight] = useState<Sight>({ first: 0, count: MORE * 2, height: 32 });
  const isWhole = length <= WHOLE;
  useLayoutEffect(() => {
    const { current } = grid;
    if (!current || isWhole) return undefined;
    const look = (): void => setSight((known) => (isSame(known, sightOf(current)) ? known : sightOf(current)));
    look();
    const resized = new ResizeObserver(look);
    resized.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, [grid, isWhole, length]);
  useLayoutEffect(() => {
    if (grid.current) bringIntoSight(grid.current, at);
  }, [grid, at]);
  if (isWhole) return { from: 0, to: length, above: 0, below: 0 };
  const from = Math.min(Math.max(0, sight.first - MORE), Math.max(0, length - 1));
  const to = Math.min(length, sight.first + sight.count + MORE * 2);
  return { from, to, above: from * sight.height, below: (length - to) * sight.height };
}
