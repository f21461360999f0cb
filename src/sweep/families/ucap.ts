import { listedAddress } from '../../readers/listed-address';
import type { Paging, Part } from '../types';
import { partOf, type Family } from './family';
import { at, linkOf, listAt, parsed, textAt } from './json';
import { inScripts, mentions } from './scripts';

const API = /["'(\s]([\w:./-]{0,200}getFileListByCodeId)/;
const CHANNEL = /channelId["']?\s*[:=]\s*["']([\w-]{4,64})["']/;
const SIZE = 50;

function partFor(paging: Paging, page: number, referer: string): Part | null {
  const form = new URLSearchParams({ ...paging.fields, page: String(page), size: String(SIZE) }).toString();
  return partOf(paging, page, [{ address: paging.api, form, referer }]);
}

/** Lists of 开普 UCAP as tax bureaus have them: entries in JSON by the channel. */
export const ucap: Family = {
  id: 'ucap',
  recognise(page) {
    if (!mentions(page, 'getFileListByCodeId')) return null;
    const channelId = inScripts(page, CHANNEL);
    const api = listedAddress(inScripts(page, API), page.address);
    if (!channelId || !api) return null;
    const fields = { codeId: '', channelId, relateSubChannels: 'true' };
    return { next: partFor({ family: 'ucap', api, fields, size: SIZE, pages: 0 }, 1, page.address) };
  },
  read(text, part, base) {
    const data = at(parsed(text), 'results', 'data');
    const links = listAt(data, 'results').flatMap((entry) =>
      linkOf(textAt(entry, 'title', 'titleHtml'), textAt(entry, 'url', 'redirectUrl'), base),
    );
    const total = Number(textAt(data, 'total'));
    const isAll = total > 0 && part.page * SIZE >= total;
    return { links, next: isAll ? null : partFor(part.paging, part.page + 1, part.ask.referer ?? base) };
  },
};
