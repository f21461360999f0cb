import type { Archive, SweepEntry } from '../archive';
import { Catalogue, keyIn, nameOf, type Listed } from '../archive/catalogue';
import type { ShownRow } from './filter';
import { bodyIn } from './rows';

export { keyIn, SEVERITIES, STATES, type Wanted } from '../archive/catalogue';

/** What lies in the archive, read once, to be searched in memory. */
export interface Archived {
  readonly catalogue: Catalogue;
  /** By their id. */
  readonly sweeps: ReadonlyMap<string, SweepEntry>;
}

/** Columns are looked through for a report of their own, too; where there is none they are nothing that was listed. */
const isListed = ({ status, listedAs }: Listed['entry']): boolean => status !== 'not-a-report' || listedAs !== '';

/** Reads what lies in the archive. @throws ArchiveFailure */
export async function readArchive({ reports, decisions, sweeps }: Archive): Promise<Archived> {
  const [entries, decided, all] = await Promise.all([reports.all(), decisions.all(), sweeps.all()]);
  return { catalogue: new Catalogue(entries.filter(isListed), decided), sweeps: new Map(all.map((sweep) => [sweep.id, sweep])) };
}

/** The same after something was decided. @throws ArchiveFailure */
export async function decidedSince(archived: Archived, { decisions }: Archive): Promise<Archived> {
  archived.catalogue.decided(await decisions.all());
  return { ...archived };
}

const ROW_STATES = { audited: 'audited', 'not-a-report': 'not-a-report', unreadable: 'unread' } as const;

/** A report of the archive as tables show it, with what was decided about it. */
export interface ArchivedRow extends ShownRow {
  readonly listed: Listed;
}

/** Rows that were made: at every stroke of a search most are the same. */
const made = new WeakMap<Listed, ArchivedRow>();

export function archivedRow(listed: Listed): ArchivedRow {
  const row = made.get(listed) ?? rowOf(listed);
  made.set(listed, row);
  return row;
}

function rowOf(listed: Listed): ArchivedRow {
  const { entry, standings } = listed;
  const { agency, plan, status, listedAs, year, address, reason } = entry;
  const row = { plan, listedAs, year, address, reason, entry, mayRetry: false };
  return {
    row: { ...row, key: keyIn(entry), name: agency || bodyIn(listedAs) || nameOf(entry), state: ROW_STATES[status] },
    standings,
    round: null,
    listed,
  };
}

/** What was found at the address of a report over time, this time included, the newest first. */
export const versionsOf = ({ entry: { address } }: Listed, catalogue: Catalogue): Listed[] =>
  catalogue
    .find({})
    .filter(({ entry }) => entry.address === address)
    .toSorted(({ entry: a }, { entry: b }) => Date.parse(b.at) - Date.parse(a.at));
