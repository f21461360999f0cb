import browser from 'webextension-polyfill';
import type { FrameRequest } from '../messages';
import { heldIn } from './held';
import { noteOf, setNote, writeNotes } from './tab-notes';

/** How many panels show a tab. */
const panels = new Map<number, number>();

/** Whether a panel shows a tab: then it alone speaks of what was found, and the page opens no card. */
export const hasPanel = (tab: number): boolean => (panels.get(tab) ?? 0) > 0;

/** What the page of a tab is told of the panel beside it. */
export const besideOf = (tab: number) => ({ panel: hasPanel(tab), underlined: hasPanel(tab) && noteOf(tab).underlined });

/** Tells the frames of a tab, as far as they answer; also those that have their answer already and look at their page first. */
function tellFrames(tab: number): void {
  const request: FrameRequest = { kind: 'beside', ...besideOf(tab) };
  const known = noteOf(tab).frames.flatMap(({ frame, tally }) => (tally.reports > 0 ? frame : []));
  for (const frameId of new Set([...known, ...heldIn(tab)]))
    browser.tabs.sendMessage(tab, request, { frameId }).catch(() => undefined);
}

/** A panel begins to show a tab, or ends. */
export function notePanel(tab: number, isThere: boolean): void {
  const count = (panels.get(tab) ?? 0) + (isThere ? 1 : -1);
  if (count > 0) panels.set(tab, count);
  else panels.delete(tab);
  if (count <= 1) tellFrames(tab);
}

/** Whether figures of the text that were not compared are underlined, as long as a panel is there. */
export function underline(tab: number, on: boolean): void {
  setNote(tab, { ...noteOf(tab), underlined: on });
  writeNotes([tab]).catch(() => undefined);
  tellFrames(tab);
}
