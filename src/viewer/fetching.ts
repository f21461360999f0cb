import { observerHere } from '../desk/fetching/observer';
import type { Viewed } from '../messages/viewer';
import { HANDED } from '../messages/handed';
import { isPrivateHost } from '../sweep/address';
import { targetOf } from '../sweep/fetching/redirect';
import { LIMITS } from '../sweep/limits';
import { sitePattern } from '../ui/addresses';
import { browser } from '../ui/browser';
import { sha256Of } from '../ui/hash';
import { bytesOf } from '../ui/served';
import type { GivenFile } from './open';
import type { Unopened } from './opening';

/** A file that was fetched or handed over. */
export interface TakenFile extends GivenFile {
  readonly sha256: string;
  /** Where the server has sent on to, if it has. */
  readonly from?: string;
}

/** What the reader is asked before an address is asked for anything. */
export type Question =
  /** The browser does not let its site be read. */
  | 'permission'
  /** It leads elsewhere, and only with leave the browser tells where to. */
  | 'look'
  /** The server of another address has sent on to it. */
  | 'redirect'
  /** It lies in a private network. */
  | 'inside';

/** Puts a question about an address to the reader. Comes back when they agree, and never else. */
export type Ask = (question: Question, address: string) => Promise<void>;

/** The longest time for an answer, in ms. */
const PATIENCE = 30_000;
const LARGEST = 'too-large';

const unread = (reason: Unopened['reason']): Unopened => ({ kind: 'unread', reason });

/** What an answer says that is none. */
function reasonOf(status: number): Unopened['reason'] {
  if (status === 404 || status === 410) return 'not-found';
  return status === 401 || status === 403 || status === 412 || status === 429 ? 'blocked' : 'unreachable';
}

const endingOf = (name: string): string => /\.[^./\\]{1,10}$/.exec(name)?.[0].toLowerCase() ?? '';

async function taken(bytes: Uint8Array<ArrayBuffer>, ending: string | null): Promise<TakenFile> {
  return { bytes, ending, sha256: await sha256Of(bytes) };
}

/** The permission that the file at an address needs, where it is not given yet. */
export async function missingPermission(address: string): Promise<string | null> {
  const pattern = sitePattern(address);
  if (!pattern) return null;
  const { protocol, hostname } = new URL(address);
  const has = await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
  return has ? null : pattern;
}

/** Sends one request. @returns its answer, or where it is sent on to; null where nobody tells. */
async function answerOf(address: string): Promise<Response | { readonly location: string | null }> {
  const observed = (await observerHere(browser)).observe(address);
  try {
    const answer = await fetch(address, {
      credentials: 'include',
      referrerPolicy: 'no-referrer',
      // A request that is sent on by itself reaches its target, whatever that is, before the reader was asked.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return answer.type === 'opaqueredirect' ? { location: await observed.location() } : answer;
  } finally {
    observed.end();
  }
}

/** Asks for what an address needs that the reader has opened or agreed to. */
async function makeSure(address: string, ask: Ask): Promise<void> {
  while (await missingPermission(address)) await ask('permission', address);
}

/** Where a redirect leads, once the reader agrees; what stays on the server that they have opened needs no word. */
async function followed(from: string, location: string, ask: Ask): Promise<string | null> {
  const target = targetOf(from, location);
  if (!target) return null;
  const { to, isPrivate, isHome } = target;
  if (!isHome) await ask(isPrivate ? 'inside' : 'redirect', to);
  return to;
}

/** Fetches a file, for the reader who has clicked. Each address on the way is a request of its own, about which they are asked before. */
async function fetchFile(first: string, ask: Ask): Promise<TakenFile | Unopened> {
  if (isPrivateHost(new URL(first).hostname)) await ask('inside', first);
  let address = first;
  for (let requests = 0; requests <= LIMITS.redirects; requests++) {
    await makeSure(address, ask);
    const answer = await answerOf(address);
    if (answer instanceof Response) return read(answer, address === first ? null : address);
    const { location } = answer;
    if (location === null) await ask('look', address);
    const next = location === null ? address : await followed(address, location, ask);
    if (next === null) break;
    address = next;
  }
  return unread('unreachable');
}

async function read(answer: Response, from: string | null): Promise<TakenFile | Unopened> {
  if (!answer.ok) return unread(reasonOf(answer.status));
  const bytes = await bytesOf(answer);
  // Names of addresses say little of what they lead to: content decides.
  return bytes ? { ...(await taken(bytes, null)), ...(from !== null && { from }) } : unread(LARGEST);
}

/** A channel reaches pages of the extension alone. */
interface Channel extends Pick<BroadcastChannel, 'addEventListener' | 'close'> {
  postMessage(message: unknown, transfer: []): void;
}

/** Takes over a file from the page of the extension on which it was dropped. */
function takeHanded(ticket: string, name: string): Promise<TakenFile | Unopened> {
  const channel: Channel = new BroadcastChannel(HANDED);
  return new Promise<TakenFile | Unopened>((settle) => {
    const late = setTimeout(() => settle(unread('not-found')), PATIENCE / 10);
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!Array.isArray(data) || data[0] !== ticket || !(data[1] instanceof Uint8Array)) return;
      clearTimeout(late);
      void taken(new Uint8Array(data[1]), endingOf(name)).then(settle);
    });
    channel.postMessage(ticket, []);
  }).finally(() => channel.close());
}

/** Gets the file that a viewer shows. */
export const takeViewed = (viewed: Viewed, ask: Ask): Promise<TakenFile | Unopened> =>
  viewed.kind === 'address'
    ? fetchFile(viewed.address, ask).catch(() => unread('unreachable'))
    : takeHanded(viewed.ticket, viewed.name);
