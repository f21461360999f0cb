import { boxOf, topOf, type OurElement } from '../readers/dom';
import { Clips, type Shown } from './clips';
import { around } from './geometry';
import type { Layer } from './layer';
import type { Box, Place } from './types';

/** A box that is wanted: where, and how to make it; text over several lines takes several. */
export interface Wanted {
  readonly place: Place;
  readonly make: (first: boolean) => OurElement;
}

interface Tracked extends Wanted {
  readonly nodes: OurElement[];
}

/** How far boxes stand outside of what they follow, in px: on the borders of cells, not on their digits. */
const OUTSIDE = 2;

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

  /** The first box of a key, for the keyboard. */
  nodeOf(key: string): OurElement | null {
    return this.tracked.get(key)?.nodes[0] ?? null;
  }

  /** Puts every box where its place is now: first all reading, then all writing. */
  follow(): void {
    const { page, root } = this.layer;
    const clips = new Clips(page);
    const { x, y, scale } = this.layer.origin();
    const top = topOf(page);
    if (!top) return;
    const edge = boxOf(top);
    const plans = [...this.tracked.values()].map((tracked) => ({ tracked, shown: clips.shown(tracked.place) }));
    for (const { tracked, shown } of plans) {
      const { nodes } = tracked;
      while (nodes.length < Math.max(1, shown.length)) {
        const node = tracked.make(nodes.length === 0);
        nodes.push(node);
        root.append(node);
      }
      nodes.forEach((node, index) => {
        const at = shown[index];
        node.hidden = !at;
        if (at) put(node, at, edge, { x, y, scale });
      });
    }
  }
}

/**
 * Sizes and clips one box. It is moved by a transform: the browser tells pages of boxes that move in any other way.
 * Styles that stay are not written: setting the same value costs nothing.
 */
function put(node: OurElement, { box, seen }: Shown, edge: Box, at: { x: number; y: number; scale: number }): void {
  const grown = around(box, OUTSIDE, edge);
  const px = (value: number): string => `${Math.round((value / at.scale) * 100) / 100}px`;
  // Lines between two pixels of the screen would be blurred.
  const onPixel = (value: number): number => Math.round(value * devicePixelRatio) / devicePixelRatio;
  const { style } = node;
  style.transform = `translate(${px(onPixel(grown.left - at.x))},${px(onPixel(grown.top - at.y))})`;
  style.width = px(grown.right - grown.left);
  style.height = px(grown.bottom - grown.top);
  const cut = (hidden: number): string => (hidden > 0 ? px(hidden + OUTSIDE) : '-20px');
  const cuts = [seen.top - box.top, box.right - seen.right, box.bottom - seen.bottom, seen.left - box.left];
  style.clipPath = cuts.some((hidden) => hidden > 0) ? `inset(${cuts.map(cut).join(' ')})` : '';
}
