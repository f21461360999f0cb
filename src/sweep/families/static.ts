import type { ListPage } from '../../document/list';
import { readListPage } from '../../readers/links';
import { LAST_NAME } from '../../forms/listing';
import { fold } from '../../forms/printed/normal';
import { fileNameOf } from '../address';
import type { Part } from '../types';
import { isLast, partOf, type Family } from './family';
import { inScripts } from './scripts';

/** A call that draws the links to other pages: its arguments. */
const CALL = /createPage(?:HTML)?\(([^()]{1,300})\)/gi;
const COUNT = /\b(?:countPage|pageCount|totalPages?)\s*=\s*["']?(\d{1,5})/i;
/** The number in the name of a later page: index_7.html, column-index-3.shtml, 7.html. */
const NUMBERED = /^(.{0,100}?[-_]|)(\d{1,5})(\.\w{2,6})$/;

/** How the pages of a list are named. */
interface Naming {
  /** What stands before and behind the number, absolute. */
  readonly stem: string;
  readonly ending: string;
  /** How many pages there are, and the number in the name of the last; 0 and '' where that is not said. */
  readonly pages: number;
  readonly last: string;
}

/** By the call of a script: createPageHTML(11, 0, "index", "html"), createPage("box", 50, 1, "list", "shtml", 1000). */
function byCall(page: ListPage): Naming | null {
  const count = Number(inScripts(page, COUNT));
  for (const script of page.scripts) {
    for (const [, written = ''] of script.matchAll(CALL)) {
      const values = written.split(',').map((value) => value.trim());
      const texts = values.flatMap((value) => /^["']([\w./-]{1,100})["']$/.exec(value)?.[1] ?? []);
      const [stem, ending] = texts.slice(-2);
      const pages = Number(values.find((value) => /^\d{1,5}$/.test(value)) ?? 0);
      const said = values.some((value) => /^[a-z_]\w*$/i.test(value)) && count ? count : pages;
      if (stem !== undefined && ending !== undefined && /^\w{2,5}$/.test(ending))
        return { stem: new URL(`${stem}_`, page.address).href, ending: `.${ending}`, pages: said, last: '' };
    }
  }
  if (!count) return null;
  const [name = 'index', ending = 'html'] = (fileNameOf(page.address) || 'index.html').split('.');
  return { stem: new URL(`${name}_`, page.address).href, ending: `.${ending}`, pages: count, last: '' };
}

/** By the link to the last page. */
function byLastLink(page: ListPage): Naming | null {
  const link = page.links.find(({ text, title }) => LAST_NAME.test(fold(text || title)));
  if (!link || new URL(link.address).host !== new URL(page.address).host) return null;
  const [, before = '', last = '', ending = ''] = NUMBERED.exec(fileNameOf(link.address)) ?? [];
  if (!last || new URL(link.address).search) return null;
  return { stem: new URL(before || '.', link.address).href, ending, pages: 0, last };
}

/** Whether the second page is called _1 or _2 cannot be told from the name. Should _1 be the first page, it brings nothing new. */
function second({ stem, ending, pages, last }: Naming, referer: string): Part | null {
  if (pages === 1 || last === '1') return null;
  const fields = { stem, ending, last };
  const paging = { family: 'static' as const, api: stem, fields, size: 0, pages };
  return partOf(
    paging,
    2,
    [1, 2].map((number) => ({ address: `${stem}${number}${ending}`, referer })),
  );
}

/** The page behind: the number in the address just asked for and one more. */
function following(part: Part): Part | null {
  const { stem = '', ending = '', last = '' } = part.paging.fields;
  const number = part.ask.address.slice(stem.length, part.ask.address.length - ending.length);
  if (isLast(part) || number === last || !/^\d{1,6}$/.test(number)) return null;
  return partOf(part.paging, part.page + 1, [{ ...part.ask, address: `${stem}${Number(number) + 1}${ending}` }]);
}

/** Static pages whose names are numbered, from 0 or from 1. */
export const numbered: Family = {
  id: 'static',
  recognise(page) {
    const naming = byCall(page) ?? byLastLink(page);
    return naming ? { next: second(naming, page.address) } : null;
  },
  read: (text, part) => ({ links: readListPage(text, part.ask.address).links, next: following(part) }),
};
