import { Connection } from './connection';
import { KeptDecisions } from './kept-decisions';
import { occupyByLock, type Occupy } from './occupy';
import { Reports } from './reports';
import { Sweeps } from './sweeps';

export type { SweepBook } from './book';
export type { SweepEntry } from './sweep-entry';
export { keyOf } from './entry';
export type { ArchiveFailure } from './failure';

/** What is kept on this machine, in one database of the browser (decisions/045-archive.md). */
export interface Archive {
  readonly sweeps: Sweeps;
  readonly reports: Reports;
  readonly decisions: KeptDecisions;
  /** Gives the database up; the next use opens it anew. */
  close(): void;
}

/** For the world around the archive. */
export interface ArchiveWorld {
  /** Private windows keep nothing: every use fails. */
  readonly isPrivate?: boolean;
  readonly occupy?: Occupy;
}

/** The archive of this browser profile. Nothing is opened before it is used. */
export function archiveHere({ isPrivate = false, occupy = occupyByLock }: ArchiveWorld = {}): Archive {
  const connection = new Connection('archive', isPrivate);
  return {
    sweeps: new Sweeps(connection, occupy),
    reports: new Reports(connection),
    decisions: new KeptDecisions(connection),
    close: () => connection.close(),
  };
}
