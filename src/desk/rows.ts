import type { Entry } from '../archive/entry';
import { isFailure } from '../audit/reasons';
import { resultsOf, type Result } from '../sweep/results';
import type { SweepState } from '../sweep/state';
import { isReadableFile } from './files';

/** How a report stands in the table of a sweep. `missing`: a body that is expected, of which the columns list nothing. */
export type RowState = 'open' | 'audited' | 'not-a-report' | 'unread' | 'missing';

/** A row of the table: a report, or why there is none. */
export interface Row {
  /** Stays the same as long as the sweep does. */
  readonly key: string;
  readonly state: RowState;
  /** The number of its plan; 0 for `missing`. */
  readonly plan: number;
  readonly name: string;
  readonly year: number | null;
  /** Where it stands; '' for `missing`. */
  readonly address: string;
  /** Why there is no audit, as in the contract. */
  readonly reason: string | null;
  /** Asked for once more it may well be read. */
  readonly mayRetry: boolean;
  /** What is known of it, of `audited` and what was read in vain. */
  readonly entry: Entry | null;
}

const NOTHING = { year: null, reason: null, entry: null, mayRetry: false } as const;

function rowsFor(result: Result, state: SweepState, entries: ReadonlyMap<string, Entry>): Row[] {
  const { plan, name } = result;
  if (result.kind === 'open') return [{ ...NOTHING, key: `${plan}`, state: 'open', plan, name, address: result.source }];
  if (result.kind === 'unread') {
    const { source, reason } = result;
    if (reason === 'not-listed')
      return [{ ...NOTHING, key: `missing ${source}`, state: 'missing', plan, name: source, address: '', reason }];
    return [{ ...NOTHING, key: `${plan}`, state: 'unread', plan, name, address: source, reason, mayRetry: isFailure(reason) }];
  }
  const address = state.tasks.get(result.id)?.plan.ask.address ?? '';
  return result.parts.map(({ at, standing: { agency, year, status, reason } }): Row => {
    const kind = status === 'unreadable' ? 'unread' : status;
    const entry = entries.get(`${result.id}/${at + 1}`) ?? null;
    const shown = agency || name;
    return { key: `${plan}/${at}`, state: kind, plan, name: shown, year, address, reason, mayRetry: false, entry };
  });
}

/** The table of a sweep, in the order of its plan. @param entries by `entryKey`. */
export function rowsOf(state: SweepState, entries: ReadonlyMap<string, Entry>): Row[] {
  return resultsOf(state, isReadableFile).results.flatMap((result) => rowsFor(result, state, entries));
}

/** How many reports turned out to be on another year than the one asked for. */
export const otherYearsIn = (state: SweepState): number => resultsOf(state, isReadableFile).otherYears;
