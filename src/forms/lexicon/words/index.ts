import type { WordRecord } from '../types';
import { DISCLOSURE_WORDS } from './disclosure';
import { FRAME_WORDS } from './frame';
import { MARKS } from './marks';
import { OUTCOMES } from './outcomes';
import { REMEDY_WORDS } from './remedies';
import { REQUEST_WORDS } from './requests';
import { SPOILING_WORDS } from './spoilers';
import { TIME_WORDS } from './times';

/** All words, of which the later counts where two have one text. */
export const WORDS: readonly WordRecord[] = [
  ...MARKS,
  ...FRAME_WORDS,
  ...TIME_WORDS,
  ...SPOILING_WORDS,
  ...REQUEST_WORDS,
  ...OUTCOMES,
  ...REMEDY_WORDS,
  ...DISCLOSURE_WORDS,
];
