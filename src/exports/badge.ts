import { countOf, sumOfCounts, type Count } from '../audit/doubts';
import type { Audit } from '../audit/types';
import { button } from '../texts/button';
import type { Lang } from '../texts/types';
import { coverageLine, doubtsLine, words } from '../texts/words';

/** What a frame's reports came to in figures: all that the badge needs. */
export interface Tally {
  /** Reports, whether they could be read or not. */
  readonly reports: number;
  /** Reports of which at least one relation could be checked. */
  readonly checked: number;
  /** Pages whose audit took too long and was ended: whether they are reports is not known. */
  readonly stopped: number;
  readonly count: Count;
}

/** Whether nothing of a report could be checked at all. */
const isUnchecked = ({ coverage }: Audit): boolean => coverage.unchecked === coverage.relations;

/** What audits came to in figures. */
export function tallyOf(audits: readonly Audit[]): Tally {
  const read = audits.filter(({ status }) => status === 'audited');
  return {
    reports: audits.filter(({ status }) => status !== 'not-a-report').length,
    stopped: audits.filter(({ reason }) => reason === 'timeout').length,
    checked: read.filter((audit) => !isUnchecked(audit)).length,
    count: sumOfCounts(read.map(countOf)),
  };
}

/** Of all frames together. */
function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (figure: 'reports' | 'checked' | 'stopped'): number => tallies.reduce((total, tally) => total + tally[figure], 0);
  const [reports, checked, stopped] = [sum('reports'), sum('checked'), sum('stopped')];
  return { reports, checked, stopped, count: sumOfCounts(tallies.map(({ count }) => count)) };
}

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
