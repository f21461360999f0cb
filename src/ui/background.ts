import type { PopupRequest, TabState } from '../messages';
import { browser } from './browser';
import { isTabState } from './tab-state';

/** The polyfill in the background sends a failure as an answer with this mark where the browser cannot send failures. */
const FAILURE = '__mozWebExtensionPolyfillReject__';

/** Asks the background. Throws when it failed. */
async function send(request: PopupRequest): Promise<unknown> {
  const answer: unknown = await browser.runtime.sendMessage(request);
  if (typeof answer === 'object' && answer !== null && FAILURE in answer) throw new Error(`${request.kind} failed`);
  return answer;
}

/** The tab that the popup belongs to: named in the address (tests), else the one in front. Null when there is none. */
export async function ownTab(query: string): Promise<number | null> {
  const named = new URLSearchParams(query).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Audits the tab unless it already was. Throws when the answer is none that the popup understands. */
export async function openTab(tab: number): Promise<TabState> {
  const answer = await send({ kind: 'open', tab });
  if (!isTabState(answer)) throw new Error('not the state of a tab');
  return answer;
}

/** What is known of the tab by now. Throws when the answer is none that the popup understands. */
export async function lookAtTab(tab: number): Promise<TabState> {
  const answer = await send({ kind: 'look', tab });
  if (!isTabState(answer)) throw new Error('not the state of a tab');
  return answer;
}

/** So long the popup waits for more that changes, and between two looks at an audit that is under way, in ms. */
const BURST = 300;
const PAUSE = 2000;

/**
 * Calls `changed` a moment after something new is known of the tab; also from time to time while an audit is `underWay`, which may
 * come to nothing. Yields what ends that.
 */
export function watchTab(tab: number, underWay: boolean, changed: () => void): () => void {
  const beat = underWay ? setInterval(changed, PAUSE) : undefined;
  let timer = 0;
  const note = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'session' && `tab:${tab}` in changes) timer ||= window.setTimeout(() => ((timer = 0), changed()), BURST);
  };
  browser.storage.onChanged.addListener(note);
  return () => {
    browser.storage.onChanged.removeListener(note);
    clearTimeout(timer);
    clearInterval(beat);
  };
}

/** Shows or hides the marks in the page. */
export async function setMarks(tab: number, on: boolean): Promise<void> {
  await send({ kind: 'set-marks', tab, on });
}

/** Whether a report and that of the year before are of one agency, on the reader's word; the tab is audited anew. */
export async function saySame(tab: number, frame: number, part: number, same: boolean): Promise<TabState> {
  const answer = await send({ kind: 'same-agency', tab, frame, part, same });
  if (!isTabState(answer)) throw new Error('not the state of a tab');
  return answer;
}

/** Chooses the report on the year before among several, by its key, or none; the tab is audited anew. */
export async function chooseVersion(tab: number, frame: number, part: number, key: string | null): Promise<TabState> {
  const answer = await send({ kind: 'choose-version', tab, frame, part, key });
  if (!isTabState(answer)) throw new Error('not the state of a tab');
  return answer;
}

/** Scrolls the page to a finding or a fact; false when it stands there no longer. */
export async function jump(tab: number, frame: number, target: string): Promise<boolean> {
  const answer = await send({ kind: 'jump', tab, frame, target }).catch(() => false);
  return answer !== false;
}
