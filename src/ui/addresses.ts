/** Addresses come from pages that nobody vouches for: only those of the web become links. */

const parsed = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);

const isWeb = (url: URL | null): url is URL => url?.protocol === 'http:' || url?.protocol === 'https:';

/** The address when a browser may open it from a click, else null. */
export function webAddress(address: string): string | null {
  const url = parsed(address);
  return isWeb(url) ? url.href : null;
}

/** Host of an address, or the address itself. */
export const hostOf = (address: string): string => parsed(address)?.host || address;

/** The extension's own sites; readers may take the permission for them away. */
export const GOVERNMENT = '*://*.gov.cn/*';

/** The permission that covers the site of an address; null where none can be asked for. */
export function sitePattern(address: string): string | null {
  const url = parsed(address);
  if (!isWeb(url)) return null;
  return /(^|\.)gov\.cn$/.test(url.hostname) ? GOVERNMENT : `*://${url.hostname}/*`;
}
