import {
  attributeOf,
  bodyOf,
  contentTypeOf,
  findAllIn,
  headOf,
  parentOf,
  taggedIn,
  tagOf,
  textOf,
  titleOf,
  walkTextsOf,
  type Elements,
  type Page,
  type PageElement,
  type PageNode,
  type Picture,
} from '../readers/dom';
import { MOST_ASKED, shadowRootsIn } from '../readers/shadow';
import { ADDRESS, FILE, NAMED, NAMED_WITH_YEAR, SECTION_WORDS, TABLE_WORDS } from '../forms/detection';

/** `candidate`: none stands on the page yet, but something names an annual report, or the page is still nearly empty. */
export type Sight = 'report' | 'candidate' | 'nothing';

const NAMES = '[name=articletitle i],[name=columnname i]';
/** Elements that are asked for a name, text nodes that are read of one table, and of all tables together. */
const MOST_NAMES = 4;
const MOST_TEXTS = 90;
const MOST_STEPS = 3000;
/** So many elements are asked for a shadow root where nothing names a report. */
const FEW_ASKED = 100;
/** A page with fewer characters is taken for a shell that scripts fill. */
const LEAST_TEXT = 400;
/** What stands in these is no text that anybody reads. */
const UNREAD = /script|style/;

const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');
const count = (words: readonly string[], text: string): number => words.filter((word) => text.includes(word)).length;

/** The first elements of a tag. A look for more would walk the whole page. */
function firstOf(body: PageElement, tag: string): PageElement[] {
  const all = taggedIn(body, tag);
  const first: PageElement[] = [];
  for (let next = all[0]; next && first.push(next) < MOST_NAMES;) next = all[first.length];
  return first;
}

/** Title, meta tags and first headings in one line. */
function namesOf(page: Page, body: PageElement): string {
  const head = headOf(page);
  const metas = head ? [...findAllIn(head, NAMES)].map((meta) => attributeOf(meta, 'content')) : [];
  const large = firstOf(body, 'h1');
  const headings = large.length ? large : firstOf(body, 'h2');
  return [titleOf(page), ...metas, ...headings.map(textOf)].map((name) => squeeze(name?.slice(0, 200))).join('|');
}

/** Whether the beginnings of the tables hold words of the form. Never reads a whole table: it may be the whole page. */
function hasReportTable(page: Page, tables: Elements): boolean {
  let head = '';
  let steps = MOST_STEPS;
  let table = tables[0];
  for (let i = 1; table && steps > 0; table = tables[i++]) {
    const walker = walkTextsOf(page, table, 4);
    for (let texts = MOST_TEXTS, next; texts > 0 && steps-- > 0 && (next = walker.nextNode());) {
      const text = squeeze(next.data.slice(0, 80));
      if (text) texts--;
      head += text;
    }
    head += '|';
  }
  return count(TABLE_WORDS, head) > 1;
}

/** Whether the report may stand there as a picture, a file or something embedded. */
function hasFile(body: PageElement): boolean {
  return (
    [...(taggedIn(body, 'img') as Iterable<Picture>)].some((image) => image.naturalWidth > 400 && image.naturalHeight > 300) ||
    [...findAllIn(body, 'a[href],area[href]')].some((link) => FILE.test(attributeOf(link, 'href') ?? '')) ||
    findAllIn(body, 'iframe,embed,object').length > 0
  );
}

/** Whether there is hardly any text yet; where there is, little of it is read. */
function isNearlyEmpty(page: Page, body: PageElement): boolean {
  const walker = walkTextsOf(page, body, 4);
  let left = LEAST_TEXT;
  for (let steps = MOST_STEPS, next; left > 0 && steps-- > 0 && (next = walker.nextNode());)
    if (!UNREAD.test(tagOf(parentOf(next as object as PageNode) as PageElement))) left -= squeeze(next.data).length;
  return left > 0;
}

/**
 * Looks at a page, without reading all of it unless something names a report: title, meta tags, headings, address,
 * then the beginnings of its tables.
 */
export function detect(page: Page, address: string): Sight {
  const body = bodyOf(page);
  if (!body || !/html/.test(contentTypeOf(page))) return 'nothing';
  if (hasReportTable(page, taggedIn(body, 'table'))) return 'report';
  const names = namesOf(page, body);
  const named = NAMED.test(names) || ADDRESS.test(address);
  // Asking for shadow roots costs more than all else: far down only where something names a report.
  const roots = shadowRootsIn(body, named ? MOST_ASKED : FEW_ASKED);
  if (roots.some((root) => hasReportTable(page, root.querySelectorAll('table')))) return 'report';
  if (!named) return isNearlyEmpty(page, body) ? 'candidate' : 'nothing';
  const single = NAMED_WITH_YEAR.test(names);
  if (single && hasFile(body)) return 'report';
  const text = [body, ...roots].map((part) => squeeze(textOf(part))).join('|');
  return count(SECTION_WORDS, text) > 3 ? 'report' : 'candidate';
}
