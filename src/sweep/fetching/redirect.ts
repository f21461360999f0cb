import { listedAddress } from '../../readers/links';
import { isPrivateHost, isSameSite } from '../address';
import type { Failure } from '../types';

/** Whether a redirect is followed: as a request of its own, or not, and why. */
export type Decided = { readonly to: string } | { readonly why: Failure; readonly detail: string };

/**
 * Decides about a redirect by its target alone. It has to lie on the web and on the same site, and not on a private address that
 * nobody has typed; one to the front page stands for a page that is gone.
 * @param location as the server wrote it. @param isTyped whether somebody has typed an address of this host and port.
 */
export function decideRedirect(from: string, location: string | null, isTyped: (host: string) => boolean): Decided {
  const to = location === null ? null : listedAddress(location, from);
  if (to === null) return { why: 'moved', detail: (location ?? '').slice(0, 300) };
  const { hostname, host, pathname } = new URL(to);
  if (isPrivateHost(hostname) && !isTyped(host)) return { why: 'private', detail: to };
  if (!isSameSite(to, from)) return { why: 'moved', detail: to };
  const isFront = pathname === '/' && new URL(from).pathname !== '/';
  return isFront ? { why: 'not-found', detail: to } : { to };
}
