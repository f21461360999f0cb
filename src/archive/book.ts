import type { Audit } from '../audit/types';
import type { JournalRecord } from '../sweep/schema';
import type { Connection } from './connection';
import { entryOf } from './entry';
import { ArchiveFailure } from './failure';
import { sha256Of } from './sha256';
import { ofPlan } from './stores';

type Bytes = Uint8Array<ArrayBuffer>;

/** Where the reports of one document of a sweep stand. */
export interface SweptFrom {
  /** The number of its plan. */
  readonly plan: number;
  readonly address: string;
  /** By which its decisions are kept. */
  readonly place: string;
}

/**
 * A sweep that this window works on, and no other. Each method ends when the browser has said that all of it is on the disk, and
 * throws an ArchiveFailure where nothing of it is. They are what the ports of a sweep ask for (sweep/fetching/ports.ts).
 */
export class SweepBook {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly id: string,
    /** The journal as it was when it was taken. */
    readonly records: readonly JournalRecord[],
    private readonly connection: Connection,
    private readonly free: () => void,
    private last = records.length,
  ) {}

  /** Writes a record behind the last one. */
  append(record: JournalRecord): Promise<void> {
    const written = this.turn.then(() => this.write(JSON.stringify(record)));
    this.turn = written.catch(() => undefined);
    return written;
  }

  /** Keeps what was fetched under the name of its content. @returns its SHA-256. */
  async keep(bytes: Bytes): Promise<string> {
    const sha256 = await sha256Of(bytes);
    await this.connection.write(['documents'], (tx) => tx.objectStore('documents').put(bytes, [this.id, sha256]));
    return sha256;
  }

  /** Bytes that were kept; null where they are not there, or not what they were. */
  async kept(sha256: string): Promise<Bytes | null> {
    const bytes = await this.connection.read(['documents'], (tx) => tx.objectStore('documents').get([this.id, sha256]));
    return bytes instanceof Uint8Array && (await sha256Of(bytes as Bytes)) === sha256 ? (bytes as Bytes) : null;
  }

  /** Keeps what came of a document, in place of what came of it before. */
  audited({ plan, address, place }: SweptFrom, audits: readonly Audit[]): Promise<void> {
    const sweep = this.id;
    return this.connection.write(['entries', 'audits'], async (tx) => {
      const [entries, kept] = [tx.objectStore('entries'), tx.objectStore('audits')];
      const writing: Promise<unknown>[] = [entries.delete(ofPlan(sweep, plan)), kept.delete(ofPlan(sweep, plan))];
      audits.forEach((audit, at) => {
        const part = at + 1;
        writing.push(
          entries.put(entryOf(audit, { sweep, plan, part, address, place }), [sweep, plan, part]),
          kept.put({ audit: JSON.stringify(audit), transcript: null }, [sweep, plan, part]),
        );
      });
      await Promise.all(writing);
    });
  }

  /** Gives the sweep free for other windows. */
  close(): void {
    this.free();
  }

  private async write(line: string): Promise<void> {
    const number = this.last + 1;
    await this.connection.write(['sweeps', 'journal'], async (tx) => {
      if ((await tx.objectStore('sweeps').getKey(this.id)) === undefined) throw new ArchiveFailure('missing');
      // Where no lock keeps another window away, its record stands here already.
      if ((await tx.objectStore('journal').getKey([this.id, number])) !== undefined) throw new ArchiveFailure('occupied');
      await tx.objectStore('journal').add(line, [this.id, number]);
    });
    this.last = number;
  }
}
