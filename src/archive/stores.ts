import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** A sweep (or '' for pages that were kept one by one), the number of its plan, and the report's part in its document. */
export type EntryKey = readonly [sweep: string, plan: number, part: number];

/** What lies in the database. Everything is checked when it is read: to the types it is unknown. */
export interface Stores extends DBSchema {
  /** By their id. */
  sweeps: { key: string; value: unknown };
  /** Records of journals as lines of JSON, by sweep and number. */
  journal: { key: [sweep: string, number: number]; value: unknown };
  /** Bytes as fetched, by sweep and SHA-256. */
  documents: { key: [sweep: string, sha256: string]; value: unknown };
  /** What lists show of reports. */
  entries: { key: [sweep: string, plan: number, part: number]; value: unknown; indexes: { address: string } };
  /** Audits as JSON, and what was read of pages that were kept one by one. */
  audits: { key: [sweep: string, plan: number, part: number]; value: unknown };
  /** Reviewers' decisions, by place and finding. */
  decisions: { key: [place: string, finding: string]; value: unknown };
  /** Decisions on their way here from where they lay before. */
  moved: { key: string; value: unknown };
  /** Nothing: every writing transaction names it, so that there is never more than one (connection.ts). */
  turn: { key: string; value: never };
}

export type Store = StoreNames<Stores>;
export type Database = IDBPDatabase<Stores>;
export type Reading<S extends Store> = IDBPTransaction<Stores, S[]>;
export type Writing<S extends Store> = IDBPTransaction<Stores, S[], 'readwrite'>;

type Upgrade = (db: Database, tx: IDBPTransaction<Stores, Store[], 'versionchange'>) => void;

/** One step a version, each from the one before; a step that was released is never changed. */
const STEPS: readonly Upgrade[] = [
  (db) => {
    db.createObjectStore('sweeps');
    db.createObjectStore('journal');
    db.createObjectStore('documents');
    db.createObjectStore('entries').createIndex('address', 'address');
    db.createObjectStore('audits');
    db.createObjectStore('decisions');
    db.createObjectStore('moved');
    db.createObjectStore('turn');
  },
];

/** The version of the database that this code knows. */
export const VERSION = STEPS.length;

/** Brings a database of any earlier version to this one, in the transaction that the browser has opened for it. */
export function upgrade(db: Database, from: number, tx: IDBPTransaction<Stores, Store[], 'versionchange'>): void {
  for (const step of STEPS.slice(from)) step(db, tx);
}

/** Keys that begin with a sweep. An array sorts after every number and text. */
export const ofSweep = (sweep: string): IDBKeyRange => IDBKeyRange.bound([sweep], [sweep, []]);
/** Keys of what came of one plan. */
export const ofPlan = (sweep: string, plan: number): IDBKeyRange => IDBKeyRange.bound([sweep, plan], [sweep, plan, []]);
