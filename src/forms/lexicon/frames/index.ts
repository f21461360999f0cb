import type { WordKind } from '../types';
import { OUTCOME_FRAMES } from './outcomes';
import { REMEDY_FRAMES } from './remedies';
import { REQUEST_FRAMES } from './requests';
import type { Frame } from './types';
import { APPLICANT_FRAMES, CARRIED_FRAMES, VERB_FRAMES } from './verbs';

export { DEEDS } from './deeds';
export type { Deed, Frame, Sign } from './types';

const ALL: readonly Frame[] = [
  ...REQUEST_FRAMES,
  ...VERB_FRAMES,
  ...CARRIED_FRAMES,
  ...APPLICANT_FRAMES,
  ...OUTCOME_FRAMES,
  ...REMEDY_FRAMES,
];

/** Frames by the kind of the word that a figure belongs to; of those of one kind the first that fits says what the figure states. */
export const FRAMES: ReadonlyMap<WordKind, readonly Frame[]> = new Map(
  [...new Set(ALL.flatMap(({ head }) => head))].map((kind) => [kind, ALL.filter(({ head }) => head.includes(kind))]),
);
