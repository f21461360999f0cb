import { boxOf, topOf, type OurElement, type PageElement } from '../readers/dom';
import { Clips, type Shown } from './clips';
import { around } from './geometry';
import { hollowOver } from './hollow';
import type { Layer } from './layer';
import type { Box, Place } from './types';

/** A box that is wanted: where, and how to make it; text over several lines takes several. */
export interface Wanted {
  readonly place: Place;
  readonly make: (first: boolean) => OurElement;
}

interface Tracked extends Wanted {
  readonly nodes: OurElement[];
  /** Where the place stood when it was looked at last, in the layer's coordinates. */
  stood: string;
  /** When the browser was last asked what lies over it, and what of its lines was cut off then. */
  asked: number;
  cuts: readonly (Cut | null)[];
}

/** How much of a box is not seen at each of its sides, in px. */
type Cut = Box;

/** How far boxes stand outside of what they follow, in px: on the borders of cells, not on their digits. */
const OUTSIDE = 2;
/** a note stands behind its box where there is so much room, in px. */
const NOTE = 44;
/** Asking what lies over boxes takes no more of a frame, in ms: what is left is asked in the next. */
const LONGEST = 4;
const AT_ONCE = 1;

const NOW_AND_THEN = 900;
/** Asking rests so many times as long as it took: a page that is scrolled stays smooth. */
const RESTS = 4;

/** Where the layer's coordinates begin, and where those of the page end. */
interface Ground {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly edge: Box;
}

/** The boxes of the layer, by key. A box whose key is wanted again stays: nothing flickers when a page is audited again. */
export class Boxes {
  private readonly tracked = new Map<string, Tracked>();
  private turn = 0;
  /** Until then nothing is asked, on the page's clock: a large page is laid out anew for it. */
  private resting = 0;
  private hollow: readonly PageElement[] = [];
  private lookedFor = -NOW_AND_THEN;

  constructor(private readonly layer: Layer) {}

  /**
   * Replaces the boxes whose keys begin with `group`.
   * @param longest what lies over them is asked for so long, in ms; what is left is asked in the next frame.
   */
  renew(group: string, wanted: ReadonlyMap<string, Wanted>, longest = AT_ONCE): void {
    for (const [key, { nodes }] of this.tracked) {
      if (!key.startsWith(group) || wanted.has(key.slice(group.length))) continue;
      for (const node of nodes) node.remove();
      this.tracked.delete(key);
    }
    for (const [name, { place, make }] of wanted) {
      const nodes = this.tracked.get(group + name)?.nodes ?? [];
      this.tracked.delete(group + name);
      this.tracked.set(group + name, { place, make, nodes, stood: '', asked: 0, cuts: [] });
    }
    this.follow(longest);
    this.putInOrder();
  }

  /** The keyboard goes through the boxes as they were wanted, also when some have come later; the one on which it stands stays. */
  private putInOrder(): void {
    const { plane, root } = this.layer;
    let next: OurElement | null = null;
    for (const node of [...this.tracked.values()].flatMap(({ nodes }) => nodes).reverse()) {
      if (node.nextSibling !== next && node !== root.activeElement) plane.insertBefore(node, next);
      next = node;
    }
  }

  /** The first box of a key, for the keyboard. */
  nodeOf(key: string): OurElement | null {
    return this.tracked.get(key)?.nodes[0] ?? null;
  }

  /** Whether any place stands elsewhere than its box, by a glance: no style is asked for. */
  areLeftBehind(): boolean {
    const { x, y } = this.layer.origin();
    return [...this.tracked.values()].some(({ place, stood }) => stood !== standing(place, x, y));
  }

