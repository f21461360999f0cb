import type { DecisionAt, Decisions } from '../archive/decisions';
import { placesOf } from '../archive/place';
import { LONGEST_NOTE } from '../messages/decided';
import type { Decision, DecisionChange, Figures } from '../messages/decision';
import type { FrameResult } from '../messages';
import { decisionsFor } from './archive';
import { wishes } from './wishes';

/** The places of one of the reports of a frame, from 0, by which its decisions are kept. */
const placesIn = ({ address, audits, siteCodes = [] }: FrameResult, part: number): [string, ...string[]] =>
  placesOf({ address, agency: audits[part]?.report?.agency ?? '', siteCode: siteCodes[part] ?? '' });

/** What is known at the best of the places, for each finding. */
async function knownAt(
  decisions: Decisions,
  places: readonly string[],
  ids: readonly string[],
): Promise<Record<string, Decision>> {
  const all = await Promise.all(places.map((place) => decisions.of(place, ids)));
  return Object.assign({}, ...all.toReversed()) as Record<string, Decision>;
}

/** The decisions on the findings of a frame, by their ids. */
export async function decidedIn(result: FrameResult, isPrivate: boolean): Promise<Record<string, Decision>> {
  if (!result.audits.some(({ findings }) => findings.length)) return {};
  const decisions = await decisionsFor(isPrivate);
  const all = result.audits.map(async ({ findings }, part) => {
    const ids = findings.map(({ id }) => id);
    return ids.length ? knownAt(decisions, placesIn(result, part), ids) : {};
  });
  return Object.assign({}, ...(await Promise.all(all))) as Record<string, Decision>;
}

/** The decisions on findings at places of a report, the best first, by their ids. */
export const decidedAt = async (places: readonly string[], ids: readonly string[], isPrivate: boolean) =>
  knownAt(await decisionsFor(isPrivate), places, ids);

const NONE: Pick<Decision, 'verdict' | 'before' | 'note'> = { verdict: null, before: null, note: '' };

function changed({ verdict, before, note }: Pick<Decision, 'verdict' | 'before' | 'note'>, change: DecisionChange) {
  if (change.kind === 'note') return { verdict, before, note: change.note.slice(0, LONGEST_NOTE) };
  if (change.kind === 'back') return { verdict: before, before: null, note };
  // Said once more, by a second surface perhaps, it can still be taken back.
  return { verdict: change.verdict, before: change.verdict === verdict ? before : verdict, note };
}

/** What is decided about some findings of a report. */
export interface Deciding {
  /** What is known of its frame, and which of the reports there it is, from 0. */
  readonly result: FrameResult;
  readonly part: number;
  /** The figures of each finding as the reader saw them, by its id. */
  readonly findings: Readonly<Record<string, Figures>>;
  readonly change: DecisionChange;
  readonly isPrivate: boolean;
}

async function decideNow({ result, part, findings, change, isPrivate }: Deciding): Promise<void> {
  const decisions = await decisionsFor(isPrivate);
  const [place, ...others] = placesIn(result, part);
  const known = await knownAt(decisions, [place, ...others], Object.keys(findings));
  const { name } = await wishes();
  const decided = Object.entries(findings).flatMap(([finding, seen]): DecisionAt[] => {
    const before = known[finding];
    const next = changed(before ?? NONE, change);
    // A note says nothing of the figures: those of the decision stay.
    const figures = change.kind === 'note' && before ? before.figures : seen;
    const isEmpty = next.verdict === null && next.before === null && next.note === '';
    const decision = isEmpty ? null : { ...next, who: name, at: new Date().toISOString(), figures };
    const elsewhere = others.map((other) => ({ place: other, finding, decision: null }));
    return [{ place, finding, decision }, ...elsewhere];
  });
  await decisions.keep(decided);
}

let turn: Promise<void> = Promise.resolve();

/** Keeps what is decided, one after the other: two changes of one decision must not cross. */
export function decide(deciding: Deciding): Promise<void> {
  const done = turn.then(() => decideNow(deciding));
  turn = done.catch(() => undefined);
  return done;
}
