import type { Document } from '../../document/types';
import { isLine, type Piece } from '../pieces';
import type { OtherTitle, Period } from '../types';
import { periodIn, publicationDate } from './dates';
import { titlesOf } from './choose-title';
import type { Title } from './titles';

export { kindOf, TOO_LARGE, tooLarge } from './kind';
export { chooseTitle } from './choose-title';
export { framesOfReport } from './frames';
export { readTitle } from './titles';

/** Whose report it is, and on which year. */
export interface Identity {
  /** The title that it bears itself, which a notice above it does not give. */
  readonly named: Title | null;
  readonly title: string;
  readonly agency: string;
  /** The title's, else the one in which the period begins. */
  readonly year: number | null;
  readonly period: Period | null;
  readonly publishedOn: string | null;
  /** Code of the site (SiteIDCode), or null. */
  readonly siteCode: string | null;
  /** Other titles of such a report by which the page is named. */
  readonly otherTitles: readonly OtherTitle[];
  /** The source tells what it links: a page has a head, a text has none. */
  readonly linked: boolean;
}

/** How far behind the first heading the statistical period may be named. */
const PERIOD_REACH = 12;
/** Without any heading so many pieces stand above the report. */
const FRONT = 60;
/** What a page says of itself belongs to none of several reports on it. */
const NAMELESS = { title: '', meta: new Map<string, string>() };

/**
 * Reads title, year and dates of a report.
 * @param first index of its first heading, behind the last piece without any; `headings`: how many there are.
 * @param isPart whether it is one of several reports of the document.
 */
export function identityOf(
  document: Document,
  pieces: readonly Piece[],
  { first, headings }: { readonly first: number; readonly headings: number },
  isPart: boolean,
): Identity {
  const front = pieces.slice(0, headings ? first : Math.min(pieces.length, FRONT));
  const { named, title, others } = titlesOf(isPart ? NAMELESS : document, front.filter(isLine), headings);
  const period = periodIn(
    pieces
      .slice(0, first + PERIOD_REACH)
      .filter(isLine)
      .map(({ text }) => text),
  );
  return {
    named,
    title: title?.title ?? '',
    agency: title?.agency ?? '',
    year: title?.year ?? (period ? Number(period.from.slice(0, 4)) : null),
    period,
    publishedOn: publicationDate(front, document.meta),
    siteCode: document.meta.get('siteidcode') ?? null,
    otherTitles: others,
    linked: document.title !== '' || document.meta.size > 0,
  };
}
