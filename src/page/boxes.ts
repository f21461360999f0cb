import { around, shownBox, type Clips } from './geometry';
import type { Layer } from './layer';
import type { Box, Place } from './types';

/** A box that is wanted: where, and how to make it; text over several lines takes several. */
export interface Wanted {
  readonly place: Place;
  readonly make: (first: boolean) => HTMLElement;
}

interface Tracked extends Wanted {
  readonly nodes: HTMLElement[];
}

/** How far boxes stand outside of what they follow, in px: on the borders of cells, not on their digits. */
const OUTSIDE = 2;
/** More boxes than this of one text are not told apart by anyone. */
const MOST_LINES = 8;

/** The boxes in which a place is shown now; none when it is hidden or scrolled out of a box of the page. */
export function shownBoxes({ element, range }: Place, clips: Clips): { box: Box; seen: Box }[] {
  const rects = range ? [...range.getClientRects()].slice(0, MOST_LINES) : [element.getBoundingClientRect()];
  return rects.flatMap((rect) => shownBox(element, clips, rect) ?? []);
}

/** The boxes of the layer, by key. A box whose key is wanted again stays: nothing flickers when a page is audited again. */
export class Boxes {
  private readonly tracked = new Map<string, Tracked>();

  constructor(private readonly layer: Layer) {}

  /** Replaces the boxes whose keys begin with `group`. */
  renew(group: string, wanted: ReadonlyMap<string, Wanted>): void {
    for (const [key, { nodes }] of this.tracked) {
      if (!key.startsWith(group) || wanted.has(key.slice(group.length))) continue;
      for (const node of nodes) node.remove();
      this.tracked.delete(key);
    }
    for (const [name, { place, make }] of wanted) {
      this.tracked.set(group + name, { place, make, nodes: this.tracked.get(group + name)?.nodes ?? [] });
    }
    this.follow();
  }

  /** The first box of a key, for the keyboard and for tests. */
  nodeOf(key: string): HTMLElement | null {
    return this.tracked.get(key)?.nodes[0] ?? null;
  }

  /** Puts every box where its place is now: first all reading, then all writing. */
  follow(): void {
    const clips: Clips = new Map();
    const { x, y, scale } = this.layer.origin();
    const edge = document.documentElement.getBoundingClientRect();
    const plans = [...this.tracked.values()].map((tracked) => ({ tracked, shown: shownBoxes(tracked.place, clips) }));
    for (const { tracked, shown } of plans) {
      const { nodes } = tracked;
      while (nodes.length < Math.max(1, shown.length)) {
        const node = tracked.make(nodes.length === 0);
        nodes.push(node);
        this.layer.root.append(node);
      }
      nodes.forEach((node, index) => {
        const at = shown[index];
        node.hidden = !at;
        if (at) put(node, at, edge, { x, y, scale });
      });
    }
  }
}

/** Sizes and clips one box. Styles that stay are not written: setting the same value costs nothing. */
function put(
  node: HTMLElement,
  { box, seen }: { box: Box; seen: Box },
  edge: Box,
  at: { x: number; y: number; scale: number },
): void {
  const grown = around(box, OUTSIDE, edge);
  const px = (value: number): string => `${Math.round((value / at.scale) * 100) / 100}px`;
  const { style } = node;
  style.left = px(grown.left - at.x);
  style.top = px(grown.top - at.y);
  style.width = px(grown.right - grown.left);
  style.height = px(grown.bottom - grown.top);
  const cut = (hidden: number): string => (hidden > 0 ? px(hidden + OUTSIDE) : '-20px');
  const cuts = [seen.top - box.top, box.right - seen.right, box.bottom - seen.bottom, seen.left - box.left];
  style.clipPath = cuts.some((hidden) => hidden > 0) ? `inset(${cuts.map(cut).join(' ')})` : '';
}
