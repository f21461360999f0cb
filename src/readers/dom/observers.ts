import type { PageElement, PageNode } from './kinds';

/** Observers of nodes and of the size of elements. */
interface Observing<N, How, Told> {
  new (react: (told: Told) => void): { observe(node: N, how?: How): void; disconnect(): void; takeRecords(): Told };
}

/** What the browser calls so; scripts that ask for it alone carry it. */
/* @__NO_SIDE_EFFECTS__ */
const called = (name: string): unknown => Reflect.get(globalThis, name);

/** Where an element stands in what the browser shows; `isVisible`: Chromium is certain that nothing hides it. */
export type SightEntry = Omit<IntersectionObserverEntry, 'target'> & {
  readonly target: PageElement;
  readonly isVisible?: boolean;
};

export const SightObserver = called('IntersectionObserver') as new (
  react: (entries: readonly SightEntry[]) => void,
  how: object,
) => { observe(element: PageElement): void; unobserve(element: PageElement): void; disconnect(): void };

export const PageObserver = MutationObserver as unknown as Observing<PageNode, MutationObserverInit, MutationRecord[]>;
export const SizeObserver = called('ResizeObserver') as Observing<PageElement, ResizeObserverOptions, ResizeObserverEntry[]>;
