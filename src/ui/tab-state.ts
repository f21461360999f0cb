import type { TabNews, TabState } from '../messages';

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
  const { address, marksOn, frames, answered, partial, underWay, waiting, omitted, unseen, closed } = answer;
  const known = [marksOn, answered, partial, underWay].every((one) => typeof one === 'boolean');
  const counted = [omitted, unseen].every((one) => typeof one === 'number');
  const told = typeof address === 'string' && [closed, waiting].every((one) => one === null || typeof one === 'string');
  return known && counted && told && Array.isArray(frames) && frames.every(isFrame);
}

/** Whether a message says what is known of a tab by now. */
export const isTabNews = (message: unknown): message is TabNews =>
  isRecord(message) && message.kind === 'tab-news' && typeof message.tab === 'number' && isTabState(message.state);
