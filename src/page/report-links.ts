import { NAMED_WITH_YEAR } from '../forms/detection';
import type { ReportLink } from '../messages';
import { attributeOf, baseOf, bodyOf, taggedIn, textOf, type Page, type PageElement } from '../readers/dom';

/** Links that are looked at, and reports that are named. */
const MOST_LINKS = 5000;
const MOST_NAMED = 100;
const LONGEST_NAME = 200;

/** The address that a link leads to, absolute; null when it leads nowhere on the web. */
function addressOf(link: PageElement): string | null {
  const written = (attributeOf(link, 'href') ?? '').trim();
  // It leads nowhere else than to the list itself.
  if (!written || written.startsWith('#')) return null;
  if (!URL.canParse(written, baseOf(link))) return null;
  const { protocol, href } = new URL(written, baseOf(link));
  return /^https?:$/.test(protocol) && href.length <= 2000 ? href : null;
}

/** The links of a page that name a report on some year, in reading order, each address once. */
export function reportLinks(page: Page): ReportLink[] {
  const body = bodyOf(page);
  const links = new Map<string, string>();
  for (const link of body ? [...taggedIn(body, 'a')].slice(0, MOST_LINKS) : []) {
    const names = [attributeOf(link, 'title'), textOf(link)].map((name) => (name ?? '').replace(/\s+/g, ' ').trim());
    const name = names.find((one) => one.length <= LONGEST_NAME && NAMED_WITH_YEAR.test(one.replaceAll(' ', '')));
    const address = name === undefined ? null : addressOf(link);
    if (name !== undefined && address !== null && !links.has(address)) links.set(address, name);
    if (links.size >= MOST_NAMED) break;
  }
  return [...links].map(([address, text]) => ({ address, text }));
}
