import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { unreadable } from '../audit/unaudited';
import type { ForeignFrame, FrameResult } from '../messages';
import { pageNotice } from '../messages/page';
import { pageReading, type Examined, type PageReading } from '../messages/reading';
import type { Outcome } from '../workroom';
import { paintBadge } from './badge';
import { compareYears, rememberYears, type Comparison } from './compare';
import { auditFrame } from './inject';
import { readerLang } from './lang';
import { forgetFrame, framesOf, isNews, keepFrame, marksOn } from './store';
import { inTurn } from './turns';
import type { Noted } from './years';

/** Where a message really comes from. */
interface Origin {
  readonly tab: number;
  readonly frame: number;
  /** Whether the tab is in a private window. */
  readonly isPrivate: boolean;
}

/** The origin of a message, or null when it comes from no tab. */
function originOf({ tab, frameId }: Runtime.MessageSender): Origin | null {
  return tab?.id === undefined || frameId === undefined ? null : { tab: tab.id, frame: frameId, isPrivate: tab.incognito };
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

/** Forgets frames of an earlier page in the same tab: no auditor answers there any more. */
async function forgetGone(tab: number, except: number): Promise<void> {
  const others = (await framesOf(tab)).filter(({ frame }) => frame !== except);
  await Promise.all(
    others.map(async ({ frame }) => {
      const alive = await browser.tabs.sendMessage(tab, { kind: 'ping' }, { frameId: frame }).catch(() => null);
      if (!alive) await forgetFrame(tab, frame);
    }),
  );
}

/** Keeps what came of a frame, with the time, and shows it on the badge. */
async function record(tab: number, frame: number, result: FrameResult, changed: boolean): Promise<void> {
  if (changed) {
    const auditedAt = new Date().toISOString();
    const audits = result.audits.map((audit) => ({ ...audit, auditedAt }));
    await keepFrame(tab, frame, { ...result, audits, foreignFrames: await trulyForeign(result.foreignFrames) });
  }
  await forgetGone(tab, frame);
  await paintBadge(tab);
}

/** Lets the answer go first: what the reader waits for are the marks. */
const afterAnswer = (): Promise<void> => new Promise((done) => setTimeout(done));

/** What came of a reading, as far as the page is told of it, and what is kept. */
interface Told {
  readonly examined: Pick<Examined, 'reports' | 'candidate' | 'words'>;
  readonly result: FrameResult;
  readonly noted: Noted | null;
}

/** A page whose audit was ended may change for the better, so it goes on being watched. */
function toldOf(outcome: Outcome<Comparison>, { address, foreignFrames }: PageReading): Told | null {
  if (outcome.kind === 'gone') return null;
  if (outcome.kind === 'timeout') {
    const result = { address, title: '', audits: [unreadable(address, 'timeout')], lastYears: [null], foreignFrames };
    return { examined: { reports: [], candidate: true, words: { title: '', close: '' } }, result, noted: null };
  }
  const { audited, lastYears, noted } = outcome.answer;
  const { title, candidate, words, reports } = audited;
  const audits = reports.map(({ audit }) => audit);
  return {
    examined: { reports: reports.map(({ shown }) => shown), candidate, words },
    result: { address, title, audits, lastYears: [...lastYears], foreignFrames },
    noted,
  };
}

const WANTS_ALL = { reports: [], wantsAll: true, changed: false, candidate: true, words: { title: '', close: '' } };

/** Has audited what a frame has read. The audit itself stays here; the page is told what it needs for its marks. */
async function audited({ tab, frame, isPrivate }: Origin, reading: PageReading): Promise<Examined | null> {
  const [marks, lang] = await Promise.all([marksOn(tab), readerLang()]);
  const outcome = await compareYears(reading, { place: [tab, frame], isPrivate, lang });
  if (outcome.kind === 'wants-all') return { ...WANTS_ALL, marks, lang };
  const told = toldOf(outcome, reading);
  if (!told) return null;
  const { examined, result, noted } = told;
  const changed = isNews(tab, frame, result, reading.again);
  const recorded = inTurn(tab, () => afterAnswer().then(() => record(tab, frame, result, changed)));
  if (noted) void Promise.allSettled([recorded]).then(() => rememberYears(noted));
  return { ...examined, wantsAll: false, changed, marks, lang };
}

/** SHA-256 in hexadecimal of a text in UTF-8. Pages on http have no `crypto.subtle` of their own, the background has. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function stamp(tab: number, frame: number, hash: string): Promise<void> {
  const state = (await framesOf(tab)).find((known) => known.frame === frame);
  if (!state) return;
  const audits = state.result.audits.map((audit) => ({ ...audit, sha256: hash }));
  await keepFrame(tab, frame, { ...state.result, audits });
}

/** Answers a script in a page; undefined when the message is none of its kind. */
export function answerPage(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const origin = originOf(sender);
  if (!origin) return undefined;
  const { tab, frame } = origin;
  const reading = pageReading.safeParse(message);
  if (reading.success) return audited(origin, reading.data);
  const { data: notice } = pageNotice.safeParse(message);
  if (notice?.kind === 'report-seen') return auditFrame(tab, frame);
  if (notice) return sha256(notice.content).then((hash) => inTurn(tab, () => stamp(tab, frame, hash)));
  return undefined;
}
