import { DATE_BEFORE_SOURCE, META_DATE, MONTH_SIGN, NAMES_SOURCE, ONLY_DATE, PERIOD, PUBLISHED } from '../../forms/printed/dates';
import { fold } from '../../forms/printed/normal';
import { textOfRow, type Piece } from '../pieces';
import type { Period } from '../types';

/** Year, month and day as ISO date. */
const iso = (parts: readonly string[]) => parts.map((part) => part.padStart(2, '0')).join('-');
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Whether an ISO date names a day of the calendar (29 February in any year). */
const isDate = (date: string) => {
  const [, month = 0, day = 0] = date.split('-').map(Number);
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
};

function dateIn(text: string, pattern: RegExp): string | null {
  const found = pattern.exec(text);
  if (!found) return null;
  const date = iso(found.slice(1, 4));
  return isDate(date) ? date : null;
}

/**
 * The day of publication: meta tag PubDate, else a date behind a usual word for it, or alone before the source of the page.
 * @param pieces what stands above section one.
 */
export function publicationDate(pieces: readonly Piece[], meta: ReadonlyMap<string, string>): string | null {
  const tagged = dateIn(meta.get('pubdate') ?? '', META_DATE);
  if (tagged) return tagged;
  const texts = [...textsOf(pieces)].map(fold);
  for (const [i, text] of texts.entries()) {
    const date = dateIn(text, PUBLISHED) ?? dateIn(text, DATE_BEFORE_SOURCE);
    if (date) return date;
    const alone = NAMES_SOURCE.test(texts[i + 1] ?? '') ? dateIn(text, ONLY_DATE) : null;
    if (alone) return alone;
  }
  return null;
}

/** Dates of publication stand in short rows and lines. */
const MOST_OF_ROW = 400;
const LONGEST_LINE = 300;

function* textsOf(pieces: readonly Piece[]): Generator<string> {
  for (const piece of pieces) {
    if (piece.kind === 'line' && piece.text.length < LONGEST_LINE) yield piece.text;
    if (piece.kind === 'rows') for (const row of piece.rows) yield textOfRow(row, MOST_OF_ROW);
  }
}

/** The statistical period that the lines name, also broken into two of them; a second year that is left out is the first. */
export const periodIn = (lines: readonly string[]): Period | null =>
  findPeriod(lines) ?? findPeriod(lines.slice(1).map((line, i) => `${lines[i] ?? ''}${line}`));

function findPeriod(texts: readonly string[]): Period | null {
  for (const text of texts) {
    if (!text.includes(MONTH_SIGN)) continue;
    const found = PERIOD.exec(fold(text.slice(0, 4000)));
    if (!found) continue;
    const [year = '', , , endYear = year, ...end] = found.slice(1);
    const period = { from: iso(found.slice(1, 4)), to: iso([endYear, ...end]) };
    if (isDate(period.from) && isDate(period.to) && period.from < period.to) return period;
  }
  return null;
}
