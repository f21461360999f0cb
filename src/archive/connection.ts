import { openDB } from 'idb';
import { ArchiveFailure, failureOf } from './failure';
import { upgrade, VERSION, type Database, type Reading, type Store, type Stores, type Writing } from './stores';

/** So long the browser may take to open the database, in ms: it takes some hundredths of that. */
const PATIENCE = 10_000;

/** The connection to the database: made when it is needed, given up when a newer version wants in, made again after it was lost. */
export class Connection {
  private opened: Promise<Database> | null = null;

  constructor(
    private readonly name: string,
    /** Private windows keep nothing: every use fails. */
    private readonly isPrivate = false,
  ) {}

  /** Reads in one transaction. @throws ArchiveFailure */
  read<S extends Store, T>(stores: S[], work: (tx: Reading<S>) => Promise<T>): Promise<T> {
    return this.using((db) => work(db.transaction(stores, 'readonly')));
  }

  /**
   * Writes in one transaction: all of it or nothing. `work` waits for nothing but its requests. Ends when the browser has said that
   * all of it is on the disk. Writing transactions never overlap, in whatever window: a Chromium that is killed while two of them
   * write to stores of their own may find its database damaged, and clears it (measured: 4 of 8 kills). @throws ArchiveFailure
   */
  write<S extends Store, T>(stores: S[], work: (tx: Writing<S | 'turn'>) => Promise<T>): Promise<T> {
    return this.using(async (db) => {
      const tx = db.transaction([...stores, 'turn' as const], 'readwrite', { durability: 'strict' });
      const ended = tx.done.then(
        () => null,
        (error: unknown) => failureOf(tx.error ?? error),
      );
      try {
        const result = await work(tx);
        const failure = await ended;
        if (failure) throw failure;
        return result;
      } catch (error) {
        abort(tx);
        // A request fails because its transaction does: that says why.
        throw error instanceof ArchiveFailure ? error : ((tx.error && (await ended)) ?? failureOf(error));
      }
    });
  }

  /** Gives the database up; the next use opens it anew. */
  close(): void {
    void this.opened?.then((db) => db.close()).catch(() => undefined);
    this.opened = null;
  }

  private async using<T>(work: (db: Database) => Promise<T>): Promise<T> {
    if (this.isPrivate) throw new ArchiveFailure('private');
    try {
      return await work(await this.database());
    } catch (error) {
      if (!isLost(error)) throw failureOf(error);
    }
    // The connection was given up or lost since: nothing was begun on it.
    this.close();
    try {
      return await work(await this.database());
    } catch (error) {
      throw failureOf(error);
    }
  }

  private database(): Promise<Database> {
    const known = this.opened ?? this.open();
    this.opened = known;
    known.catch(() => {
      if (this.opened === known) this.opened = null;
    });
    return known;
  }

  private open(): Promise<Database> {
    return new Promise((settle, refuse) => {
      let isRefused = false;
      const giveUp = (): void => {
        isRefused = true;
        refuse(new ArchiveFailure('blocked'));
      };
      // A request of another window that is itself held up holds this one up, and nobody is told.
      const late = setTimeout(giveUp, PATIENCE);
      const opening = openDB<Stores>(this.name, VERSION, {
        upgrade: (db, from, _to, tx) => upgrade(db, from, tx),
        // Windows of this version give way by themselves; one of an older version may not.
        blocked: giveUp,
        blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
        terminated: () => {
          this.opened = null;
        },
      });
      opening.then((db) => (isRefused ? db.close() : settle(db)), refuse).finally(() => clearTimeout(late));
    });
  }
}

/** Whether the connection could not be used at all. */
const isLost = (error: unknown): boolean => error instanceof DOMException && error.name === 'InvalidStateError';

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}
