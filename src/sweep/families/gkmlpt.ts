import type { ListPage } from '../../document/list';
import { REPORT_NAME } from '../../forms/listing';
import { fold } from '../../forms/printed/normal';
import type { Column, Paging, Part } from '../types';
import { partOf, type Family } from './family';
import { at, linkOf, listAt, parsed, textAt } from './json';
import { inScripts, withQuery } from './scripts';

const SITE = /\bSID["']?\s*[:=]\s*["']?(\d{1,12})/;
const ID = /["']?\bid["']?\s*:\s*["']?(\d{1,12})\b/;
const NAME = /\b(?:name|title)["']?\s{0,9}:\s{0,9}["']([^"']{1,100})["']/;
const SIZE = 100;

/** The column in the tree of the site that is one of annual reports. */
function categoryIn({ scripts }: ListPage): string {
  for (const script of scripts) {
    for (const node of script.split(/[{}]/)) {
      const [, name = ''] = NAME.exec(node) ?? [];
      const [, id = ''] = ID.exec(node) ?? [];
      if (id && REPORT_NAME.test(fold(name))) return id;
    }
  }
  return '';
}

const folderOfPlatform = ({ address }: ListPage): string | null => /^([^?#]{0,500}?\/gkmlpt)(?:\/|$)/.exec(address)?.[1] ?? null;

function partFor(paging: Paging, page: number, referer: string): Part | null {
  return partOf(paging, page, [{ address: withQuery(paging.api, { ...paging.fields, page: String(page) }), referer }]);
}

function recognise(page: ListPage, { fragment = '' }: Column) {
  const folder = folderOfPlatform(page);
  const sid = inScripts(page, SITE);
  const category = /^\d{1,12}$/.test(fragment) ? fragment : categoryIn(page);
  if (folder === null || !sid || !category) return null;
  const paging: Paging = { family: 'gkmlpt', api: `${folder}/api/all/${category}`, fields: { sid }, size: SIZE, pages: 0 };
  return { next: partFor(paging, 1, page.address) };
}

/** The platform of Guangdong: articles in JSON, a hundred a page. */
export const gkmlpt: Family = {
  id: 'gkmlpt',
  recognise,
  read(text, part, base) {
    const answer = parsed(text);
    const links = listAt(answer, 'articles').flatMap((entry) =>
      linkOf(textAt(entry, 'title'), textAt(entry, 'post_url', 'url'), base),
    );
    const total = Number(textAt(at(answer, 'classify'), 'post_count') || textAt(answer, 'total'));
    const isAll = total > 0 && part.page * SIZE >= total;
    return { links, next: isAll ? null : partFor(part.paging, part.page + 1, part.ask.referer ?? base) };
  },
};
