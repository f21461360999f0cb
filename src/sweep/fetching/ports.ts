import type { JournalRecord, Standing } from '../schema';
import type { Ask, Failure, Plan } from '../types';

/** What whoever fetches brings back. Redirects are not followed. */
export type Fetched =
  | { readonly kind: 'read'; readonly status: number; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'redirect'; readonly location: string | null }
  | { readonly kind: 'failed'; readonly why: Failure; readonly detail: string };

/** What happens on the way, for whoever looks on. */
export type Told =
  | { readonly kind: 'answered'; readonly plan: Plan; readonly record: Extract<JournalRecord, { step: 'answered' }> }
  | { readonly kind: 'stopped'; readonly host: string; readonly why: string }
  | { readonly kind: 'robots'; readonly origin: string; readonly rules: number };

/** The world around a sweep, as far as it needs one. */
export interface Ports {
  /** Sends one request. Never rejects. */
  fetch(ask: Ask): Promise<Fetched>;
  /** Writes a record so that it stays, whatever comes after. */
  append(record: JournalRecord): Promise<void> | void;
  /** Keeps bytes so that they stay. @returns their SHA-256. */
  keep(bytes: Uint8Array<ArrayBuffer>): Promise<string> | string;
  /** Bytes that were kept; null when they are gone. */
  kept(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> | Uint8Array<ArrayBuffer> | null;
  /** Audits a document, and keeps what comes of it under the number of its plan. Never rejects. */
  audit(plan: Plan, bytes: Uint8Array<ArrayBuffer>): Promise<readonly Standing[]>;
  /** Milliseconds from any beginning. */
  now(): number;
  sleep(ms: number): Promise<void>;
  told(event: Told): void;
  /** Whether a file, by its address, can be read at all: others are not asked for. */
  isReadableFile(address: string): boolean;
  /** Whether somebody has typed an address of this host and port themselves. */
  isTyped(host: string): boolean;
}

/** What whoever starts a sweep decides. */
export interface SweepOptions {
  /** What robots.txt forbids is not asked for. */
  readonly obeyRobots: boolean;
  /** Only lists are gone through: the plan is made, and nothing of it is read. */
  readonly onlyPlan: boolean;
  /** Between two requests to a host, in ms. */
  readonly pause: number;
}
