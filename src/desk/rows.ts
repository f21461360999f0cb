import type { Entry } from '../archive/entry';
import { isFailure } from '../audit/reasons';
import { PAPER_IN_NAME } from '../forms/listing';
import { resultsOf, type Result } from '../sweep/results';
import type { SweepState } from '../sweep/state';
import { isReadableFile } from './files';
import { byColumn } from './order';

/** How a report stands in the table of a sweep. `missing`: a body that is expected, of which the columns list nothing. */
export type RowState = 'open' | 'audited' | 'not-a-report' | 'unread' | 'missing';

/** A row of the table: a report, or why there is none. */
export interface Row {
  /** Stays the same as long as the sweep does. */
  readonly key: string;
  readonly state: RowState;
  /** The number of its plan; 0 for `missing`. */
  readonly plan: number;
  /** Whose it is: by the report itself, else by the link to it. */
  readonly name: string;
  /** How the link to it names it; '' where none does. */
  readonly listedAs: string;
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

/** Whose report a link names; the whole name where it names nobody. */
export const bodyIn = (listedAs: string): string => listedAs.replace(PAPER_IN_NAME, '').trim() || listedAs;

const NOTHING = { year: null, reason: null, entry: null, mayRetry: false } as const;

function rowsFor(result: Result, state: SweepState, entries: ReadonlyMap<string, Entry>): Row[] {
  const { plan, name: listedAs } = result;
  const name = bodyIn(listedAs);
  if (result.kind === 'open')
    return [{ ...NOTHING, key: `${plan}`, state: 'open', plan, name, listedAs, address: result.source }];
  if (result.kind === 'unread') {
    const { source, reason } = result;
    if (reason === 'not-listed')
      return [{ ...NOTHING, key: `missing ${source}`, state: 'missing', plan, name: source, listedAs, address: '', reason }];
    return [
      { ...NOTHING, key: `${plan}`, state: 'unread', plan, name, listedAs, address: source, reason, mayRetry: isFailure(reason) },
    ];
  }
  const address = state.tasks.get(result.id)?.plan.ask.address ?? '';
  return result.parts.map(({ at, standing: { agency, year, status, reason } }): Row => {
    const kind = status === 'unreadable' ? 'unread' : status;
    const entry = entries.get(`${result.id}/${at + 1}`) ?? null;
    return {
      key: `${plan}/${at}`,
      state: kind,
      plan,
      name: agency || name,
      listedAs,
      year,
      address,
      reason,
      mayRetry: false,
      entry,
    };
  });
}

/** The table of a sweep. @param entries by `entryKey`. */
export function rowsOf(state: SweepState, entries: ReadonlyMap<string, Entry>): Row[] {
  const rows = resultsOf(state, isReadableFile).results.flatMap((result) => rowsFor(result, state, entries));
  return byColumn(state, rows, ({ address }) => address);
}

/** How many reports turned out to be on another year than the one asked for. */
export const otherYearsIn = (state: SweepState): number => resultsOf(state, isReadableFile).otherYears;
