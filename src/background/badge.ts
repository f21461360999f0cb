import browser from 'webextension-polyfill';
import type { Lang } from '../texts';
import { tab as texts } from '../texts/tab';
import { verdictOf } from '../ui/verdict';
import { readerLang } from './lang';
import { framesOf, type FrameState } from './store';

/** What the toolbar button shows. */
export interface Badge {
  readonly text: string;
  readonly colour: string;
  readonly title: string;
}

const RED = '#b42318';
const AMBER = '#b86e00';
const GREEN = '#0f6b4d';
const GREY = '#566163';

/**
 * The badge of a tab: how many errors and warnings, those of one cause once; a tick when clean, “?” when a report cannot be
 * read, nothing when there is none.
 */
export function badgeOf(frames: readonly FrameState[], lang: Lang): Badge {
  const { button } = texts(lang);
  const audits = frames.flatMap(({ result }) => result.audits);
  const verdicts = audits.filter(({ status }) => status === 'audited').map(verdictOf);
  const errors = verdicts.reduce((sum, { counts }) => sum + counts.error, 0);
  const count = verdicts.reduce((sum, { counts }) => sum + counts.warning, errors);
  if (count > 0) return { text: count > 999 ? '999+' : String(count), colour: errors ? RED : AMBER, title: button.found(count) };
  if (verdicts.some(({ tone }) => tone !== 'unchecked')) return { text: '✓', colour: GREEN, title: button.clean };
  if (verdicts.length || audits.some(({ status }) => status === 'unreadable'))
    return { text: '?', colour: GREY, title: button.unreadable };
  return { text: '', colour: GREY, title: button.plain };
}

/** Paints the badge of a tab; the tab may be gone. */
export async function paintBadge(tabId: number): Promise<void> {
  const { text, colour, title } = badgeOf(await framesOf(tabId), await readerLang());
  const { action } = browser;
  await Promise.allSettled([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: colour }),
    action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    action.setTitle({ tabId, title }),
  ]);
}
