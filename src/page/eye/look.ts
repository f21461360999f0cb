import type { Places } from '../../document/transfer';
import type { Anchor } from '../../document/types';
import { elementOf } from '../../readers/anchors';
import { isRendered } from '../../readers/dom';
import { nextFrame } from '../next-frame';
import { differingAt } from './place';
import type { Looking, Papers, Seen } from './types';

/** Looking goes on for so long before the tab gets its turn, in ms. What can be looked at is bounded by what was read. */
const LONGEST_TURN = 8;
/** No more of a text is told. */
const LONGEST_TEXT = 200;
/** So many are looked at before any is asked for; texts with a figure, as cells hold them. */
const WARMING = 8;
const FIGURE = /^[^\d０-９]{0,9}[\d０-９].{0,20}$/;

/** Looks whether a page shows what was read, at each place once. */
export class Look implements Looking {
  private readonly looked = new Map<number, readonly Seen[]>();
  private readonly papers: Papers = new Map();
  /** The numbers of places by their anchor: lines of one text share it. */
  private readonly numbers = new Map<Anchor, number[]>();

  constructor(private readonly places: Places) {}

  warmUp(): void {
    const { texts } = this.places;
    for (let at = 0, left = WARMING; left && at < texts.length; at++) {
      if (!FIGURE.test(texts[at] ?? '') || !this.isDrawn(at)) continue;
      this.seenAt(at);
      left--;
    }
  }

  async differing(numbers: readonly number[], drawn: boolean): Promise<Seen[]> {
    if (numbers.some((at) => !this.looked.has(at))) await nextFrame();
    let end = performance.now() + LONGEST_TURN;
    for (const at of numbers) {
      if (!drawn || this.isDrawn(at)) this.lookAt(at);
      if (performance.now() < end) continue;
      await nextFrame();
      end = performance.now() + LONGEST_TURN;
    }
    return numbers.flatMap((at) => this.looked.get(at) ?? []);
  }

  /** Whether the browser draws the element of a place, or would if it were in view. */
  private isDrawn(at: number): boolean {
    const element = elementOf(this.places.anchors[at] ?? {});
    return element !== null && isRendered(element, { contentVisibilityAuto: true }) !== false;
  }

  private lookAt(at: number): void {
    if (!this.looked.has(at)) this.looked.set(at, this.seenAt(at));
  }

  private seenAt(at: number): Seen[] {
    const anchor = this.places.anchors[at];
    if (!anchor) return [];
    const text = this.textOf(anchor, at);
    return differingAt(anchor, text, this.papers).map(({ text: shown, start, end }): Seen => {
      const cut = shown.slice(0, LONGEST_TEXT);
      return start === undefined || end === undefined ? [at, cut] : [at, cut, start, end];
    });
  }

  /** What was read at an anchor, by all numbers that share it. */
  private textOf(anchor: Anchor, at: number): string {
    const { anchors, texts } = this.places;
    if (!this.numbers.size)
      anchors.forEach((one, number) => {
        const same = this.numbers.get(one);
        if (same) same.push(number);
        else this.numbers.set(one, [number]);
      });
    return (this.numbers.get(anchor) ?? [at]).map((number) => texts[number]).join(' ');
  }
}
