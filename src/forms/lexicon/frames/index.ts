import { OUTCOME_FRAMES } from './outcomes';
import { REMEDY_FRAMES } from './remedies';
import { REQUEST_FRAMES } from './requests';
import type { Frame } from './types';
import { APPLICANT_FRAMES, CARRIED_FRAMES, VERB_FRAMES } from './verbs';

export { DEEDS } from './deeds';
export type { Deed, Frame, Sign } from './types';

/** All frames; of those whose word a figure belongs to, the first that fits says what it states. */
export const FRAMES: readonly Frame[] = [
  ...REQUEST_FRAMES,
  ...VERB_FRAMES,
  ...CARRIED_FRAMES,
  ...APPLICANT_FRAMES,
  ...OUTCOME_FRAMES,
  ...REMEDY_FRAMES,
];
