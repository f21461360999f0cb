import type { ClaimRole } from '../types';

/** Figures of requests. */
export const REQUESTS: readonly ClaimRole[] = [
  'received',
  'new',
  'taken',
  'handled',
  'disposed',
  'carriedIn',
  'carriedOut',
  'outcome',
  'applicant',
  'decisions',
];
/** Figures of all but proceedings. */
export const NOT_CASES: readonly ClaimRole[] = [...REQUESTS, 'docs'];
