import { readRecord, type JournalRecord } from '../sweep/schema';
import { SweepBook } from './book';
import type { Connection } from './connection';
import { ArchiveFailure } from './failure';
import type { Occupy } from './occupy';
import { ofSweep } from './stores';
import { sweepSchema, type SweepEntry } from './sweep-entry';

/** Sweeps and their journals. Every method may throw an ArchiveFailure. */
export class Sweeps {
  constructor(
    private readonly connection: Connection,
    private readonly occupy: Occupy,
  ) {}

  /** All sweeps, the newest first. */
  async all(): Promise<SweepEntry[]> {
    const kept = await this.connection.read(['sweeps'], (tx) => tx.objectStore('sweeps').getAll());
    const sweeps = kept.flatMap((one) => sweepSchema.safeParse(one).data ?? []);
    return sweeps.toSorted((a, b) => Date.parse(b.begunAt) - Date.parse(a.begunAt));
  }

  /** Keeps a new sweep with the first record of its journal. @returns its id. */
  async begin(about: Omit<SweepEntry, 'id'>, first: JournalRecord): Promise<string> {
    const id = crypto.randomUUID();
    await this.connection.write(['sweeps', 'journal'], (tx) =>
      Promise.all([
        tx.objectStore('sweeps').add({ id, ...about }, id),
        tx.objectStore('journal').add(JSON.stringify(first), [id, 1]),
      ]),
    );
    return id;
  }

  /** Changes what the reader may change of a sweep. */
  async change(id: string, change: Partial<Pick<SweepEntry, 'name' | 'expected'>>): Promise<void> {
    await this.connection.write(['sweeps'], async (tx) => {
      const { data } = sweepSchema.safeParse(await tx.objectStore('sweeps').get(id));
      if (!data) throw new ArchiveFailure('missing');
      await tx.objectStore('sweeps').put({ ...data, ...change }, id);
    });
  }

  /** The records of a sweep, to look at: another window may be writing more of them. */
  async journal(id: string): Promise<JournalRecord[]> {
    const [numbers, lines] = await this.connection.read(['journal'], (tx) => {
      const store = tx.objectStore('journal');
      return Promise.all([store.getAllKeys(ofSweep(id)), store.getAll(ofSweep(id))]);
    });
    return lines.map((line, at) => {
      const record = typeof line === 'string' && numbers[at]?.[1] === at + 1 ? readRecord(line) : null;
      if (!record) throw new ArchiveFailure('spoilt', `record ${at + 1}`);
      return record;
    });
  }

  /** Takes a sweep to work on, until it is closed or the window is gone. `occupied`: another window has it. */
  take(id: string): Promise<SweepBook> {
    return this.alone(id, async (free) => {
      const records = await this.journal(id);
      if (!records.length) throw new ArchiveFailure('missing');
      return new SweepBook(id, records, this.connection, free);
    });
  }

  /** Deletes a sweep with all that was kept of it; decisions stay. */
  async remove(id: string): Promise<void> {
    await this.alone(id, async (free) => {
      await this.connection.write(['sweeps', 'journal', 'documents', 'entries', 'audits'], (tx) =>
        Promise.all([
          tx.objectStore('sweeps').delete(id),
          tx.objectStore('journal').delete(ofSweep(id)),
          tx.objectStore('documents').delete(ofSweep(id)),
          tx.objectStore('entries').delete(ofSweep(id)),
          tx.objectStore('audits').delete(ofSweep(id)),
        ]),
      );
      free();
    });
  }

  private async alone<T>(id: string, work: (free: () => void) => Promise<T>): Promise<T> {
    const free = await this.occupy(`sweep ${id}`);
    if (!free) throw new ArchiveFailure('occupied');
    return work(free).catch((error: unknown) => {
      free();
      throw error;
    });
  }
}
