import type { Audit } from '../../audit/types';
import type { ToldDecision } from '../../exports/evidence/types';
import { figuresOf } from '../../exports/operands';
import type { ToldDoubt } from '../../exports/told';
import type { Decided } from '../../messages/decided';
import type { Decision } from '../../messages/decision';
import type { Progress } from './arranged';

/** A figure that is another one than when the decision was taken. */
export interface Moved {
  /** Id of a cell, or `text` and the cells that a figure of the text is of. */
  readonly id: string;
  readonly before: number | null;
  readonly now: number | null;
}

/** What was decided about a doubt. */
export interface Standing {
  /** Null: nothing, or not about all that the doubt is about now. */
  readonly verdict: Decided | null;
  readonly note: string;
  readonly who: string;
  readonly at: string;
  /** Figures that have changed since; with any, the decision is stale. */
  readonly moved: readonly Moved[];
  /** Findings that the doubt has now and that nothing was decided about, while something was about others. */
  readonly added: number;
}

const UNDECIDED: Standing = { verdict: null, note: '', who: '', at: '', moved: [], added: 0 };

export type DecisionsById = Readonly<Record<string, Decision>>;

function movedIn(taken: Decision['figures'], now: Decision['figures']): Moved[] {
  return [...new Set([...Object.keys(taken), ...Object.keys(now)])].flatMap((id): Moved[] => {
    const [before = null, after = null] = [taken[id], now[id]];
    return before === after ? [] : [{ id, before, now: after }];
  });
}

/** What was decided about a doubt: the same about all its findings, or it is stale. */
export function standingOf({ findings }: ToldDoubt, audit: Audit, decisions: DecisionsById): Standing {
  const told = findings.flatMap(({ finding }) => {
    const decided = decisions[finding.id];
    return decided ? [{ finding, decided }] : [];
  });
  const [first] = told;
  if (!first) return UNDECIDED;
  const { verdict, note, who, at } = first.decided;
  if (!told.some(({ decided }) => decided.verdict)) return { ...UNDECIDED, note };
  const moved = told.flatMap(({ finding, decided }) => movedIn(decided.figures, figuresOf(finding, audit)));
  const byId = new Map(moved.map((one) => [one.id, one]));
  return { verdict, note, who, at, moved: [...byId.values()], added: findings.length - told.length };
}

/** Whether figures or findings have changed since. */
export const isStale = ({ verdict, moved, added }: Standing): boolean => verdict !== null && (moved.length > 0 || added > 0);

/** What has become of the doubt: done with, to be asked (which leaves it open), or nothing that holds. */
export const progressOf = (standing: Standing): Progress =>
  standing.verdict === null || isStale(standing) ? null : standing.verdict === 'to-ask' ? 'asked' : 'done';

/** What was decided about each finding, by its id, as it stands on a record. */
export function toldDecisions(audit: Audit, decisions: DecisionsById): Record<string, ToldDecision> {
  const told = audit.findings.flatMap((finding): [string, ToldDecision][] => {
    const { verdict = null, note = '', who = '', at = '', figures = {} } = decisions[finding.id] ?? {};
    const stale = movedIn(figures, figuresOf(finding, audit)).length > 0;
    return verdict ? [[finding.id, { verdict, note, who, when: at, stale }]] : [];
  });
  return Object.fromEntries(told);
}
