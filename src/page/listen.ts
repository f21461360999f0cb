import { listenAt, thisPage, windowOf } from '../readers/dom';

export interface Hearing {
  /** Where; otherwise at the window, on the way down to every node. */
  readonly at?: object;
  /** There on the way down, too. */
  readonly down?: true;
  readonly signal?: AbortSignal;
  /** What was heard may be kept from the page. */
  readonly active?: true;
}

/** What can be heard: content comes near enough to be drawn, or goes too far for it, beside what the types know. */
type Heard = WindowEventMap & { readonly contentvisibilityautostatechange: Event };

/** Hears what the reader or the browser does, and nothing that a script of the page has made. */
export const trusted =
  <E extends Event>(react: (event: E) => void) =>
  (event: Event): void => {
    if (event.isTrusted) react(event as E);
  };

/**
 * Calls `react` for what the reader or the browser does. Events that a script of the page has made are not heard.
 * @returns listens once more, where a document that was written anew has lost its listeners; else nothing changes.
 */
export function listen<K extends keyof Heard>(
  names: readonly K[],
  react: (event: Heard[K]) => void,
  { at, down, signal, active }: Hearing = {},
): () => void {
  const heard = trusted(react);
  const begin = (): void => {
    for (const name of names) listenAt(at ?? windowOf(thisPage), name, heard, { capture: down ?? !at, passive: !active, signal });
  };
  begin();
  return begin;
}
