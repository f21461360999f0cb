import { LARGEST_DRAFT } from '../../messages/clerk';
import type { Fetched } from '../../sweep/fetching/ports';
import type { Ask, Failure } from '../../sweep/types';
import type { Observed, Observer } from './observer';
import { bytesOf } from '../../ui/served';
import type { Referers } from './referer';

/** A request takes so long, in ms, with everything that comes of it. */
const DEADLINE = 60_000;

const failed = (why: Failure, detail: string): Fetched => ({ kind: 'failed', why, detail });

/** Why a request failed, by what the browser says of it (the names of Chromium, then those of Firefox). */
function failureOf(told: string): Failure {
  if (/NAME_NOT_RESOLVED|NS_ERROR_UNKNOWN_HOST/.test(told)) return 'no-host';
  if (/CERT|SSL|TLS|SEC_ERROR|NSS_/.test(told)) return 'tls';
  return /TIMED_OUT|TIMEOUT/.test(told) ? 'timeout' : 'network';
}

/** What a fetcher needs beside `fetch`. */
export interface FetcherTools {
  readonly observer: Pick<Observer, 'observe'>;
  readonly referers: Pick<Referers, 'during'>;
  /** Whether the browser lets the site of an address be read: else the request would be sent, and its answer withheld. */
  readonly mayRead: (address: string) => Promise<boolean>;
}

/** Sends the requests of a sweep from a page of the extension: as nobody in particular, and following nothing. */
export class Fetcher {
  constructor(
    private readonly tools: FetcherTools,
    private readonly deadline = DEADLINE,
  ) {}

  /** Sends one request. Never rejects. */
  async fetch(ask: Ask): Promise<Fetched> {
    const { mayRead, observer, referers } = this.tools;
    if (!(await mayRead(ask.address).catch(() => false))) return failed('no-access', new URL(ask.address).hostname);
    const observed = observer.observe(ask.address);
    const late = AbortSignal.timeout(this.deadline);
    try {
      return await referers.during(ask, () => answered(ask, observed, late));
    } catch (error) {
      if (late.aborted) return failed('timeout', '');
      const told = (await observed.error()) ?? String(error);
      return failed(failureOf(told), told);
    } finally {
      observed.end();
    }
  }
}

async function answered({ address, form, json }: Ask, observed: Observed, signal: AbortSignal): Promise<Fetched> {
  const body = form ?? json;
  const type = json === undefined ? 'application/x-www-form-urlencoded; charset=UTF-8' : 'application/json; charset=UTF-8';
  const answer = await fetch(address, {
    ...(body !== undefined && { method: 'POST', body, headers: { 'content-type': type } }),
    // A request that is sent on by itself reaches its target, whatever that is, before anybody has looked at it.
    redirect: 'manual',
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
  });
  if (answer.type === 'opaqueredirect') return { kind: 'redirect', location: await observed.location() };
  const bytes = await bytesOf(answer);
  if (!bytes) return failed('too-large', String(LARGEST_DRAFT));
  return { kind: 'read', status: answer.status, type: answer.headers.get('content-type') ?? '', bytes };
}
