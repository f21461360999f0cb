import type { ListPage } from '../../document/list';
import { listedAddress } from '../../readers/listed-address';
import type { Paging, Part } from '../types';
import { partOf, type Family } from './family';
import { fieldsOf, inScripts, linksIn, markupIn, mentions, withQuery } from './scripts';

const QUERY = /dataproxy\.jsp\?([^'"\s<>\]]{1,2000})/;
const PROXY = /(?:proxyUrl["']?\s*[:=]\s*["']|["'(=\s])([\w:./-]{0,200}dataproxy\.jsp)/i;
const SIZE = /perpage["']?\s*[:=]\s*["']?(\d{1,4})/i;
const FIELD =
  /["']?\b(col|appid|webid|path|columnid|sourceContentType|unitid|webname|permissiontype)["']?\s*[:=]\s*["']([^"'&\s]{0,200})["']/gi;
const USUAL_SIZE = 15;
/** Sites give no more entries at once. */
const MOST = 100;

/** What the page asks for, in its own words: as a query, else as values of a script. */
function fieldsIn(page: ListPage): Record<string, string> {
  const query = inScripts(page, QUERY);
  if (query) return fieldsOf(query);
  const fields: Record<string, string> = {};
  const script = page.scripts.find((text) => text.includes('dataproxy.jsp') && /columnid/i.test(text)) ?? '';
  for (const [, name = '', value = ''] of script.matchAll(FIELD)) fields[name.toLowerCase()] ??= value;
  return fields;
}

/** Some sites go by the page, others by the records from and to: both are asked for, and say the same. */
function partFor(paging: Paging, page: number, referer: string): Part | null {
  const from = (page - 1) * paging.size + 1;
  const to = page * paging.size;
  const window = { page: String(page), startrecord: String(from), endrecord: String(to), perpage: String(paging.size) };
  return partOf(paging, page, [{ address: withQuery(paging.api, { ...paging.fields, ...window }), referer }]);
}

/** Lists of 大汉 jpage: records in XML from dataproxy.jsp, the first ones often in the page itself. */
export const jpage: Family = {
  id: 'jpage',
  recognise(page) {
    if (!mentions(page, 'dataproxy.jsp')) return null;
    const fields = fieldsIn(page);
    const api = listedAddress(inScripts(page, PROXY), page.address);
    if (!api || !fields.columnid) return null;
    const size = Math.min(Number(inScripts(page, SIZE) || fields.perpage) || USUAL_SIZE, MOST);
    const inline = page.scripts.filter((script) => script.includes('<record'));
    const links = inline.flatMap((script) => linksIn(markupIn(script), page.address));
    const paging: Paging = { family: 'jpage', api, fields, size, pages: 0 };
    // The page may hold several parts at once: what follows begins behind the last whole one.
    const held = inline.reduce((sum, script) => sum + script.split('<record>').length - 1, 0);
    return { links, next: partFor(paging, Math.floor(held / size) + 1, page.address) };
  },
  read: (text, part, base) => ({
    links: linksIn(markupIn(text), base),
    next: partFor(part.paging, part.page + 1, part.ask.referer ?? base),
  }),
};
