import { isFailure } from '../audit/reasons';
import type { Audit, Finding } from '../audit/types';
import type { Lang } from '../texts';
import { tellDoubts, type ToldDoubt } from './told';

/** What became of a doubt between two rounds. `unchecked`: whether it still stands cannot be told. */
export type Fate = 'putRight' | 'stands' | 'appeared' | 'unreachable' | 'unchecked';

/** A doubt and what became of it; the report is that of the round in which the doubt was last seen. */
export interface Followed {
  readonly audit: Audit;
  readonly told: ToldDoubt;
  readonly fate: Fate;
}

/** Reports of two rounds that belong together. */
export interface Pair {
  readonly before: Audit;
  readonly after: Audit | null;
}

const partOf = ({ source, part = 1 }: Audit): string => `${source} ${part}`;
const bodyOf = ({ report }: Audit): string | null => (report?.agency ? `${report.agency} ${report.year}` : null);

/** Finds for each report of the first round that of the second: at the same address, else of the same body on the same year. */
export function pairRounds(before: readonly Audit[], after: readonly Audit[]): { pairs: Pair[]; rest: Audit[] } {
  const left = new Set(after);
  const byPlace = new Map(after.map((audit) => [partOf(audit), audit]));
  const inPlace = before.map((audit): Pair => {
    const found = byPlace.get(partOf(audit)) ?? null;
    if (found) left.delete(found);
    return { before: audit, after: found };
  });
  const byBody = new Map([...left].map((audit) => [bodyOf(audit), audit]));
  const pairs = inPlace.map((pair) => {
    const body = bodyOf(pair.before);
    const found = pair.after ?? (body === null ? undefined : byBody.get(body)) ?? null;
    if (found) left.delete(found);
    return { ...pair, after: found };
  });
  return { pairs, rest: [...left] };
}

/** Whether something that was found before is seen to be in order now. What cannot be checked any more is not. */
function isInOrder({ rule, relations, claims, facts }: Finding, after: Audit): boolean {
  if (relations.length) {
    const verdicts = new Map([...after.relations, ...after.continuity].map(({ id, verdict }) => [id, verdict]));
    return relations.every((id) => verdicts.get(id) === 'holds');
  }
  const outcome = after.rulesRun.find((run) => run.rule === rule)?.outcome;
  if (outcome !== 'pass' && outcome !== 'fail') return false;
  // A figure of the text is right where one of the same cells is; where none is told any more, nothing contradicts the table.
  const same = claims.length ? (after.report?.claims ?? []).filter(({ about }) => about.some((id) => facts.includes(id))) : [];
  return same.every(({ verdict }) => verdict === 'holds');
}

function fateOf({ doubt }: ToldDoubt, before: Audit, after: Audit | null): Fate {
  if (!after || after.status !== 'audited') return after && !isFailure(after.reason) ? 'unchecked' : 'unreachable';
  // Another report stands there by now: what it says proves nothing of the one before.
  if (bodyOf(before) !== bodyOf(after)) return 'unchecked';
  const now = new Set(after.findings.map(({ id }) => id));
  if (doubt.findings.some(({ id }) => now.has(id))) return 'stands';
  return doubt.findings.every((finding) => isInOrder(finding, after)) ? 'putRight' : 'unchecked';
}

/** Follows each doubt of the first round into the second by its findings, and adds those that appeared. */
export function followDoubts(before: readonly Audit[], after: readonly Audit[], lang: Lang): Followed[] {
  const { pairs, rest } = pairRounds(before, after);
  const followed = pairs.flatMap((pair): Followed[] => {
    const known = new Set(pair.before.findings.map(({ id }) => id));
    const old = tellDoubts(pair.before, lang).map((told): Followed => {
      const fate = fateOf(told, pair.before, pair.after);
      return { audit: pair.before, told, fate };
    });
    return [...old, ...(pair.after ? appeared(pair.after, known, lang) : [])];
  });
  return [...followed, ...rest.flatMap((audit) => appeared(audit, new Set(), lang))];
}

/** Doubts of which nothing was found before. */
const appeared = (audit: Audit, known: ReadonlySet<string>, lang: Lang): Followed[] =>
  tellDoubts(audit, lang)
    .filter(({ doubt }) => !doubt.findings.some(({ id }) => known.has(id)))
    .map((told) => ({ audit, told, fate: 'appeared' }));

/** What became of the page of a report; `unread`: nobody asked for it, one of the times at least. */
export type PageFate = 'same' | 'changed' | 'unreachable' | 'gone' | 'unread';

export function pageFateOf({ before, after }: Pair): PageFate {
  if (!after) return 'gone';
  if (isFailure(after.reason)) return 'unreachable';
  if (before.sha256 === '' || after.sha256 === '') return 'unread';
  return before.sha256 === after.sha256 ? 'same' : 'changed';
}
