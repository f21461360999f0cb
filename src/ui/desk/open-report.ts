import { useEffect, useState } from 'preact/hooks';
import { openPanel } from '../../messages/side-panel';
import { shownAt } from '../../messages/viewers';
import { webAddress } from '../addresses';
import { browser } from '../browser';

/** The number of the window in which the desk stands; null before it is known. */
export function useWindow(): number | null {
  const [window, setWindow] = useState<number | null>(null);
  useEffect(() => void browser.windows.getCurrent().then(({ id }) => setWindow(id ?? null)), []);
  return window;
}

/** Opens a report in a tab, a document in its viewer, with the panel beside it. To be called in the gesture itself: browsers open no panel later. */
export function openReport(address: string, window: number | null): void {
  const url = webAddress(address);
  if (!url) return;
  if (window !== null) void openPanel(browser, window).catch(() => undefined);
  void browser.tabs.create({ url: shownAt(url) });
}
