import type { Browser } from 'webextension-polyfill';
import { isPrivateHost } from '../sweep/address';

/** All that somebody has typed or pasted that is an address of the web, once each. */
export function addressesIn(text: string): string[] {
  const words = text.split(/[\s,，;；、]+/).filter(Boolean);
  const written = words.map((word) =>
    /^https?:\/\//i.test(word) ? word : /^[\w-]+(?:\.[\w-]+)+(?:[:/]|$)/.test(word) ? `http://${word}` : '',
  );
  return [...new Set(written.filter((address) => URL.canParse(address)).map((address) => new URL(address).href))];
}

/** The permission for the site of an address and all that lies below the same name. */
function patternOf(address: string): string {
  const { hostname } = new URL(address);
  if (/(?:^|\.)gov\.cn$/.test(hostname)) return '*://*.gov.cn/*';
  const isName = !hostname.includes(':') && !/^[\d.]+$/.test(hostname) && !isPrivateHost(hostname);
  const site = hostname.replace(/^www\./, '');
  return isName ? `*://*.${site}/*` : `*://${hostname}/*`;
}

/**
 * Asks for what a sweep needs: to look where redirects lead, and to read the sites of some addresses. To be called in the gesture
 * itself. The browser asks the reader only about sites that it has not asked about before.
 * @returns whether all of it was given.
 */
export const askAccess = (permissions: Browser['permissions'], addresses: readonly string[]): Promise<boolean> =>
  permissions.request({ permissions: ['webRequest'], origins: [...new Set(addresses.map(patternOf))] }).catch(() => false);

/** Whether the site of an address may be read. */
export function mayRead(permissions: Browser['permissions'], address: string): Promise<boolean> {
  const { hostname } = new URL(address);
  return permissions.contains({ origins: [`*://${hostname}/*`] });
}
