/** What a reader wishes from now on, as it is kept in `storage.local` under one key. Whatever stands there is checked here. */
export interface Wishes {
  /** Ids of rules that are switched off. */
  readonly rulesOff: readonly string[];
  /** Hosts, and addresses without their part behind `#`, that are left alone. */
  readonly sitesOff: readonly string[];
  readonly pagesOff: readonly string[];
  /** The name that stands beside decisions; '' for none. */
  readonly name: string;
}

export const WISHES = 'wishes';

export const NO_WISHES: Wishes = { rulesOff: [], sitesOff: [], pagesOff: [], name: '' };

/** At most so many of each kind, and characters in one. */
const MOST = 2000;
const LONGEST = 4000;
const LONGEST_NAME = 60;

function textsIn(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [];
  const texts = all.filter((one): one is string => typeof one === 'string' && one.length > 0 && one.length <= LONGEST);
  return [...new Set(texts)].slice(-MOST);
}

/** What is kept, as far as it is what is kept there. */
export function wishesFrom(stored: unknown): Wishes {
  if (typeof stored !== 'object' || stored === null) return NO_WISHES;
  const { rulesOff, sitesOff, pagesOff, name } = stored as Readonly<Record<string, unknown>>;
  return {
    rulesOff: textsIn(rulesOff),
    sitesOff: textsIn(sitesOff),
    pagesOff: textsIn(pagesOff),
    name: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '',
  };
}

/** The page of an address as wishes name it, and its site; null where it has none. */
export function standOf(address: string): { readonly site: string; readonly page: string } | null {
  if (!URL.canParse(address)) return null;
  const { host, href, hash } = new URL(address);
  return host ? { site: host, page: hash ? href.slice(0, -hash.length) : href } : null;
}

/** Whether the reader wants an address left alone: its page, or its whole site. */
export function isOff(address: string, { sitesOff, pagesOff }: Wishes): 'site' | 'page' | null {
  const stand = standOf(address);
  if (!stand) return null;
  return sitesOff.includes(stand.site) ? 'site' : pagesOff.includes(stand.page) ? 'page' : null;
}
