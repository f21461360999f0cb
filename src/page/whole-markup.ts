import { markupOf, topOf, type Page } from '../readers/dom';

/** Longer pages are not taken along: no report is as long, in characters. */
const LONGEST = 8_000_000;

/** A page as its scripts have made it by now, as mark-up; null where it is too long. */
export function wholeMarkup(page: Page): string | null {
  const top = topOf(page);
  const markup = top ? markupOf(top) : '';
  return markup.length <= LONGEST ? markup : null;
}
