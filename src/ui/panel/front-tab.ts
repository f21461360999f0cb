import type { Windows } from 'webextension-polyfill';
import { browser } from '../browser';

/** Which tab a panel is about: named by its address (tests), else the one in front of its window. */

const numberIn = (query: string, name: string): number | null => {
  const named = new URLSearchParams(query).get(name) ?? '';
  return /^\d{1,15}$/.test(named) ? Number(named) : null;
};

const isPage = ({ type }: Windows.Window): boolean => type === 'normal';

/** The window that a panel stands in, or beside which it was opened as a window of its own. */
async function ownWindow(query: string): Promise<number | undefined> {
  return numberIn(query, 'window') ?? (await browser.windows.getCurrent()).id;
}

/** Tells which tab is in front, now and whenever another is, until `signal`; null: none. */
export function followFrontTab(query: string, told: (tab: number | null) => void, signal: AbortSignal): void {
  const named = numberIn(query, 'tab');
  if (named !== null) return told(named);
  let window: number | undefined;
  const look = async (): Promise<void> => {
    const [tab] = window === undefined ? [] : await browser.tabs.query({ active: true, windowId: window });
    if (!signal.aborted) told(tab?.id ?? null);
  };
  const again = (): void => void look().catch(() => told(null));
  const onActivated = ({ windowId }: { windowId: number }): void => (windowId === window ? again() : undefined);
  // In a window of its own it is about the window that the reader works in.
  const onFocused = async (id: number): Promise<void> => {
    const focused = id > 0 ? await browser.windows.get(id).catch(() => null) : null;
    if (!focused || !isPage(focused) || focused.id === window) return;
    window = focused.id;
    again();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onReplaced?.addListener(again);
  if (numberIn(query, 'window') !== null) browser.windows.onFocusChanged.addListener(onFocused);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onReplaced?.removeListener(again);
    browser.windows.onFocusChanged.removeListener(onFocused);
  });
  void ownWindow(query).then((id) => {
    window ??= id;
    again();
  }, again);
}
