import { expandRelations } from '../../audit/relations/expand';
import { isDecided } from '../../audit/repairs/causes';
import type { Audit, Severity } from '../../audit/types';
import { RELATIONS } from '../../forms';
import type { ToldDoubt } from '../told';

/** How a place is marked: asked about, or taking part in the arithmetic of what is asked. */
export interface Mark {
  readonly role: 'asked' | 'part';
  readonly severity: Severity;
  /** Numbers of the doubts, from 1. */
  readonly doubts: readonly number[];
}

/** Marks by fact, `claim/<index>` or place of a finding. */
export type Marks = ReadonlyMap<string, Mark>;

/** The relations of the form of a report, by id. */
function relationsOf({ relations }: Pick<Audit, 'relations'>) {
  const shape = relations.some(({ id }) => id === 'requests.rowTotal/other.all') ? 'one' : 'three';
  return new Map(expandRelations(RELATIONS[shape]).map((relation) => [relation.id, relation]));
}

/** The places that a doubt asks about: its likely cells, else the stated side of its relations, else all that it names. */
function askedBy({ doubt: { cause, findings } }: ToldDoubt, relations: ReturnType<typeof relationsOf>): string[] {
  const claims = findings.flatMap((finding) => finding.claims.map((index) => `claim/${index}`));
  const places = findings.flatMap(({ place }) => place ?? []);
  if (cause && isDecided(cause)) return [...cause.changes.map(({ fact }) => fact), ...claims];
  const stated = findings.flatMap((finding) => finding.relations.flatMap((id) => relations.get(id)?.right ?? []));
  const cells = stated.length || claims.length ? stated : findings.flatMap(({ facts }) => facts);
  return cells.length || claims.length ? [...cells, ...claims] : places;
}

/** All places that doubts are about; where several are, what is asked counts before what takes part, and the gravest first. */
export function marksOf(doubts: readonly ToldDoubt[], audit: Audit): Marks {
  const relations = relationsOf(audit);
  const marks = new Map<string, Mark>();
  const add = (id: string, role: Mark['role'], { doubt: { severity } }: ToldDoubt, number: number): void => {
    const known = marks.get(id);
    if (known?.doubts.includes(number)) return;
    marks.set(id, known ? { ...known, doubts: [...known.doubts, number] } : { role, severity, doubts: [number] });
  };
  doubts.forEach((told, at) => askedBy(told, relations).forEach((id) => add(id, 'asked', told, at + 1)));
  doubts.forEach((told, at) => told.doubt.findings.forEach(({ facts }) => facts.forEach((id) => add(id, 'part', told, at + 1))));
  return marks;
}
