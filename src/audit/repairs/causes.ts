import type { Finding, Repair, Severity } from '../types';
import { slipOfCells, type Slip } from './slips';

/** What may lie behind the findings of one story. */
export interface Cause extends Pick<Repair, 'changes' | 'resolves' | 'slip'> {
  /** How many other changes of as few cells would make the same relations hold. */
  readonly alternatives: number;
}

const GRAVEST: readonly Severity[] = ['error', 'warning', 'notice'];

/** The gravest severity among findings. */
export const gravest = (findings: readonly Finding[]): Severity =>
  GRAVEST.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'notice';

const keyOf = ({ repair, story }: Finding) => `${repair}/${story ?? 0}`;

/** Places to look at: findings that one repair explains together, by independent story; every other finding by itself. */
export function placesOf(findings: readonly Finding[]): Finding[][] {
  const places = new Map<Finding | string, Finding[]>();
  for (const finding of findings) {
    const place = finding.repair === undefined ? finding : keyOf(finding);
    const known = places.get(place);
    if (known) known.push(finding);
    else places.set(place, [finding]);
  }
  return [...places.values()];
}

/** The findings that stand for one place with this one, itself included. */
export const storyOf = (finding: Finding, findings: readonly Finding[]): Finding[] =>
  finding.repair === undefined ? [finding] : findings.filter((other) => keyOf(other) === keyOf(finding));

/** The part of a repair that concerns the findings of a story: a repair mends all that is violated, also what has nothing to do with them. */
export function causeOf(story: readonly Finding[], repairs: readonly Repair[]): Cause | null {
  const repair = repairs[story[0]?.repair ?? -1];
  if (!repair) return null;
  const cells = new Set(story.flatMap(({ facts }) => facts));
  const own = (of: Repair) => of.changes.filter(({ fact }) => cells.has(fact));
  const changes = own(repair);
  if (changes.length === 0) return null;
  const same = repairs.filter((other) => other.changes.length === repair.changes.length);
  return {
    changes,
    resolves: story.flatMap(({ relations }) => relations),
    slip: slipOfChanges(changes, repair),
    alternatives: new Set(same.map((other) => JSON.stringify(own(other)))).size - 1,
  };
}

/** Changes of a repair that have nothing to do with those of another part, and their slip. */
export const partsOf = ({ changes, slip, parts }: Repair): NonNullable<Repair['parts']> =>
  parts ?? [{ facts: changes.map(({ fact }) => fact), slip }];

/** The slip of some changes of a repair: that of the part which they are, else the one that they show by themselves. */
function slipOfChanges(changes: Repair['changes'], repair: Repair): Slip | null {
  const part = partsOf(repair).find(
    ({ facts }) => facts.length === changes.length && changes.every(({ fact }) => facts.includes(fact)),
  );
  return part ? part.slip : slipOfCells(changes);
}

/** Whether the relations, or a usual slip, single cells out: a guess among equals is no culprit. */
export const isDecided = ({ alternatives, slip }: Cause): boolean => alternatives === 0 || slip !== null;
