import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { frameAudited, type ForeignFrame, type FrameAudited } from '../messages';
import { pageNotice } from '../messages/page';
import type { Lang } from '../texts';
import { paintBadge } from './badge';
import { pageReading } from '../messages/reading';
import { examine } from './examine';
import { auditFrame, giveEnglish } from './inject';
import { readerLang } from './lang';
import { forgetFrame, framesOf, keepFrame, marksOn } from './store';

/** What an auditor is told when it has reported. */
export interface AuditorOrders {
  readonly marks: boolean;
  readonly lang: Lang;
}

/** The tab and frame that a message really comes from, or null. */
function originOf({ tab, frameId }: Runtime.MessageSender): { tab: number; frame: number } | null {
  return tab?.id === undefined || frameId === undefined ? null : { tab: tab.id, frame: frameId };
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

async function frameReported(tab: number, frame: number, said: FrameAudited): Promise<AuditorOrders> {
  const auditedAt = new Date().toISOString();
  const audits = said.audits.map((audit) => ({ ...audit, auditedAt, sha256: '' }));
  await keepFrame(tab, frame, { ...said, audits, foreignFrames: await trulyForeign(said.foreignFrames) });
  await forgetGone(tab, frame);
  await paintBadge(tab);
  const lang = await readerLang();
  if (lang === 'en' && audits.length) await giveEnglish(tab, frame);
  return { marks: await marksOn(tab), lang };
}

/** SHA-256 in hexadecimal of a text in UTF-8. Pages on http have no `crypto.subtle` of their own, the background has. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function stamp(tab: number, frame: number, content: string): Promise<void> {
  const hash = await sha256(content);
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
  if ((message as { kind?: unknown } | null)?.kind === 'page-read') {
    const reading = pageReading.safeParse(message);
    return reading.success ? Promise.resolve(examine(reading.data)) : undefined;
  }
  const audited = frameAudited.safeParse(message);
  if (audited.success) return frameReported(tab, frame, audited.data);
  const notice = pageNotice.safeParse(message);
  if (!notice.success) return undefined;
  return notice.data.kind === 'report-seen' ? auditFrame(tab, frame) : stamp(tab, frame, notice.data.content);
}
