import type { Candidate } from './rank';

/** Likeliest first; of equals the one with fewer cells, then the one that was found first. */
export const best = (candidates: readonly Candidate[], most: number): Candidate[] =>
  [...candidates].sort((a, b) => a.cost - b.cost || a.changes.length - b.changes.length).slice(0, most);

/**
 * Joins the repairs of groups of relations that have nothing to do with each other: one of each group makes a repair of all.
 * @param groups repairs of each group; a group without any leaves nothing to join
 */
export function combine(groups: readonly (readonly Candidate[])[], most: number): Candidate[] {
  const [first = [], ...others] = groups;
  return others.reduce<Candidate[]>(
    (joined, group) =>
      best(
        joined.flatMap((candidate) => group.map((more) => join(candidate, more))),
        most,
      ),
    best(first, most),
  );
}

const join = (a: Candidate, b: Candidate): Candidate => ({
  changes: [...a.changes, ...b.changes],
  slip: a.slip === b.slip ? a.slip : null,
  cost: a.cost + b.cost,
  parts: [...(a.parts ?? [a]), ...(b.parts ?? [b])],
});
