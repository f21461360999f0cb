import { listedAddress } from '../../readers/listed-address';
import { isPrivateHost, isSameSite } from '../address';
import type { Failure } from '../types';

/** Whether a redirect is followed: as a request of its own, or not, and why. */
export type Decided = { readonly to: string } | { readonly why: Failure; readonly detail: string };

/** Where a redirect leads, by its target alone: nothing has been asked of it yet. */
export interface Target {
  readonly to: string;
  readonly isPrivate: boolean;
  /** The same server, or the same host over an encrypted connection, both at their usual ports. */
  readonly isHome: boolean;
}

function isAtHome(from: URL, to: URL): boolean {
  const isEncrypted = from.protocol === 'http:' && to.protocol === 'https:' && !from.port && !to.port;
  return from.origin === to.origin || (isEncrypted && from.hostname === to.hostname);
}

/** The target of a redirect; null where it does not lie on the web. @param location as the server wrote it. */
export function targetOf(from: string, location: string): Target | null {
  const to = listedAddress(location, from);
  if (to === null) return null;
  const url = new URL(to);
  return { to, isPrivate: isPrivateHost(url.hostname), isHome: isAtHome(new URL(from), url) };
}

/**
 * Decides about a redirect by its target alone. It has to lie on the web and on the same site, and not on a private address that
 * nobody has typed; one to the front page stands for a page that is gone.
 * @param location as the server wrote it. @param isTyped whether somebody has typed an address of this host and port.
 */
export function decideRedirect(from: string, location: string | null, isTyped: (host: string) => boolean): Decided {
  const target = location === null ? null : targetOf(from, location);
  if (!target) return { why: 'moved', detail: (location ?? '').slice(0, 300) };
  const { to, isPrivate } = target;
  const { host, pathname } = new URL(to);
  if (isPrivate && !isTyped(host)) return { why: 'private', detail: to };
  if (!isSameSite(to, from)) return { why: 'moved', detail: to };
  const isFront = pathname === '/' && new URL(from).pathname !== '/';
  return isFront ? { why: 'not-found', detail: to } : { to };
}
