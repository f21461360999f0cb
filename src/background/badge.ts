import browser from 'webextension-polyfill';
import { badgeOf } from '../exports/badge';
import type { Lang } from '../texts';
import { button } from '../texts/button';
import { isPdf } from './address';
import { readerLang } from './lang';
import { isPartial } from './silence';
import { loadNotes, noteOf } from './tab-notes';

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
