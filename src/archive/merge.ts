import { decision as decisionSchema, type Decision } from '../messages/decision';
import type { DecisionAt } from './decisions';
import type { Entry } from './entry';
import type { Writing } from './stores';

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
const isSame = (one: Decision, other: Decision): boolean => one.verdict === other.verdict && one.note === other.note;

/** Whether a decision in a file was taken later than the one here. Nothing is later than a moment that cannot be read, or than tomorrow. */
function isLater(theirs: Decision, here: Decision, now: number): boolean {
  const [there, known] = [Date.parse(theirs.at), Date.parse(here.at)];
  return Number.isFinite(there) && there <= now + AHEAD && !(known >= there);
}

/** Whose report each doubt is about, by its place and finding. */
export const namesOf = (entries: readonly Entry[]): ReadonlyMap<string, string> =>
  new Map(
    entries.flatMap(({ place, agency, listedAs, year, doubts }) =>
      doubts.flatMap(({ findings }) =>
        findings.map(([finding]): [string, string] => [`${finding} ${place}`, `${agency || listedAs} ${year ?? ''}`.trim()]),
      ),
    ),
  );

/** Takes in decisions: where there is none, and where theirs is another one and the later. @returns how many, and the conflicts. */
export async function merge(
  decisions: readonly DecisionAt<Decision>[],
  decided: ReturnType<Writing<'decisions'>['objectStore']>,
  names: ReadonlyMap<string, string>,
): Promise<{ readonly decisions: number; readonly conflicts: readonly Conflict[] }> {
  const conflicts: Conflict[] = [];
  const now = Date.now();
  let added = 0;
  for (const { place, finding, decision: theirs } of decisions) {
    const { data: here } = decisionSchema.safeParse(await decided.get([place, finding]));
    const isTaken = !here || (!isSame(here, theirs) && isLater(theirs, here, now));
    if (here && !isSame(here, theirs))
      conflicts.push({ about: names.get(`${finding} ${place}`) ?? '', place, here, theirs, isTaken });
    if (!isTaken) continue;
    await decided.put(theirs, [place, finding]);
    added++;
  }
  return { decisions: added, conflicts };
}
