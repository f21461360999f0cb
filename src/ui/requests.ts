import type { Runtime } from 'webextension-polyfill';
import type { PopupRequest, TabState } from '../messages';
import type { Placed } from './placed';
import type { Operands } from '../exports/operands';
import type { DecisionChange, Figures } from '../messages/decision';
import { FOLLOWS } from '../messages/follow';
import { browser } from './browser';
import { isTabNews, isTabState } from './tab-state';

/** The polyfill in the background sends a failure as an answer with this mark where the browser cannot send failures. */
const FAILURE = '__mozWebExtensionPolyfillReject__';

/** Asks the background. Throws when it failed. */
export async function send(request: PopupRequest): Promise<unknown> {
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

/** After so long a background that was stopped is asked again, in ms. */
const ANEW = 1000;

/** A background that has not said anything for so long after it was asked is asked again, in ms. */
const SILENT = 5000;

/**
 * Follows a tab: calls `told` with what is known of it by now, and whenever anything more is. Yields what ends that. The background
 * may be stopped at any time: then it is followed anew.
 */
export function followTab(tab: number, told: (state: TabState) => void, kind = FOLLOWS): () => void {
  let isOver = false;
  let port: Runtime.Port | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const connect = (): void => {
    if (isOver) return;
    port?.disconnect();
    port = browser.runtime.connect({ name: `${kind}${tab}` });
    clearTimeout(silence);
    silence = setTimeout(connect, SILENT);
    port.onMessage.addListener((message: unknown) => {
      clearTimeout(silence);
      if (!isOver && isTabNews(message) && message.tab === tab) told(message.state);
    });
    port.onDisconnect.addListener(() => setTimeout(connect, ANEW));
  };
  connect();
  return () => {
    isOver = true;
    clearTimeout(silence);
    port?.disconnect();
  };
}

/** Shows or hides the marks in the page. */
export async function setMarks(tab: number, on: boolean): Promise<void> {
  await send({ kind: 'set-marks', tab, on });
}

/** Which report of a tab is meant. */
export type Which = Pick<Placed, 'frame' | 'part'>;

/** Whether a report and that of the year before are of one agency, on the reader's word, or null to take it back; the tab is audited anew. */
export async function saySame(tab: number, { frame, part }: Which, same: boolean | null): Promise<TabState> {
  const answer = await send({ kind: 'same-agency', tab, frame, part, same });
  if (!isTabState(answer)) throw new Error('not the state of a tab');
  return answer;
}

/** Chooses the report on the year before among several, by its key, or none; the tab is audited anew. */
export async function chooseVersion(tab: number, { frame, part }: Which, key: string | null): Promise<TabState> {
  const answer = await send({ kind: 'choose-version', tab, frame, part, key });
  if (!isTabState(answer)) throw new Error('not the state of a tab');
  return answer;
}

/** Scrolls the page to a finding or a fact; false when it stands there no longer. */
export async function jump(tab: number, { frame, part }: Which, target: string): Promise<boolean> {
  const answer = await send({ kind: 'jump', tab, frame, part, target }).catch(() => false);
  return answer !== false;
}

/** What the last audit of a frame went by; null when the page is not there any more. */
export async function readingOf(tab: number, frame: number): Promise<{ shown: string; all?: string } | null> {
  const answer = await send({ kind: 'read', tab, frame }).catch(() => null);
  if (typeof answer !== 'object' || answer === null || !('shown' in answer) || typeof answer.shown !== 'string') return null;
  return { shown: answer.shown, ...('all' in answer && typeof answer.all === 'string' && { all: answer.all }) };
}

/** Frames cells of a report in its page; none clears what was framed. */
export const paint = (tab: number, { frame, part }: Which, { parts, totals }: Operands): Promise<unknown> =>
  send({ kind: 'paint', tab, frame, part, parts: [...parts], totals: [...totals] }).catch(() => undefined);

/** Underlines figures of the text that were not compared, or takes that away. */
export const underline = (tab: number, on: boolean): Promise<unknown> => send({ kind: 'underline', tab, on });

/** Keeps what is decided about findings of a report, each with the figures that were shown; followers of the tab are told. Throws when it was not kept. */
export const decide = (
  tab: number,
  { frame, part }: Which,
  findings: Readonly<Record<string, Figures>>,
  change: DecisionChange,
): Promise<unknown> => send({ kind: 'decide', tab, frame, part, findings, change });

/** Brings the next tab with a report to the front; false when there is none. */
export const goToNextReport = async (tab: number): Promise<boolean> =>
  (await send({ kind: 'next-report', tab }).catch(() => false)) !== false;
