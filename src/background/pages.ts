import type { Runtime } from 'webextension-polyfill';
import { unreadable } from '../audit/unaudited';
import type { FrameResult } from '../messages';
import type { View } from '../messages/muster';
import { isOff } from '../messages/wishes';
import { pageNotice } from '../messages/page';
import { pageReading, type Examined, type PageReading } from '../messages/reading';
import type { Outcome } from '../workroom';
import { addressIn, addressOf, viewedIn } from './address';
import { repaintBadge } from './badge';
import { besideOf } from './beside';
import { detectInTab } from './clicked';
import { compareYears, rememberYears, type Comparison } from './compare';
import { whenLookedAt } from './eyes';
import { drop, hold, release } from './held';
import { tabLearned } from './followers';
import { auditFrame, bringScript, EYE, MARKS, TRANSLATION } from './inject';
import { readerLang } from './lang';
import { record } from './record';
import { musterTab } from './muster';
import { marksOn, noteRemovals, noteView, stampFrame, type Stand } from './store';
import { isClosed, loadNotes } from './tab-notes';
import { offAt, wishes } from './wishes';
import type { Noted } from './years';

/** Newer than the polyfill's types, and in Chromium alone. */
interface Sender extends Runtime.MessageSender {
  readonly documentId?: string;
  readonly documentLifecycle?: string;
}

/** Where a message really comes from. */
interface Origin {
  readonly tab: number;
  readonly frame: number;
  /** Where the frame stands, and the page on top. */
  readonly address: string;
  readonly top: string;
  /** Chromium's name of the document while it is made ready and not shown. */
  readonly prerendered?: string | undefined;
  /** Whether the tab is in a private window, or shows a file of the reader's own. */
  readonly isPrivate: boolean;
  /** Whether it is the viewer of a file. */
  readonly isViewer: boolean;
}

/** The origin of a message, or null when it comes from no tab. */
function originOf(sender: Sender): Origin | null {
  const { tab, frameId, documentId, documentLifecycle } = sender;
  if (tab?.id === undefined || frameId === undefined) return null;
  const prerendered = documentLifecycle === 'prerender' ? documentId : undefined;
  const viewed = viewedIn(sender.url ?? '');
  return {
    tab: tab.id,
    frame: frameId,
    address: addressOf(sender),
    top: viewed ? addressOf(sender) : (tab.url ?? addressOf(sender)),
    prerendered,
    isPrivate: tab.incognito || viewed?.kind === 'handed',
    isViewer: viewed !== null,
  };
}

/** Lets the answer go first: what the reader waits for are the marks. */
const afterAnswer = (): Promise<void> => new Promise((done) => setTimeout(done));

/** What came of a reading, as far as the page is told of it, and what is kept. */
interface Told {
  readonly examined: Pick<Examined, 'reports' | 'candidate' | 'words'>;
  readonly result: FrameResult;
  readonly noted: Noted | null;
}

const NO_WORDS = { title: '', legend: [] };

/** What is kept of a page or file that is not read. */
const unreadResult = (
  address: string,
  reason: NonNullable<PageReading['unread']>,
  { foreignFrames, marksRemoved }: PageReading,
): FrameResult => ({ address, title: '', audits: [unreadable(address, reason)], lastYears: [null], foreignFrames, marksRemoved });

/** A page whose audit was ended may change for the better, so it goes on being watched. */
function toldOf(outcome: Outcome<Comparison>, { address, frame }: Origin, reading: PageReading): Told | null {
  const { foreignFrames, marksRemoved, translated } = reading;
  if (outcome.kind === 'gone') return null;
  const isPdf = frame === 0 && reading.pdf === true;
  if (outcome.kind === 'timeout' || isPdf) {
    const unread = unreadResult(address, isPdf ? 'unsupported-format' : 'timeout', reading);
    const result = isPdf ? { ...unread, pdf: true } : unread;
    return { examined: { reports: [], candidate: !isPdf, words: NO_WORDS }, result, noted: null };
  }
  const { audited, lastYears, noted } = outcome.answer;
  const { title, candidate, words, reports } = audited;
  const audits = reports.map(({ audit }) => audit);
  const siteCodes = reports.map(({ whose }) => whose?.siteCode ?? null);
  const about = { address, title, audits, siteCodes, lastYears: [...lastYears] };
  return {
    examined: { reports: reports.map(({ shown }) => shown), candidate, words },
    result: { ...about, foreignFrames, marksRemoved, translated, named: candidate },
    noted,
  };
}

const WANTS_ALL = { reports: [], wantsAll: true, held: false, changed: false, candidate: true, words: NO_WORDS };

/** The reader wants nothing said of the page. */
const LEFT_ALONE = { ...WANTS_ALL, wantsAll: false, candidate: false };

