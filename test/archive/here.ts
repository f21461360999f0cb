import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Audit } from '../../src/audit/types';
import { archiveHere, type Archive, type ArchiveFailure, type SweepBook } from '../../src/archive';
import type { Occupy } from '../../src/archive/occupy';
import { beginning } from '../../src/sweep/begin';
import * as states from '../ui/states';

/** Windows of one browser profile, and the disk below them. */
export class Profile {
  private readonly taken = new Set<string>();
  private readonly windows: Archive[] = [];

  /** A profile in which nothing was ever kept. */
  constructor() {
    globalThis.indexedDB = new IDBFactory();
  }

  readonly occupy: Occupy = async (name) => {
    if (this.taken.has(name)) return null;
    this.taken.add(name);
    return () => this.taken.delete(name);
  };

  window({ isPrivate = false, occupy = this.occupy } = {}): Archive {
    const archive = archiveHere({ isPrivate, occupy });
    this.windows.push(archive);
    return archive;
  }

  /** All windows are gone, with what only they knew. */
  restart(): void {
    for (const window of this.windows.splice(0)) window.close();
    this.taken.clear();
  }
}

const [frame] = states.violated().frames;

/** A report with two doubts, on which something is decided. */
export const VIOLATED: Audit = {
  ...(frame?.result.audits[0] as Audit),
  sha256: 'a'.repeat(64),
  auditedAt: '2026-01-20T08:00:00.000Z',
};

export const FIRST = beginning(['http://www.jiangcheng.gov.cn/nb/'], 2025);

export const ABOUT = { name: '江城市 2025', begunAt: '2026-01-20T08:00:00.000Z', expected: ['江城市水务局'], again: null };

/** Begins a sweep and takes it. */
export async function swept(archive: Archive): Promise<SweepBook> {
  return archive.sweeps.take(await archive.sweeps.begin(ABOUT, FIRST));
}

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));

/** How something fails; 'done' when it does not. */
export const failure = (done: Promise<unknown>): Promise<string> =>
  done.then(
    () => 'done',
    (error: ArchiveFailure) => error.kind ?? error,
  );

/** What lies in a store, whoever it belongs to. */
export function keysIn(store: string): Promise<IDBValidKey[]> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('archive');
    opening.addEventListener('success', () => {
      const asked = opening.result.transaction(store).objectStore(store).getAllKeys();
      asked.addEventListener('success', () => done(asked.result));
      asked.addEventListener('error', () => fail(asked.error ?? new Error(store)));
    });
  });
}
