import type { Cause } from '../audit/repairs/causes';
import { slipText } from './reasons';
import type { Lang } from './types';
import { ui } from './ui';

/** What is said beside the hypothesis about a likely cause: a slip that may lie behind it, other ways, and that it is a guess. */
export function causeNote({ slip, alternatives }: Pick<Cause, 'slip' | 'alternatives'>, lang: Lang): string {
  const words = ui(lang).findings;
  const notes = [slipText(slip, lang), alternatives > 0 && words.alternatives(alternatives), words.storyHint];
  const note = notes.filter(Boolean).join(words.stop);
  return note.charAt(0).toUpperCase() + note.slice(1);
}
