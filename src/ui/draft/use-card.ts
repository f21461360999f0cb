import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';

/** A card that is open: of which mark, and where on the paper. */
export interface OpenCard {
  readonly mark: string;
  readonly at: { readonly left: number; readonly top: number };
}

/** Space between a mark and its card, and the widest that a card is, in CSS pixels. */
const GAP = 6;
const WIDEST = 340;

/** The card of the mark at which an element stands, under it; null where there is none. */
function cardOf(element: HTMLElement, paper: HTMLElement): OpenCard | null {
  const around = paper.getBoundingClientRect();
  const mark = element.closest<HTMLElement>('[data-mark]');
  const id = mark?.dataset.mark;
  if (!mark || id === undefined) return null;
  const box = mark.getBoundingClientRect();
  const left = Math.max(0, Math.min(box.left - around.left, around.width - Math.min(WIDEST, around.width)));
  return { mark: id, at: { left, top: box.bottom - around.top + GAP } };
}

/** Whether a key presses what the keyboard stands on; the page does not scroll then. */
function isPress(event: KeyboardEvent): boolean {
  const is = event.key === 'Enter' || event.key === ' ';
  if (is) event.preventDefault();
  return is;
}

/** Which card is open, and a way to open that of an element. Pointing at a mark, coming to it by keyboard or clicking it opens its card. */
export function useCard(paper: RefObject<HTMLElement | null>): [OpenCard | null, show: (element: HTMLElement | null) => void] {
  const [card, setCard] = useState<OpenCard | null>(null);
  const show = useCallback(
    (element: HTMLElement | null): void => setCard(element && paper.current ? cardOf(element, paper.current) : null),
    [paper],
  );
  useEffect(() => {
    const on = paper.current;
    if (!on) return undefined;
    const ends = new AbortController();
    const { signal } = ends;
    const markOf = ({ target }: Event): HTMLElement | null =>
      target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null;
    const open = (event: Event): void => show(markOf(event));
    on.addEventListener('click', open, { signal });
    on.addEventListener('focusin', (event) => markOf(event) && open(event), { signal });
    on.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && markOf(event) && open(event), { signal });
    on.addEventListener('pointerleave', () => on.contains(document.activeElement) || setCard(null), { signal });
    // The keyboard goes on: the card must not lie over what it comes to. Who selects the card's text stays.
    on.addEventListener('focusout', (event) => event.relatedTarget && markOf(event) && setCard(null), { signal });
    on.addEventListener('keydown', (event) => markOf(event) === event.target && isPress(event) && open(event), { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && setCard(null), { signal });
    return () => ends.abort();
  }, [paper, show]);
  return [card, show];
}
