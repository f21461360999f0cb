import browser from 'webextension-polyfill';
import type { Count } from '../audit/doubts';
import type { Lang } from '../texts';
import { button } from '../texts/button';
import { coverageLine, doubtsLine, words } from '../texts/words';
import { isPdf } from './address';
import { readerLang } from './lang';
import { isPartial } from './silence';
import { loadNotes, noteOf, type Tally } from './tab-notes';
import { sumOf } from './tally';

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

/** What the button says of reports that could be checked: the same as the head of the popup. */
function titleOf(count: Count, lang: Lang): string {
  const { product, colon, stop } = words(lang);
  return product + colon + doubtsLine(count, lang) + stop + coverageLine(count, lang);
}

/**
 * The badge of a tab: how many doubts; a tick when clean, “?” when a report cannot be
 * read, when checking it was stopped, or when the page was asked for one and does not answer; nothing when there is none.
 * `isUnmarked`: the page keeps taking the marks away; `isTranslated`: it has been translated since.
 */
export function badgeOf(
  tallies: readonly Tally[],
  isUnfinished: boolean,
  lang: Lang,
  { isUnmarked = false, isTranslated = false } = {},
): Badge {
  const texts = button(lang);
  const { reports, checked, stopped, count } = sumOf(tallies);
  const doubts = count.error + count.warning;
  const title = titleOf(count, lang) + (isTranslated ? texts.translated : '');
  if (doubts > 0) {
    const text = isUnmarked ? `${doubts > 99 ? '99+' : doubts}!` : doubts > 999 ? '999+' : String(doubts);
    return { text, colour: count.error ? RED : AMBER, title: isUnmarked ? title + texts.removed : title };
  }
  if (isUnfinished) return { text: '?', colour: GREY, title: texts.unfinished };
  if (stopped > 0) return { text: '?', colour: GREY, title: texts.stopped };
  if (checked > 0) return { text: '✓', colour: GREEN, title };
  if (reports > 0) return { text: '?', colour: GREY, title: texts.unreadable };
  return { text: '', colour: GREY, title: texts.plain };
}

/** Paints the badge of a tab, once all notes were read; the tab may be gone. The orders are given when this returns. */
export function paintBadge(tabId: number, lang: Lang): void {
  const { frames, waiting } = noteOf(tabId);
  const seen = frames.filter(({ isSeen }) => isSeen);
  const tallies = seen.map(({ tally }) => tally);
  const isUnmarked = seen.some(({ marksRemoved }) => marksRemoved);
  const isTranslated = seen.some(({ translated }) => translated);
  const isUnfinished = waiting?.late || isPartial(tabId);
  const badge = badgeOf(tallies, isUnfinished, lang, { isUnmarked, isTranslated });
  const { text, colour } = badge;
  const title = waiting?.late && isPdf(waiting.address) ? button(lang).pdf : badge.title;
  const { action } = browser;
  void Promise.allSettled([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: colour }),
    action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    action.setTitle({ tabId, title }),
  ]);
}

/** The same, for whoever has read neither language nor notes. */
export async function repaintBadge(tabId: number): Promise<void> {
  const [lang] = await Promise.all([readerLang(), loadNotes()]);
  paintBadge(tabId, lang);
}
