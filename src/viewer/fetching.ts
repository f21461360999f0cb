import type { Viewed } from '../messages/viewer';
import { HANDED } from '../messages/handed';
import { isPrivateHost } from '../sweep/address';
import { sitePattern } from '../ui/addresses';
import { browser } from '../ui/browser';
import { sha256Of } from '../ui/hash';
import { bytesOf } from '../ui/served';
import type { GivenFile } from './open';
import type { Unopened } from './opening';

/** A file that was fetched or handed over. */
export interface TakenFile extends GivenFile {
  readonly sha256: string;
}

/** What the reader has agreed to beside the click that opened the viewer. */
export interface Leave {
  /** To be led to another address than the one that is shown. */
  readonly redirect: boolean;
  /** To ask an address in a private network. */
  readonly inside: boolean;
}

/** What the reader is to be asked before anything is fetched. */
export type Question = 'permission' | 'redirect' | 'inside';

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

/**
 * Fetches a file, for the reader who has clicked. Where the server leads elsewhere, or the address lies in a private network, the
 * reader is asked first.
 */
async function fetchFile(address: string, leave: Leave): Promise<TakenFile | Unopened | Question> {
  if (isPrivateHost(new URL(address).hostname) && !leave.inside) return 'inside';
  if (await missingPermission(address)) return 'permission';
  try {
    const answer = await fetch(address, {
      credentials: 'include',
      referrerPolicy: 'no-referrer',
      redirect: leave.redirect ? 'follow' : 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.type === 'opaqueredirect') return 'redirect';
    if (isPrivateHost(new URL(answer.url).hostname) && !leave.inside) return 'inside';
    if (!answer.ok) return unread(reasonOf(answer.status));
    const bytes = await bytesOf(answer);
    // Names of addresses say little of what they lead to: content decides.
    return bytes ? await taken(bytes, null) : unread(LARGEST);
  } catch {
    return unread('unreachable');
  }
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

/** Gets the file that a viewer shows; a question where the reader is to be asked before. */
export const takeViewed = (viewed: Viewed, leave: Leave): Promise<TakenFile | Unopened | Question> =>
  viewed.kind === 'address' ? fetchFile(viewed.address, leave) : takeHanded(viewed.ticket, viewed.name);
