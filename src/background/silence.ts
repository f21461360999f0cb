import { noteOf, setNote, writeNotes } from './tab-notes';

/** Frames that do not answer, as where a page keeps them busy: what stands in them is not known, and that is said. */

/** Whether all frames of a tab have answered when it was audited anew. It holds as long as its page stands. */
export async function noteSilence(tab: number, isSilent: boolean): Promise<void> {
  const note = noteOf(tab);
  const top = note.frames.find(({ frame }) => frame === 0);
  const silentIn = isSilent && top ? top.born : null;
  if (note.silentIn === silentIn) return;
  setNote(tab, { ...note, silentIn });
  await writeNotes([tab]).catch(() => undefined);
}

/** Whether something of the page in a tab is not known: some frame has not answered, or there was no room for it. */
export function isPartial(tab: number): boolean {
  const { silentIn, crowded, frames } = noteOf(tab);
  return crowded || frames.some(({ frame, born }) => frame === 0 && born === silentIn);
}
