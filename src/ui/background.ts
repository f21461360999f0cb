import browser from 'webextension-polyfill';
import { tabState } from '../messages';
import type { PopupRequest, TabState } from '../messages';

const send = (request: PopupRequest): Promise<unknown> => browser.runtime.sendMessage(request);

/** The tab that the popup belongs to: named in the address (tests), else the one in front. Null when there is none. */
export async function ownTab(query: string): Promise<number | null> {
  const named = new URLSearchParams(query).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Audits the tab unless it already was. Throws when the answer is none that the popup understands. */
export async function openTab(tab: number): Promise<TabState> {
  return tabState.parse(await send({ kind: 'open', tab }));
}

/** Shows or hides the marks in the page. */
export async function setMarks(tab: number, on: boolean): Promise<void> {
  await send({ kind: 'set-marks', tab, on });
}

/** Scrolls the page to a finding or a fact; false when it stands there no longer. */
export async function jump(tab: number, frame: number, target: string): Promise<boolean> {
  const answer = await send({ kind: 'jump', tab, frame, target }).catch(() => false);
  return answer !== false;
}
