import { shownBoxes } from './boxes';
import { Card, type Speech } from './card';
import type { Layer } from './layer';
import type { Marks, Spot } from './marks';
import type { Box } from './types';
import { pathOf } from './under';

/** The pointer rests this long on a cell before its card opens, and may be away this long before it closes, in ms. */
const REST = 90;
const AWAY = 280;
/** How many elements above the pointer are asked whether they are marked. */
const CLIMB = 12;
/** Width of the strip beside the bar of a table, in px. */
const EDGE = 28;

/** Opens the card for what the reader looks at: with the pointer, the keyboard or by a jump from the popup. */
export class Attention {
  private readonly card: Card;
  private spot: Spot | null = null;
  /** A card that was asked for stays when the pointer goes away. */
  private pinned = false;
  private timer = 0;
  private under: EventTarget | null = null;

  constructor(
    private readonly layer: Layer,
    private readonly marks: Marks,
    speech: Speech,
    signal: AbortSignal,
  ) {
    this.card = new Card(layer, speech);
    const options = { capture: true, passive: true, signal };
    document.addEventListener('pointermove', (event) => this.hover(event), options);
    document.addEventListener('pointerdown', (event) => this.press(event), options);
    document.documentElement.addEventListener('pointerleave', () => this.leave(), { signal });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.close(), options);
    layer.root.addEventListener('focusin', (event) => this.focus(event), { signal });
    layer.root.addEventListener('focusout', (event) => this.blur(event as FocusEvent), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** Opens the card of a mark and keeps it open. */
  open(spot: Spot, pinned: boolean): void {
    clearTimeout(this.timer);
    this.pinned = pinned || (this.pinned && this.spot === spot);
    if (this.spot === spot) return;
    this.spot = spot;
    this.marks.paintOperands(spot.mark);
    this.card.open(spot.mark, () => this.close());
    this.follow();
  }

  close(): void {
    clearTimeout(this.timer);
    if (!this.spot) return;
    this.spot = null;
    this.pinned = false;
    this.card.close();
    this.marks.clearOperands();
  }

  /** After the marks changed: the card goes on with the mark of the same cell, or closes. */
  renew(): void {
    const { spot, pinned } = this;
    if (!spot) return;
    this.close();
    const same = this.marks.spots.find(({ mark }) => mark.id === spot.mark.id && mark.report.part === spot.mark.report.part);
    if (same) this.open(same, pinned);
  }

  /** Keeps the card beside its cell. */
  follow(): void {
    if (this.spot) this.card.follow(this.boxOf(this.spot), this.marks.operandBoxes());
  }

  private boxOf(spot: Spot): Box | null {
    return shownBoxes(spot, new Map())[0]?.seen ?? null;
  }

  private hover(event: PointerEvent): void {
    if (event.pointerType === 'touch' || this.card.holds(event)) {
      clearTimeout(this.timer);
      this.under = null;
      return;
    }
    const [target] = pathOf(event);
    const inText = this.marks.spots.some(({ range, mark }) => range ?? mark.role === 'place');
    if (!target || (target === this.under && !inText)) return;
    this.under = target;
    const spot = this.spotAt(event);
    if (!spot) this.leave();
    else if (spot === this.spot) clearTimeout(this.timer);
    else this.plan(() => this.open(spot, false), this.spot ? 0 : REST);
  }

  private leave(): void {
    this.under = null;
    if (this.spot && !this.pinned) this.plan(() => this.close(), AWAY);
    else if (!this.spot) clearTimeout(this.timer);
  }

  private press(event: PointerEvent): void {
    if (this.card.holds(event)) return;
    const spot = this.spotAt(event);
    if (spot) this.open(spot, true);
    else this.close();
  }

  private focus(event: Event): void {
    const spot = this.marks.spots.find((one) => this.marks.nodeOf(one) === event.target);
    if (!spot) return;
    spot.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    (event.target as Element).setAttribute('aria-describedby', 'card');
    this.open(spot, true);
  }

  private blur(event: FocusEvent): void {
    if (!event.relatedTarget) this.close();
  }

  private plan(act: () => void, after: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(act, after);
  }

  /** The mark under the pointer: the nearest marked element above it, or a marked number. */
  private spotAt(event: PointerEvent): Spot | null {
    const above = pathOf(event).slice(0, CLIMB);
    const near = this.marks.spots.filter(({ element }) => above.includes(element));
    const hit = (spot: Spot): boolean => shownBoxes(spot, new Map()).some(({ seen }) => within(event, seen));
    near.sort((a, b) => above.indexOf(a.element) - above.indexOf(b.element));
    const whole = (spot: Spot): boolean => !spot.range && (spot.mark.role !== 'place' || atEdge(event, spot.element));
    return near.find((spot) => spot.range && hit(spot)) ?? near.find(whole) ?? null;
  }
}

/** A whole table or section is meant only at its edge, where its bar stands: reading it opens no card. */
function atEdge({ clientX }: PointerEvent, element: Element): boolean {
  return element.localName !== 'table' || clientX - element.getBoundingClientRect().left < EDGE;
}

function within({ clientX, clientY }: PointerEvent, box: Box): boolean {
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
}
