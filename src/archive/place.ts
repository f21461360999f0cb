/** The site of an address; for files the folder. '' when it has none. */
export function siteOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, host, pathname } = new URL(address);
  return protocol === 'file:' ? pathname.slice(0, pathname.lastIndexOf('/') + 1) : host.replace(/^www\./, '');
}

/** Only government sites are believed when they say which site they are. */
export const isGovernment = (address: string): boolean =>
  URL.canParse(address) && /(?:^|\.)gov\.cn$/.test(new URL(address).hostname);

/** Ten digits, for ministries two letters before them; no host looks like one. */
const SITE_CODE = /^[a-z0-9]{6,20}$/i;

/** Whose report stands where. */
export interface Placed {
  readonly address: string;
  /** '' without one. */
  readonly agency: string;
  /** What the site calls itself in its own mark-up; '' where it does not. */
  readonly siteCode: string;
}

/**
 * The places of a report by which decisions are kept, the best first: the code of the site, by which it is known under every host
 * that it has; the host, for files the folder; of a report without a name the address.
 */
export function placesOf({ address, agency, siteCode }: Placed): [string, ...string[]] {
  const site = siteOf(address);
  if (!site || !agency) return [address];
  return isGovernment(address) && SITE_CODE.test(siteCode) ? [siteCode.toLowerCase(), site] : [site];
}
