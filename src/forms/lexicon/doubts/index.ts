import { ANSWER_DOUBTS } from './answers';
import { DISCLOSURE_DOUBTS } from './disclosure';
import { PERIOD_DOUBTS } from './periods';
import { REQUEST_DOUBTS } from './requests';
import { SHARE_DOUBTS } from './shares';
import type { Doubt } from './types';

export type { Doubt, Example } from './types';

/** All doubts; the first that fits a figure says which slot is open. */
export const DOUBTS: readonly Doubt[] = [
  ...PERIOD_DOUBTS,
  ...REQUEST_DOUBTS,
  ...SHARE_DOUBTS,
  ...ANSWER_DOUBTS,
  ...DISCLOSURE_DOUBTS,
];
