import browser from 'webextension-polyfill';
import { gravest, placesOf } from '../audit/repairs/causes';
import type { Audit } from '../audit/types';
import type { Lang } from '../texts';
import { button } from '../texts/button';
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

/** Places to look at, each as grave as the gravest of its findings. */
function countOf({ findings }: Audit): { errors: number; warnings: number } {
  const weights = placesOf(findings).map(gravest);
  const count = (severity: string) => weights.filter((weight) => weight === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}

/** Whether nothing of a report could be checked at all. */
const isUnchecked = ({ coverage }: Audit): boolean => coverage.unchecked === coverage.relations;

/**
 * The badge of a tab: how many errors and warnings, those of one cause once; a tick when clean, “?” when a report cannot be
 * read, nothing when there is none.
 */
export function badgeOf(frames: readonly FrameState[], lang: Lang): Badge {
  const texts = button(lang);
  const audits = frames.flatMap(({ result }) => result.audits);
  const read = audits.filter(({ status }) => status === 'audited');
  const places = read.map(countOf);
  const errors = places.reduce((sum, place) => sum + place.errors, 0);
  const count = places.reduce((sum, place) => sum + place.warnings, errors);
  if (count > 0) return { text: count > 999 ? '999+' : String(count), colour: errors ? RED : AMBER, title: texts.found(count) };
  if (read.some((audit) => !isUnchecked(audit))) return { text: '✓', colour: GREEN, title: texts.clean };
  if (audits.some(({ status }) => status !== 'not-a-report')) return { text: '?', colour: GREY, title: texts.unreadable };
  return { text: '', colour: GREY, title: texts.plain };
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
