import { fold } from '../forms/printed/normal';
import { LISTED_YEAR } from '../forms/listing';
import type { SweepState, Task } from '../sweep/state';
import type { Failure } from '../sweep/types';
import { isReadableFile } from './files';
import { byColumn } from './order';

/** A report that a column lists, before it is read. */
export interface Candidate {
  readonly id: number;
  readonly name: string;
  readonly address: string;
  /** The year that the link names; what year it is on the report says. */
  readonly year: number | null;
  /** `attachment`: a file of a kind that is not read. */
  readonly kind: 'page' | 'file' | 'attachment';
}

function candidateOf({ plan: { id, ask, role, via } }: Task, state: SweepState): Candidate[] {
  const isTarget = via !== undefined && state.tasks.get(via)?.outcome?.kind === 'moved';
  if (role.kind !== 'report' || isTarget) return [];
  const year = LISTED_YEAR.exec(fold(role.name))?.[0];
  const kind = !role.isFile ? 'page' : isReadableFile(ask.address) ? 'file' : 'attachment';
  return [{ id, name: role.name, address: ask.address, year: year === undefined ? null : Number(year), kind }];
}

/** The reports of a plan. */
export function candidatesOf(state: SweepState): Candidate[] {
  const candidates = [...state.tasks.values()].flatMap((task) => candidateOf(task, state));
  return byColumn(state, candidates, ({ address }) => address);
}

/** Columns that could not be opened, or are not opened any more. */
export function closedColumns(state: SweepState): { readonly address: string; readonly why: Failure }[] {
  return [...state.tasks.values()].flatMap(({ plan: { role, ask }, outcome }) => {
    const isColumn = role.kind === 'list' && (role.part === null || role.part.page > 1);
    return isColumn && outcome?.kind === 'failed' && !(role.part && outcome.why === 'not-found')
      ? [{ address: ask.address, why: outcome.why }]
      : [];
  });
}
