import { listenAt, thisPage, windowOf } from '../readers/dom';

export interface Hearing {
  /** Where; otherwise at the window, on the way down to every node. */
  readonly at?: object;
  readonly signal?: AbortSignal;
  /** What was heard may be kept from the page. */
  readonly active?: true;
}

/** Calls `react` for what the reader or the browser does. Events that a script of the page has made are not heard. */
export function listen<K extends keyof WindowEventMap>(
  names: readonly K[],
  react: (event: WindowEventMap[K]) => void,
  { at, signal, active }: Hearing = {},
): void {
  const heard = (event: Event): void => {
    if (event.isTrusted) react(event as WindowEventMap[K]);
  };
  for (const name of names) listenAt(at ?? windowOf(thisPage), name, heard, { capture: !at, passive: !active, signal });
}