  /**
   * Puts every box where its place is now: first all reading, then all writing.
   * @returns whether anything has moved, or is still to be asked.
   */
  follow(longest = LONGEST): boolean {
    const { page, plane } = this.layer;
    const top = topOf(page);
    if (!top) return false;
    const ground = { ...this.layer.origin(), edge: boxOf(top) };
    const clips = new Clips(page, longest ? this.hollowNow() : []);
    const begin = performance.now();
    const end = begin < this.resting ? begin : begin + longest;
    let goesOn = false;
    const inTurn = [...this.tracked.values()].sort((a, b) => a.asked - b.asked);
    const plans = inTurn.map((tracked) => {
      const stood = standing(tracked.place, ground.x, ground.y);
      goesOn ||= stood !== tracked.stood;
      tracked.stood = stood;
      const isAsked = performance.now() < end;
      goesOn ||= !isAsked;
      return { tracked, shown: this.shown(tracked, clips, isAsked) };
    });
    if (begin < end) this.resting = begin + RESTS * (performance.now() - begin);
    for (const { tracked, shown } of plans) {
      const { nodes } = tracked;
      while (nodes.length < Math.max(1, shown.length)) {
        const node = tracked.make(nodes.length === 0);
        nodes.push(node);
        plane.append(node);
      }
      nodes.forEach((node, index) => {
        const at = shown[index];
        node.hidden = !at;
        if (at) put(node, at, ground);
      });
    }
    return goesOn;
  }

  /** What lets the pointer through is looked for now and then: it takes a millisecond. */
  private hollowNow(): readonly PageElement[] {
    const now = performance.now();
    if (now - this.lookedFor < NOW_AND_THEN) return this.hollow;
    this.lookedFor = now;
    return (this.hollow = hollowOver(this.layer.page));
  }

  /** Where a place is seen; what lies over it as it was when it was asked last, unless it is asked now. */
  private shown(tracked: Tracked, clips: Clips, isAsked: boolean): Shown[] {
    const lit = clips.lit(tracked.place);
    if (isAsked) {
      tracked.asked = ++this.turn;
      tracked.cuts = lit.map(({ box, seen }) => {
        const bare = clips.bare(tracked.place, seen);
        return bare && cutOf(box, bare);
      });
    }
    return lit.flatMap(({ box, seen }, line) => {
      const cut = tracked.cuts[line];
      if (cut === undefined) return [{ box, seen }];
      return cut ? [{ box, seen: without(box, cut) }] : [];
    });
  }
}

const cutOf = (box: Box, seen: Box): Cut => ({
  left: seen.left - box.left,
  top: seen.top - box.top,
  right: box.right - seen.right,
  bottom: box.bottom - seen.bottom,
});

const without = (box: Box, cut: Cut): Box => ({
  left: box.left + cut.left,
  top: box.top + cut.top,
  right: box.right - cut.right,
  bottom: box.bottom - cut.bottom,
});

/** Where a place stands, in the layer's coordinates. */
function standing({ element, range }: Place, x: number, y: number): string {
  const { left, top, width, height } = range ? range.getBoundingClientRect() : boxOf(element);
  return [left - x, top - y, width, height].map((value) => value.toFixed(1)).join();
}

/**
 * Sizes and clips one box. It is moved by a transform: the browser tells pages of boxes that move in any other way.
 * Styles that stay are not written: setting the same value costs nothing.
 */
function put(node: OurElement, { box, seen }: Shown, { x, y, scale, edge }: Ground): void {
  const grown = around(box, OUTSIDE, edge);
  const px = (value: number): string => `${Math.round((value / scale) * 100) / 100}px`;
  // Lines between two pixels of the screen would be blurred.
  const onPixel = (value: number): number => Math.round(value * devicePixelRatio) / devicePixelRatio;
  const { style } = node;
  style.transform = `translate(${px(onPixel(grown.left - x))},${px(onPixel(grown.top - y))})`;
  node.classList.toggle('tight', edge.right - grown.right < NOTE);
  style.width = px(grown.right - grown.left);
  style.height = px(grown.bottom - grown.top);
  const hidden = (cut: number): string => (cut > 0 ? px(cut + OUTSIDE) : '-60px');
  const { left, top, right, bottom } = cutOf(box, seen);
  const cuts = [top, right, bottom, left];
  style.clipPath = cuts.some((cut) => cut > 0) ? `inset(${cuts.map(hidden).join(' ')})` : '';
}
