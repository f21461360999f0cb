import type { TabState } from '../messages';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function isFrame(value: unknown): boolean {
  if (!isRecord(value) || typeof value.frame !== 'number' || !isRecord(value.result)) return false;
  const { audits, foreignFrames } = value.result;
  return Array.isArray(audits) && audits.every(isRecord) && Array.isArray(foreignFrames);
}

/**
 * Whether an answer is the state of a tab. The background has checked every audit against the schema, when the frame sent
 * it and when it came out of storage; the popup looks at the outline alone and so does without the schema's library.
 */
export function isTabState(answer: unknown): answer is TabState {
  if (!isRecord(answer)) return false;
  const { address, marksOn, frames, answered, underWay, omitted, closed } = answer;
  const known = typeof answered === 'boolean' && typeof underWay === 'boolean' && typeof omitted === 'number';
  const told = known && (closed === null || typeof closed === 'string');
  return typeof address === 'string' && typeof marksOn === 'boolean' && told && Array.isArray(frames) && frames.every(isFrame);
}