/** Of what a page says it is taken note when it has its answer, of what a frame says when the reader has looked at it. */
function remember(stand: Stand, noted: Noted | null): void {
  const act = (): void => void (noted && !isClosed(stand.tab) && rememberYears(noted));
  if (stand.frame === 0) void afterAnswer().then(act);
  else whenLookedAt(stand, act);
}

/** What is there of some texts. */
const given = <T extends object>(texts: T): { [Key in keyof T]?: string } =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) as { [Key in keyof T]?: string };

/** Has audited what a frame has read. The audit itself stays here; the page is told what it needs for its marks. */
async function audited(origin: Origin, reading: PageReading): Promise<Examined | null> {
  const { tab, frame, address, top, isPrivate } = origin;
  const { shown, all, seen, looks, again } = reading;
  const { sha256 = '', unread } = origin.isViewer ? reading : {};
  const stand = { tab, frame, born: reading.born };
  const [marks, lang, wished] = await Promise.all([marksOn(tab), readerLang(), wishes()]);
  if (isOff(top, wished)) return { ...LEFT_ALONE, marks, beside: besideOf(tab), lang };
  if (unread) {
    const changed = record(stand, unreadResult(address, unread, reading), lang);
    return { ...LEFT_ALONE, changed, marks, beside: besideOf(tab), lang };
  }
  const text = { address, shown, isFile: origin.isViewer, ...given({ all, seen, again }) };
  const asked = compareYears(text, { stand, isPrivate, lang, off: wished.rulesOff, packs: wished.packs });
  // That it is under way, and that it is not any more.
  tabLearned(tab);
  const outcome = await asked;
  tabLearned(tab);
  if (outcome.kind === 'wants-all') return { ...WANTS_ALL, marks, beside: besideOf(tab), lang };
  const told = toldOf(outcome, origin, reading);
  if (!told) return null;
  const { examined, result, noted } = told;
  const keep = (): boolean => {
    const changed = record(stand, result, lang);
    if (sha256) stampFrame(stand, sha256);
    remember(stand, noted);
    return changed;
  };
  const held = seen === undefined && (looks || examined.reports.some(({ look }) => look.first.length > 0));
  if (held) hold(stand, keep);
  else drop(stand);
  return { ...examined, wantsAll: false, held, changed: !held && keep(), marks, beside: besideOf(tab), lang };
}

/** SHA-256 in hexadecimal of a text in UTF-8. Pages on http have no `crypto.subtle` of their own, the background has. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The page keeps taking the marks away: badge and popup say so. */
async function marksRemoved(stand: Stand): Promise<void> {
  await loadNotes();
  noteRemovals(stand, true);
  await repaintBadge(stand.tab);
}

/** A frame tells how much of it is shown. */
async function sightChanged(stand: Stand, view: View): Promise<void> {
  await loadNotes();
  if (stand.frame !== 0 && noteView(stand, view)) await musterTab(stand.tab);
}

/** A detector has seen a report: it is audited, unless the reader wants the page left alone. */
async function auditUnlessOff(origin: Origin): Promise<undefined> {
  if (!(await offAt(origin.top))) await auditFrame(origin);
}

/** Answers a script in a page; undefined when the message is none of its kind. */
export function answerPage(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const origin = originOf(sender);
  if (!origin) return undefined;
  const { tab, frame, prerendered } = origin;
  const { data: notice } = pageNotice.safeParse(message);
  if (notice?.kind === 'report-seen') return auditUnlessOff(origin);
  // Nothing is audited before it is shown: it may never be, and what stands in the tab is another page.
  if (prerendered !== undefined) return undefined;
  const reading = pageReading.safeParse(message);
  if (reading.success) return addressIn(sender, tab, frame).then((address) => audited({ ...origin, address }, reading.data));
  if (notice?.kind === 'marks-removed') return marksRemoved({ tab, frame, born: notice.born });
  if (notice?.kind === 'frame-left') return musterTab(tab);
  if (notice?.kind === 'frame-came') return detectInTab(tab);
  if (notice?.kind === 'frame-view') return sightChanged({ tab, frame, born: notice.born }, notice.view);
  if (notice?.kind === 'eye-wanted') return bringScript(origin, EYE);
  if (notice?.kind === 'view-wanted') return bringScript(origin, MARKS);
  if (notice?.kind === 'translation-wanted') return bringScript(origin, TRANSLATION);
  if (notice?.kind === 'page-looked') return Promise.resolve(release({ tab, frame, born: notice.born }));
  if (notice) return sha256(notice.content).then((hash) => stampFrame({ tab, frame, born: notice.born }, hash));
  return undefined;
}
