import type { Decision } from '../messages/decision';

/** Two decisions on one doubt: the one here, and another one in a file. */
export interface Conflict {
  /** Whose report it is about, and on which year; '' where the archive has none. */
  readonly about: string;
  readonly place: string;
  readonly here: Decision;
  readonly theirs: Decision;
  /** That of the file is the later one, and stands here now. */
  readonly isTaken: boolean;
}

/** Clocks of two machines may differ by this, in ms; who decides later than that has a clock that is wrong. */
const AHEAD = 24 * 60 * 60 * 1000;

/** Whether two decisions say the same. */
export const isSame = (one: Decision, other: Decision): boolean => one.verdict === other.verdict && one.note === other.note;

/** Whether a decision in a file was taken later than the one here. Nothing is later than a moment that cannot be read, or than tomorrow. */
export function isLater(theirs: Decision, here: Decision, now: number): boolean {
  const [there, known] = [Date.parse(theirs.at), Date.parse(here.at)];
  return Number.isFinite(there) && there <= now + AHEAD && !(known >= there);
}
