import { listedAddress } from '../../readers/listed-address';
import type { Paging, Part } from '../types';
import { partOf, type Family } from './family';
import { inScripts, linksIn, markupIn, mentions, withQuery } from './scripts';

const AREA = /(?:tree|search)\.jsp\?(?:[^"'\s]{0,200}&(?:amp;)?)?area=([^&"'\s]{1,100})/;
const SEARCH = /["'(\s]([\w:./-]{0,200}module\/xxgk\/search\.jsp)/;
const COLUMN = /col(\d{1,12})/;

function partFor(paging: Paging, page: number, referer: string): Part | null {
  const { column: _, ...fields } = paging.fields;
  const address = withQuery(paging.api, { ...fields, currpage: String(page) });
  return partOf(paging, page, [{ address, form: '', referer }]);
}

/** Lists of 大汉 xxgk: the search answers for all columns of the area, so that those of the column are picked out. */
export const xxgk: Family = {
  id: 'xxgk',
  recognise(page) {
    if (!mentions(page, 'module/xxgk/')) return null;
    const links = [...page.frames, ...page.links.map(({ address }) => address)].join(' ');
    const area = inScripts(page, AREA) || (AREA.exec(links)?.[1] ?? '');
    const api = listedAddress(inScripts(page, SEARCH) || '/module/xxgk/search.jsp', page.address);
    if (!area || !api) return null;
    const column = COLUMN.exec(new URL(page.address).pathname)?.[1] ?? '';
    const fields = { infotypeId: '', vc_title: '', vc_number: '', area, column };
    return { next: partFor({ family: 'xxgk', api, fields, size: 0, pages: 0 }, 1, page.address) };
  },
  read(text, part, base) {
    const { column = '' } = part.paging.fields;
    const all = linksIn(markupIn(text), base);
    const links = column ? all.filter(({ address }) => address.includes(`art_${column}_`)) : all;
    // A part may hold nothing of this column while the next one does.
    return { links, all, next: partFor(part.paging, part.page + 1, part.ask.referer ?? base) };
  },
};
