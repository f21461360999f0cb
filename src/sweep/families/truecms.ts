import { listedAddress } from '../../readers/listed-address';
import type { Ask, Paging, Part } from '../types';
import { partOf, type Family } from './family';
import { at, parsed } from './json';
import { inScripts, linksIn, markupIn, mentions, withQuery } from './scripts';

const COLUMN = /columnId["']?\s*[:=]\s*["']([\w-]{1,64})["']/;
const PROXY = /proxyUrl["']?\s*[:=]\s*["']([^"'\s]{1,300})["']/;
const CALL = /["'(\s]([\w:./-]{0,200}messageController\/getMessage\.do)/;
/** Sites differ in how many entries they give at once, and give none when asked for more. */
const SIZES = [50, 20, 10];

function askFor(paging: Paging, page: number, size: number, referer: string): Ask {
  const from = (page - 1) * size + 1;
  const window = { startrecord: String(from), endrecord: String(from + size - 1), perpage: String(size), callback: 'gouji' };
  return { address: withQuery(paging.api, { ...paging.fields, ...window }), referer };
}

/** JSON within a call of a function. */
const inCall = (text: string): string => text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'));

function following(part: Part, found: number, base: string): Part | null {
  const size = Number(new URL(part.ask.address).searchParams.get('perpage'));
  if (found < size) return null;
  const paging = { ...part.paging, size };
  return partOf(paging, part.page + 1, [askFor(paging, part.page + 1, size, part.ask.referer ?? base)]);
}

/** Lists of truecms: mark-up in XML in a call of JavaScript. The server wants to know the page that asks. */
export const truecms: Family = {
  id: 'truecms',
  recognise(page) {
    if (!mentions(page, 'messageController/getMessage.do')) return null;
    const columnId = inScripts(page, COLUMN);
    const api = listedAddress(inScripts(page, PROXY) || inScripts(page, CALL), page.address);
    if (!columnId || !api) return null;
    const paging: Paging = { family: 'truecms', api, fields: { columnId }, size: 0, pages: 0 };
    const ways = SIZES.map((size) => askFor(paging, 1, size, page.address));
    return { next: partOf(paging, 1, ways) };
  },
  read(text, part, base) {
    const result = at(parsed(inCall(text)), 'result');
    const links = typeof result === 'string' ? linksIn(markupIn(result), base) : [];
    return { links, next: following(part, links.length, base) };
  },
};
