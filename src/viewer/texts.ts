import type { Piece } from '../messages/opened';
import type { OurElement, PageNode } from '../readers/dom';
import type { TextPlace } from '../readers/paragraph';
import { around, element, filling, type Area } from './elements';

/** Signs that follow one another on a line. */
interface Run {
  readonly page: number;
  text: string;
  /** Where its text begins in that of the paragraph or cell, in UTF-16 units. */
  readonly start: number;
  readonly left: number;
  right: number;
  readonly middle: number;
  readonly size: number;
}

/** A gap so wide, in sizes, parts two runs, and so does a step up or down. */
const GAP = 0.6;
const STEP = 0.3;
const isNarrow = (sign: string): boolean => sign < '\u0080';

/** Whether a sign goes on with a run: signs of one run are of one width, so that each stands where it should. */
const goesOn = (run: Run, sign: string, page: number, left: number, middle: number): boolean =>
  run.page === page &&
  isNarrow(run.text) === isNarrow(sign) &&
  Math.abs(run.middle - middle) < STEP * run.size &&
  left > run.left &&
  left - run.right < GAP * run.size;

/** The runs of a text, of which it is known where its pieces stand. Signs of which nothing is known go with those before them. */
function runsOf(text: string, pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  pieces.forEach(({ start, signs }, at) => {
    let place = start;
    let next = 0;
    for (const sign of text.slice(start, pieces[at + 1]?.start)) {
      const run = runs.at(-1);
      if (next < signs.length && sign.trim()) {
        const [page = 0, left = 0, right = 0, middle = 0, size = 0] = signs.subarray(next, next + 5);
        next += 5;
        if (run && goesOn(run, sign, page, left, middle)) {
          run.text += sign;
          run.right = right;
        } else runs.push({ page, text: sign, start: place, left, right, middle, size });
      } else if (run) run.text += sign;
      place += sign.length;
    }
  });
  return runs;
}

const ruler = new OffscreenCanvas(1, 1).getContext('2d');
/** Widths are measured at this size, in px. */
const MEASURED = 20;

function widthOf(text: string): number {
  if (!ruler) return text.length * MEASURED;
  ruler.font = `${MEASURED}px sans-serif`;
  return ruler.measureText(text).width || MEASURED;
}

const areaOf = ({ left, right, middle, size }: Run): Area => [left, middle - size / 2, right, middle + size / 2];

/** A run as an element, as wide as its signs are on the page. */
function span(run: Run, [x, y]: Area): OurElement {
  const { left, middle, size, text, right } = run;
  const made = element('span', 'sheet__run', { left: left - x, top: middle - size / 2 - y, fontSize: size });
  const natural = (widthOf(text.trim()) * size) / MEASURED;
  made.style.transform = `scaleX(${((right - left) / natural).toFixed(4)})`;
  made.append(text);
  return made;
}

/**
 * Puts a text where it stands on its pages: one element a page.
 * @param layerOf the layer of a page. @returns its place; null where it stands nowhere.
 */
export function putText(
  text: string,
  pieces: readonly Piece[],
  layerOf: (page: number) => OurElement | undefined,
): TextPlace<PageNode> | null {
  const runs = runsOf(text, pieces);
  const nodes: PageNode[] = [];
  const starts: number[] = [];
  let first: PageNode | null = null;
  for (const page of new Set(runs.map((run) => run.page))) {
    const own = runs.filter((run) => run.page === page);
    const area = around(own.map(areaOf));
    const box = filling('sheet__text', area);
    for (const run of own) {
      const made = span(run, area);
      nodes.push(made.firstChild as unknown as PageNode);
      starts.push(run.start);
      box.append(made);
    }
    layerOf(page)?.append(box);
    first ??= box;
  }
  return first && { element: first, nodes, starts };
}

/** Puts the text of a cell into its element, which fills an area. */
export function fillCell(cell: OurElement, area: Area, page: number, text: string, pieces: readonly Piece[]): void {
  for (const run of runsOf(text, pieces)) if (run.page === page) cell.append(span(run, area));
}
