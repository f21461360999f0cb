import { MOST_ASKED, shadowRootsIn } from '../readers/shadow';
import { ADDRESS, FILE, NAMED, NAMED_WITH_YEAR, SECTION_WORDS, TABLE_WORDS } from '../forms/detection';

/** `candidate`: something names an annual report, but none stands on the page (yet). */
export type Sight = 'report' | 'candidate' | 'nothing';

const NAMES = '[name=articletitle i],[name=columnname i]';
/** Elements that are asked for a name, text nodes that are read of one table, and of all tables together. */
const MOST_NAMES = 4;
const MOST_TEXTS = 90;
const MOST_STEPS = 3000;
/** So many elements are asked for a shadow root where nothing names a report. */
const FEW_ASKED = 100;

const squeeze = (text: string | null): string => (text ?? '').replace(/\s+/g, '');
const count = (words: readonly string[], text: string): number => words.filter((word) => text.includes(word)).length;

/** The first elements of a tag. A look for more would walk the whole page. */
function firstOf(page: Document, tag: string): Element[] {
  const all = page.getElementsByTagName(tag);
  const first: Element[] = [];
  for (let next = all[0]; next && first.push(next) < MOST_NAMES;) next = all[first.length];
  return first;
}

/** Title, meta tags and first headings in one line. */
function namesOf(page: Document): string {
  const metas = [...page.head.querySelectorAll(NAMES)].map((meta) => meta.getAttribute('content'));
  const large = firstOf(page, 'h1');
  const headings = large.length ? large : firstOf(page, 'h2');
  return [page.title, ...metas, ...headings.map(({ textContent }) => textContent)]
    .map((name) => squeeze((name ?? '').slice(0, 200)))
    .join('|');
}

/** Whether the beginnings of the tables hold words of the form. Never reads a whole table: it may be the whole page. */
function hasReportTable(page: Document, tables: ArrayLike<Element>): boolean {
  let head = '';
  let steps = MOST_STEPS;
  let table = tables[0];
  for (let i = 1; table && steps > 0; table = tables[i++]) {
    const walker = page.createTreeWalker(table, 4);
    for (let texts = MOST_TEXTS; texts > 0 && steps-- > 0 && walker.nextNode();) {
      const text = squeeze((walker.currentNode as Text).data.slice(0, 80));
      if (text) texts--;
      head += text;
    }
    head += '|';
  }
  return count(TABLE_WORDS, head) > 1;
}

/** Whether the report may stand there as a picture, a file or something embedded. */
function hasFile(page: Document): boolean {
  return (
    [...page.images].some((image) => image.naturalWidth > 400 && image.naturalHeight > 300) ||
    [...page.links].some((link) => FILE.test(link.href)) ||
    page.querySelector('iframe,embed,object') !== null
  );
}

/**
 * Looks at a page, without reading all of it unless something names a report: title, meta tags, headings, address,
 * then the beginnings of its tables.
 */
export function detect(page: Document, address: string): Sight {
  if (!page.body || !/html/.test(page.contentType)) return 'nothing';
  if (hasReportTable(page, page.getElementsByTagName('table'))) return 'report';
  const names = namesOf(page);
  const named = NAMED.test(names) || ADDRESS.test(address);
  // Asking for shadow roots costs more than all else: far down only where something names a report.
  const roots = shadowRootsIn(page.body, named ? MOST_ASKED : FEW_ASKED);
  if (roots.some((root) => hasReportTable(page, root.querySelectorAll('table')))) return 'report';
  if (!named) return 'nothing';
  const single = NAMED_WITH_YEAR.test(names);
  if (single && hasFile(page)) return 'report';
  const text = [page.body, ...roots].map(({ textContent }) => squeeze(textContent)).join('|');
  return count(SECTION_WORDS, text) > 3 ? 'report' : 'candidate';
}
