import type { PdfLine, PdfPage } from './page';

/** Running heads and page numbers stand in such a share of the page at its top and bottom. */
const MARGIN = 0.09;
/** They stand on so many of the pages. */
const MOST = 0.5;
/** How far, in points, their places differ from page to page. */
const SAME_PLACE = 6;
/** A page number with what makes it one: dashes, the words for “page” and “of”. */
const DECORATED =
  /^[\s\u00b7]*(?:[-\uff0d\u2014\u2013~]+\s*\d{1,3}\s*[-\uff0d\u2014\u2013~]+|\u7b2c\s*\d{1,3}\s*\u9875(?:[\s,\uff0c/]*\u5171\s*\d{1,3}\s*\u9875)?|\d{1,3}\s*\/\s*\d{1,3}|P(?:age)?\.?\s*\d{1,3})[\s\u00b7]*$/i;

const shapeOf = (line: PdfLine) => line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ');
const isInMargin = ({ y }: PdfLine, { height }: PdfPage) => y < height * MARGIN || y > height * (1 - MARGIN);

/** Pages without what is printed on each of them: the same text but for its figures at the same place, and page numbers. */
export function withoutRunning(pages: readonly PdfPage[]): PdfPage[] {
  const places = new Map<string, number[]>();
  for (const page of pages)
    for (const line of page.flow)
      if (line.kind === 'line' && isInMargin(line, page)) {
        const shape = shapeOf(line);
        places.set(shape, [...(places.get(shape) ?? []), line.y]);
      }
  const isRunning = (line: PdfLine) => {
    const same = (places.get(shapeOf(line)) ?? []).filter((y) => Math.abs(y - line.y) < SAME_PLACE);
    return pages.length > 1 && same.length > 1 && same.length > MOST * pages.length;
  };
  return pages.map((page) => ({
    ...page,
    flow: page.flow.filter(
      (entry) => entry.kind === 'table' || !isInMargin(entry, page) || !(DECORATED.test(entry.text) || isRunning(entry)),
    ),
  }));
}
