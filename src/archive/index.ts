import { Connection } from './connection';
import { Export } from './export';
import { Import, type Imported } from './import';
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
  /** All of it, or one sweep, as one file. */
  readonly share: Share;
  /** Gives the database up; the next use opens it anew. */
  close(): void;
}

export interface Share {
  /** @param sweep its id; null for all. @throws ArchiveFailure */
  file(sweep: string | null): Promise<Blob>;
  /** Takes in such a file; nothing is changed where it is not as it should be. @throws ArchiveFailure */
  take(file: Blob): Promise<Imported>;
  /** Deletes what an import that was broken off has left. @returns of how many sweeps. @throws ArchiveFailure */
  tidy(): Promise<number>;
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
    share: {
      file: (sweep) => new Export(connection).file(sweep),
      take: (file) => new Import(connection, occupy).take(file),
      tidy: () => new Import(connection, occupy).tidy(),
    },
    close: () => connection.close(),
  };
}
