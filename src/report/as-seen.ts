import type { Anchor } from '../document/types';
import type { FactId } from '../forms';
import { BESIDE_FIGURE } from '../forms/printed/figures';
import { readFigure } from './pieces';
import type { Claim, Fact, LocalSum, Narrative, Report, Spot } from './types';

/**
 * A text as a second way of reading gives it, where the two differ: as it is rendered on a page, for example. Of a paragraph
 * only a part may differ: `start` and `end` are its offsets in the text of the anchor.
 */
export interface SeenText {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
}

/** What of the text at an anchor differs by the second way of reading; nothing where both agree. */
export type SeenAt = (anchor: Anchor) => readonly SeenText[];

/** No more of it is told. */
const LONGEST = 60;
const NOTHING: readonly SeenText[] = [];

/**
 * The report as far as both ways of reading agree. A cell whose figure differs has no value and says what was seen (contract,
 * `not-as-seen`); a claim whose number differs is not certain. Which of the two counts is never guessed.
 */
export function asSeen(report: Report, seenAt: SeenAt): Report {
  const at = (id: string): readonly SeenText[] => {
    const anchor = report.locate(id);
    return anchor ? seenAt(anchor) : NOTHING;
  };
  const facts = new Map([...report.facts].map(([id, fact]): [FactId, Fact] => [id, factAsSeen(fact, at(id))]));
  const claims = report.claims.map((claim) => claimAsSeen(claim, at(claim.passage)));
  const localSums = report.localSums.map((sum, index) => sumAsSeen(sum, at(`sum/${index}`)));
  const { narrative } = report;
  return { ...report, facts, claims, localSums, ...(narrative && { narrative: narrativeAsSeen(narrative, at) }) };
}

/** Whether a cell shows the figure that its text says, or as little as that. */
function agrees(text: string, seen: string): boolean {
  const own = readFigure(text);
  return [seen, seen.replace(BESIDE_FIGURE, '')].some((other) => {
    const shown = readFigure(other);
    return shown.value === own.value && shown.unreadable === own.unreadable;
  });
}

const told = (texts: readonly SeenText[]): string =>
  texts
    .map(({ text }) => text.trim())
    .join(' ')
    .slice(0, LONGEST);

/** Of a line that holds several figures it is not known which of them is the fact's. */
function factAsSeen(fact: Fact, texts: readonly SeenText[]): Fact {
  const differing = texts.filter(({ text, start }) => start !== undefined || !agrees(fact.raw, text));
  if (!differing.length) return fact;
  return { raw: fact.raw, value: null, unreadable: true, seen: told(differing) };
}

const meets = (start: number, end: number, text: SeenText): boolean => (text.start ?? 0) < end && start < (text.end ?? Infinity);

function claimAsSeen(claim: Claim, texts: readonly SeenText[]): Claim {
  const differing = texts.filter((text) => meets(claim.start, claim.end, text));
  return differing.length ? { ...claim, certain: false, seen: told(differing) } : claim;
}

const sumAsSeen = (sum: LocalSum, texts: readonly SeenText[]): LocalSum =>
  texts.every(({ text }) => agrees(sum.raw, text)) ? sum : { ...sum, value: null };

/** What else is told in a paragraph of which something differs is left out: its parts have no offsets of their own. */
function narrativeAsSeen(narrative: Narrative, at: (id: string) => readonly SeenText[]): Narrative {
  const agreed = <T extends Spot>(spots: readonly T[]): T[] => spots.filter(({ passage }) => !at(passage).length);
  return {
    breakdowns: agreed(narrative.breakdowns),
    gaps: agreed(narrative.gaps),
    growths: agreed(narrative.growths),
    shares: agreed(narrative.shares),
    fees: agreed(narrative.fees),
  };
}
