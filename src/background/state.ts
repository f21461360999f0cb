import browser from 'webextension-polyfill';
import { failureOf, type FailureKind } from '../archive/failure';
import type { ForeignFrame, TabState } from '../messages';
import { archiveTexts } from '../texts/archive';
import { standingOf, viewedIn } from './address';
import { noteKept, unkeptOf } from './archive';
import { decidedIn } from './decide';
import { isGranted } from './granted';
import { readerLang } from './lang';
import { isUnderWay } from './room';
import { isPartial } from './silence';
import { framesOf, marksOn, type FrameState } from './store';
import { noteOf, type FrameNote } from './tab-notes';
import { offAt } from './wishes';

/** Why the page at an address could not be read when it was last tried, by the tab. Of addresses that may not be known '' stands. */
const closed = new Map<number, { readonly why: NonNullable<TabState['closed']>; readonly address: string }>();
/** Tabs whose page is loading, as far as somebody follows them, and those that are being audited anew. */
const loading = new Set<number>();
const opening = new Set<number>();

/** Whether what stood at an address of a tab could be read; null when it could. */
export function noteObstacle(tab: number, obstacle: TabState['closed'], address: string): void {
  if (obstacle) closed.set(tab, { why: obstacle, address });
  else closed.delete(tab);
}

/** Why a page could not be read: nothing that was tried before it came, or before it answered, says so. */
function obstacleAt(tab: number, address: string, answered: boolean): TabState['closed'] {
  const known = closed.get(tab);
  return !answered && known?.address === address ? known.why : null;
}

/** Whether the page of a tab is loading. */
export function noteLoading(tab: number, isLoading: boolean): void {
  if (isLoading) loading.add(tab);
  else loading.delete(tab);
}

/** Whether a tab is being audited anew: nothing is known of it then. */
export function noteOpening(tab: number, isOpening: boolean): void {
  if (isOpening) opening.add(tab);
  else opening.delete(tab);
}

/** Nothing is known any more of a tab that was closed. */
export function forgetState(tab: number): void {
  closed.delete(tab);
  loading.delete(tab);
  noteKept(tab);
}

/** So long a page that names a report is waited for, in ms: as long as its own watch lasts (page/wait.ts). */
const PATIENCE = 15_000;

/** How long a tab is still waited for, in ms; 0 when it is not. */
export function waitsFor(tab: number): number {
  const since = noteOf(tab).frames.map(({ auditedAt }) => Date.parse(auditedAt) + PATIENCE - Date.now());
  return Math.max(0, ...since);
}

/** What is still waited for. A page that says what it is needs no waiting. */
function waitingIn(tab: number, frames: readonly FrameState[]): TabState['waiting'] {
  if (loading.has(tab) || opening.has(tab)) return 'page';
  const isOpen = ({ named = false, audits }: FrameState['result']): boolean =>
    named && audits.every(({ reason }) => reason === 'no-report');
  const hasReport = frames.some(({ result }) => result.audits.some(({ status }) => status !== 'not-a-report'));
  return !hasReport && frames.some(({ result }) => isOpen(result)) && waitsFor(tab) > 0 ? 'report' : null;
}

/** Frames that the extension may read report by themselves; only the others are to be named. */
async function trulyForeign(frames: readonly ForeignFrame[]): Promise<ForeignFrame[]> {
  const readable = await Promise.all(
    frames.map(async ({ address }) => {
      if (!URL.canParse(address)) return true;
      const { protocol, hostname } = new URL(address);
      return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => true);
    }),
  );
  return frames.filter((_, index) => !readable[index]);
}

const withForeign = async ({ frame, result }: FrameState): Promise<TabState['frames'][number]> => ({
  frame,
  result: { ...result, foreignFrames: await trulyForeign(result.foreignFrames) },
});

/** What was decided about each frame, and why that cannot be told, if it cannot: a report is shown all the same. */
async function decidedAbout(
  frames: readonly FrameState[],
  isPrivate: boolean,
): Promise<{ decisions: NonNullable<TabState['frames'][number]['decisions']>[]; failed?: FailureKind }> {
  try {
    return { decisions: await Promise.all(frames.map(({ result }) => decidedIn(result, isPrivate))) };
  } catch (error) {
    return { decisions: [], failed: failureOf(error).kind };
  }
}

/** What is known of a tab. */
export async function stateOf(tab: number): Promise<TabState> {
  const { url, incognito } = await browser.tabs.get(tab);
  const known = await framesOf(tab);
  const { decisions, failed = unkeptOf(tab) } = await decidedAbout(known, incognito);
  const frames = (await Promise.all(known.map(withForeign))).map((frame, at) => ({ ...frame, decisions: decisions[at] ?? {} }));
  const notes = noteOf(tab).frames;
  const viewed = viewedIn(url ?? '');
  const address = viewed ? standingOf(viewed) : url;
  const off = address === undefined ? null : await offAt(address);
  const answered = notes.some(({ frame }) => frame === 0);
  const lacking = notes.filter(({ frame, isSeen }) => isSeen && !frames.some((one) => one.frame === frame));
  const reportsOf = (some: readonly FrameNote[]): number => some.reduce((sum, { tally }) => sum + tally.reports, 0);
  return {
    address: address ?? frames[0]?.result.address ?? '',
    marksOn: await marksOn(tab),
    underlined: noteOf(tab).underlined,
    granted: isGranted(tab, url ?? ''),
    frames,
    answered,
    partial: isPartial(tab),
    underWay: isUnderWay(tab),
    waiting: viewed && !answered ? 'page' : waitingIn(tab, frames),
    omitted: reportsOf(lacking),
    unseen: reportsOf(notes.filter(({ isSeen }) => !isSeen)),
    closed: obstacleAt(tab, url ?? '', answered),
    ...(off && { off }),
    ...(failed && { trouble: archiveTexts(await readerLang())[failed] }),
  };
}
