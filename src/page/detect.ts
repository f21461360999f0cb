import { ADDRESS, FILE, NAMED, NAMED_WITH_YEAR, SECTION_WORDS, TABLE_WORDS } from '../forms/detection';

/** `candidate`: something names an annual report, but none stands on the page (yet). */
export type Sight = 'report' | 'candidate' | 'nothing';

const NAMES = 'meta[name=articletitle i],meta[name=columnname i],h1,h2,h3,ucaptitle';
/** Elements that are asked for a name, text nodes that are read of one table, and of all tables together. */
const MOST_NAMES = 16;
const MOST_TEXTS = 90;
const MOST_STEPS = 3000;

const squeeze = (text: string | null): string => (text ?? '').replace(/\s+/g, '');
const count = (words: readonly string[], text: string): number => words.filter((word) => text.includes(word)).length;

/** Title, meta tags and first headings in one line. */
function namesOf(page: Document): string {
  const found = [page.title];
  for (const element of page.querySelectorAll(NAMES)) {
    if (found.push(element.getAttribute('content') ?? element.textContent ?? '') > MOST_NAMES) break;
  }
  return found.map((name) => squeeze(name.slice(0, 200))).join('|');
}

/** Whether the beginnings of the tables hold words of the form. Never reads a whole table: it may be the whole page. */
function hasReportTable(page: Document): boolean {
  const tables = page.getElementsByTagName('table');
  let head = '';
  let steps = MOST_STEPS;
  for (let i = 0; i < tables.length && steps > 0; i++) {
    const walker = page.createTreeWalker(tables[i] as Node, 4);
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
  if (hasReportTable(page)) return 'report';
  const names = namesOf(page);
  if (!NAMED.test(names) && !ADDRESS.test(address)) return 'nothing';
  const single = NAMED_WITH_YEAR.test(names);
  if (single && hasFile(page)) return 'report';
  return count(SECTION_WORDS, squeeze(page.body.textContent)) > 3 ? 'report' : 'candidate';
}
