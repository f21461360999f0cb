import * as z from 'zod/mini';
import { auditSchema } from '../audit/schema';
import type { Audit } from '../audit/types';
import type { Transcript } from '../exports/transcript';
import { transcript } from '../messages/transcript';
import type { Connection } from './connection';
import { entryOf, entrySchema, keyOf, type Entry } from './entry';
import { ArchiveFailure } from './failure';
import { ofSweep, type EntryKey } from './stores';

/** A report as a whole. */
export interface Archived {
  readonly entry: Entry;
  readonly audit: Audit;
  /** The document as it was read, of pages that were kept one by one; of a sweep its bytes are kept. */
  readonly transcript: Transcript | null;
}

/** A page that a reader keeps. */
export interface KeptPage {
  readonly address: string;
  /** By which its decisions are kept. */
  readonly place: string;
  /** Its reports, in their order. */
  readonly reports: readonly { readonly audit: Audit; readonly transcript: Transcript | null }[];
}

const whole = z.object({ audit: z.string(), transcript: z.nullable(z.string()) });

/** The reports that were swept or kept. Every method may throw an ArchiveFailure; writing ends when all is on the disk. */
export class Reports {
  constructor(private readonly connection: Connection) {}

  /** All of them as lists show them. What lies there and is none counts for nothing. */
  async all(): Promise<Entry[]> {
    const kept = await this.connection.read(['entries'], (tx) => tx.objectStore('entries').getAll());
    return kept.flatMap((one) => entrySchema.safeParse(one).data ?? []);
  }

  /** Those of one sweep, in the order of its plan. */
  async ofSweep(sweep: string): Promise<Entry[]> {
    const kept = await this.connection.read(['entries'], (tx) => tx.objectStore('entries').getAll(ofSweep(sweep)));
    return kept.flatMap((one) => entrySchema.safeParse(one).data ?? []);
  }

  /** What was kept of an address over time, the newest first. */
  async versions(address: string): Promise<Entry[]> {
    const kept = await this.connection.read(['entries'], (tx) => tx.objectStore('entries').index('address').getAll(address));
    const entries = kept.flatMap((one) => entrySchema.safeParse(one).data ?? []);
    return entries.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  }

  /** A report as a whole. `missing`: it is not there any more; `spoilt`: what lies there is no audit. */
  async read(key: EntryKey): Promise<Archived> {
    const [kept, at] = await this.connection.read(['entries', 'audits'], (tx) =>
      Promise.all([tx.objectStore('audits').get([...key]), tx.objectStore('entries').get([...key])]),
    );
    if (kept === undefined || at === undefined) throw new ArchiveFailure('missing');
    const entry = entrySchema.safeParse(at).data;
    const audit = auditSchema.safeParse(jsonIn(whole.safeParse(kept).data?.audit)).data;
    if (!entry || !audit) throw new ArchiveFailure('spoilt', key.join(' '));
    return { entry, audit, transcript: transcript.safeParse(jsonIn(whole.safeParse(kept).data?.transcript)).data ?? null };
  }

  /** Keeps a page; of an address and content that was kept before, anew in its place. @returns the keys of its reports. */
  keep({ address, place, reports }: KeptPage): Promise<EntryKey[]> {
    return this.connection.write(['entries', 'audits'], async (tx) => {
      const [entries, audits] = [tx.objectStore('entries'), tx.objectStore('audits')];
      const known = (await entries.index('address').getAll(address)).flatMap((one) => entrySchema.safeParse(one).data ?? []);
      const same = known.find(({ sweep, sha256 }) => sweep === '' && sha256 !== '' && sha256 === reports[0]?.audit.sha256);
      const last = await entries.openKeyCursor(ofSweep(''), 'prev');
      const plan = same?.plan ?? (last?.primaryKey[1] ?? 0) + 1;
      const keys = reports.map((_, at): EntryKey => ['', plan, at + 1]);
      await Promise.all(
        reports.flatMap(({ audit, transcript: read }, at) => {
          const origin = { sweep: '', plan, part: at + 1, address, place };
          const text = { audit: JSON.stringify(audit), transcript: read && JSON.stringify(read) };
          return [entries.put(entryOf(audit, origin), ['', plan, at + 1]), audits.put(text, ['', plan, at + 1])];
        }),
      );
      return keys;
    });
  }

  /** Deletes some reports; their decisions stay. */
  async remove(gone: readonly Pick<Entry, 'sweep' | 'plan' | 'part'>[]): Promise<void> {
    await this.connection.write(['entries', 'audits'], (tx) =>
      Promise.all(
        gone.map(keyOf).flatMap((key) => [tx.objectStore('entries').delete([...key]), tx.objectStore('audits').delete([...key])]),
      ),
    );
  }
}

function jsonIn(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
