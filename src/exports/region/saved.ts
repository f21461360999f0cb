import type { Audit } from '../../audit/types';
import type { FactId } from '../../forms';
import { fold } from '../../forms/printed/normal';
import { pairRounds } from '../rounds';
import { cited, knownOf, type Known } from './reports';
import type { Remark, TwoTexts } from './types';

/** Cells that say something else by now: by their figures where both have one, else by what is printed. */
function cellsOf(before: Known, after: Known): TwoTexts[] {
  const [old, now] = [before.audit.report?.facts ?? {}, after.audit.report?.facts ?? {}];
  return Object.entries(old).flatMap(([fact, first]) => {
    const second = now[fact];
    // A cell that is not found, or not read, may say the same.
    if (!second || first.unreadable || second.unreadable) return [];
    const isSame = first.value === second.value && (first.value !== null || fold(first.raw) === fold(second.raw));
    return isSame ? [] : [{ fact: fact as FactId, first: first.raw, second: second.raw }];
  });
}

/** Pages that are others by now than when they were saved, of which cells say something else. */
export function savedBefore(before: readonly Audit[], after: readonly Audit[]): Remark[] {
  return pairRounds(before, after).pairs.flatMap((pair): Remark[] => {
    const [[first], [second]] = [knownOf([pair.before]), knownOf(pair.after ? [pair.after] : [])];
    // Another report at the same address is none that was changed.
    if (!first || !second || first.agency !== second.agency || first.year !== second.year) return [];
    if (first.audit.sha256 !== '' && first.audit.sha256 === second.audit.sha256) return [];
    const cells = cellsOf(first, second);
    return cells.length ? [{ kind: 'changed-since-saved', reports: [cited(first), cited(second)], cells }] : [];
  });
}
