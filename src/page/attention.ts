import { bringIntoView, boxOf, tagOf, topOf, type PageElement } from '../readers/dom';
import { Card, type Speech } from './card';
import { Clips } from './clips';
import { within } from './geometry';
import { headingsOf } from './headings';
import type { Layer } from './layer';
import { listen } from './listen';
import type { Marks, Spot } from './marks';
import type { Box, Place } from './types';
import { pathOf } from './under';

/** The pointer rests this long on a cell before its card opens, and may be away this long before it closes, in ms. */
const REST = 90;
const AWAY = 280;
/** How many elements above the pointer are asked whether they are marked. */
const CLIMB = 12;
/** Width of the strip beside the bar of a table, in px. */
const EDGE = 28;

/** What is done over the card is not done to what lies below it. */
const DEEDS = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'] as const;

/** Opens the card for what the reader looks at: with the pointer, the keyboard or by a jump from the popup. */
export class Attention {
  private readonly card: Card;
  private spot: Spot | null = null;
  /** A panel speaks of what was found: no card opens. */
  isSilent = false;
  /** A card that was asked for stays when the pointer goes away. */
  private pinned = false;
  private timer = 0;
  /** The key that has closed the card is still held down. */
  private escaping = false;
  /** The headings of the columns that the card speaks of. */
  private headings: readonly PageElement[] = [];
  private under: object | null = null;
  /** Ends what is only listened for while the card is open. */
  private opened: AbortController | null = null;

  constructor(
    private readonly layer: Layer,
    private readonly marks: Marks,
    speech: Speech,
    signal: AbortSignal,
  ) {
    this.card = new Card(layer, speech);
    listen(['pointermove'], (event) => this.hover(event), { signal });
    listen(DEEDS, (event) => this.act(event), { signal, active: true });
    listen(['keydown', 'keyup'], (event) => this.escape(event), { signal, active: true });
    listen(['pointerleave'], () => this.leave(), { signal, at: topOf(layer.page) ?? layer.page });
    const { root, host } = layer;
    // The window hears when the keyboard comes to the layer and leaves it, the root when it goes from mark to mark.
    listen(['focusin'], ({ target }) => target === host && this.focus(), { signal });
    listen(['focusout'], ({ target, relatedTarget }) => target === host && !relatedTarget && this.close(), {
      signal,
    });
    listen(['focusin'], () => this.focus(), { signal, at: root });
    signal.addEventListener('abort', () => this.close());
  }

  /** Opens the card of a mark and keeps it open. */
  open(spot: Spot, pinned: boolean): void {
    clearTimeout(this.timer);
    this.pinned = pinned || (this.pinned && this.spot === spot);
    if (this.spot === spot) return;
    this.spot = spot;
    this.marks.paintOperands(spot.mark);
    this.headings = headingsOf([spot.element, ...this.marks.operandElements()]);
    if (!this.isSilent) this.card.open(spot.mark);
    this.follow();
    this.opened?.abort();
    this.opened = new AbortController();
    listen(['wheel'], (event) => this.scroll(event), { signal: this.opened.signal, active: true });
  }

  close(): void {
    clearTimeout(this.timer);
    if (!this.spot) return;
    this.spot = null;
    this.pinned = false;
    this.card.close();
    this.opened?.abort();
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
    if (!this.spot) return;
    this.card.follow(this.boxOf(this.spot), { cells: this.marks.operandBoxes(), headings: this.headings.map(boxOf) });
  }

  private boxOf(spot: Place): Box | null {
    return new Clips(this.layer.page).shown(spot)[0]?.seen ?? null;
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

  /** Something is done with the pointer. */
  private act(event: MouseEvent): void {
    if (this.card.holds(event)) {
      event.preventDefault();
      event.stopPropagation();
      if (event.type === 'click' && this.card.isAtCloser(event)) this.close();
    } else if (event.type === 'pointerdown') {
      const spot = this.spotAt(event as PointerEvent);
      if (spot) this.open(spot, true);
      else this.close();
    }
  }

  private scroll(event: WheelEvent): void {
    if (!this.card.holds(event) || !this.card.scroll(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Escape that closes the card does nothing else, as long as the key is held down: the page does not hear of it. */
  private escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    const isDown = event.type === 'keydown';
    const isOurs = isDown && !event.repeat ? this.spot !== null : this.escaping;
    this.escaping = isOurs && isDown;
    if (!isOurs) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.close();
  }

  private focus(): void {
    const focused = this.layer.root.activeElement;
    const spot = this.marks.spots.find((one) => this.marks.nodeOf(one) === focused);
    if (!spot || !focused) return;
    // A jump is still on its way there.
    if (spot !== this.spot) this.bring(spot);
    this.open(spot, true);
    focused.ariaDescription = this.card.text;
  }

  /** Brings what the keyboard has come to into view, also from under a bar of the page. */
  private bring({ element, range }: Place): void {
    bringIntoView(element, { block: 'nearest', inline: 'nearest' });
    if (!this.boxOf({ element, range })) bringIntoView(element, { block: 'center', inline: 'nearest' });
  }

  private plan(act: () => void, after: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(act, after);
  }

  /** The mark under the pointer: the nearest marked element above it, or a marked number. */
  private spotAt(event: PointerEvent): Spot | null {
    const above = pathOf(event).slice(0, CLIMB);
    const near = this.marks.spots.filter(({ element }) => above.includes(element));
    const hit = (spot: Spot): boolean => new Clips(this.layer.page).shown(spot).some(({ seen }) => within(event, seen));
    near.sort((a, b) => above.indexOf(a.element) - above.indexOf(b.element));
    const whole = (spot: Spot): boolean => !spot.range && (spot.mark.role !== 'place' || atEdge(event, spot.element));
    return near.find((spot) => spot.range && hit(spot)) ?? near.find(whole) ?? null;
  }
}

/** A whole table or section is meant only at its edge, where its bar stands: reading it opens no card. */
function atEdge({ clientX }: PointerEvent, element: PageElement): boolean {
  return tagOf(element) !== 'table' || clientX - boxOf(element).left < EDGE;
}
