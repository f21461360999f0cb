import type { Doubt } from './types';
import { NOT_CASES } from './roles';

/** Doubts about the time that a figure is counted over. */
export const PERIOD_DOUBTS: readonly Doubt[] = [
  // Counted over more than the year.
  {
    id: 'counted-over-years',
    of: NOT_CASES,
    slot: 'when',
    before: /$(?<=(?:截[至止]|以来|历年|至今(?!年))[^。;]*累计(?:(?!累计)[^,。;\d])*)/,
    doubtful: [['截至年末，政府信息公开申请累计受理960件。', 960]],
    sure: [['全年累计受理政府信息公开申请96件。', 96]],
  },
];
