import { fold, simplified } from '../forms/normal';
import {
  AGENCY_END,
  DATE_IN_TITLE,
  META_DATE,
  MONTH,
  NAMES_REPORT,
  OTHER_TITLE,
  PERIOD,
  PUBLISHED,
  REPORT_TITLE,
  TITLE_INSIDE,
  TITLE_EDGES,
  YEAR_IN_TITLE,
  YEAR_OF_TITLE,
} from '../forms/words';
import type { Line, Piece } from './lines';
import type { Period } from './types';

/** Whose report, on which year, as its title says. */
export interface Title {
  readonly title: string;
  readonly agency: string;
  readonly year: number | null;
}

const LONGEST_TITLE = 70;

/** Reads a title; null when the text is none of such a report. */
export function readTitle(text: string): Title | null {
  if (!NAMES_REPORT.test(text)) return null;
  const printed = fold(text).replace(DATE_IN_TITLE, '');
  const plain = simplified(printed);
  if (plain.length > LONGEST_TITLE || plain.length < 6) return null;
  const report = REPORT_TITLE.exec(plain);
  if (!report || OTHER_TITLE.test(plain)) return null;
  if (/[。;；]/.test(plain)) return null;
  const year = YEAR_IN_TITLE.exec(plain)?.[1];
  const rest = printed.slice(0, report.index) + printed.slice(report.index + report[0].length);
  const agency = rest.replace(YEAR_OF_TITLE, '').replace(TITLE_EDGES, '');
  return {
    title: text
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/^#+\s*/, ''),
    agency,
    year: year ? Number(year) : null,
  };
}

/** A line broken inside its title, or a name and a year on lines of their own. */
function joined(lines: readonly Line[], i: number): string[] {
  const [before, line, after, third] = [lines[i - 1], lines[i], lines[i + 1], lines[i + 2]];
  if (!line) return [];
  const texts = [line.text];
  if (![before, line, after, third].some((near) => near && NAMES_REPORT.test(near.text))) return texts;
  const short = (other: Line | undefined) =>
    other !== undefined && fold(other.text).length <= 32 && !/[。：:；;]/.test(other.text);
  if (/[。：:；;]/.test(line.text)) return texts;
  if (short(after) && after && (!REPORT_TITLE.test(fold(line.text)) || /^[(（]?20\d{2}/.test(fold(after.text))))
    texts.push(line.text + after.text);
  if (after && third && short(line) && short(after) && short(third) && !REPORT_TITLE.test(fold(line.text + after.text)))
    texts.push(line.text + after.text + third.text);
  if (short(before) && before && AGENCY_END.test(fold(before.text))) texts.push(before.text + line.text);
  return texts;
}

/**
 * Chooses the title: a line above section one, the article's meta tag or the page's title. The one that names body and
 * year wins; of equals the one that the meta tag repeats, then the one nearest to section one.
 */
export function chooseTitle(lines: readonly Line[], meta: ReadonlyMap<string, string>, pageTitle: string): Title | null {
  const article = fold(meta.get('articletitle') ?? '');
  let best: { title: Title; score: number } | null = null;
  const offer = (text: string, bonus: number) => {
    const title = readTitle(text);
    if (!title) return;
    const agency = title.agency.length >= 2 && title.agency.length <= 40;
    const score =
      (title.year ? 3 : 0) +
      (agency ? 2 : 0) +
      (agency && AGENCY_END.test(title.agency) ? 0.5 : 0) +
      bonus +
      (article && fold(text) === article ? 2 : 0);
    if (!best || score >= best.score) best = { title, score };
  };
  const [pageName] = pageTitle.split(/\s*[-_|—]\s*/);
  offer(pageName ?? '', 0);
  offer(pageTitle, -0.5);
  offer(meta.get('articletitle') ?? '', 1);
  lines.forEach((line, i) => {
    const long = line.text.length > LONGEST_TITLE;
    for (const { 0: inside, index } of line.text.slice(0, 4000).matchAll(TITLE_INSIDE)) if (long || index === 0) offer(inside, 0);
    for (const [k, text] of joined(lines, i).entries()) offer(text, (line.level > 0 ? 1 : 0) + 0.5 - 0.6 * k);
  });
  return (best as { title: Title } | null)?.title ?? null;
}

const iso = (year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Whether an ISO date names a day of the calendar (29 February in any year). */
const isDate = (date: string) => {
  const [, month = 0, day = 0] = date.split('-').map(Number);
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
};

/** The day of publication: meta tag PubDate, else a date behind a word for it. */
export function publicationDate(pieces: readonly Piece[], meta: ReadonlyMap<string, string>): string | null {
  const tag = META_DATE.exec(meta.get('pubdate') ?? '');
  const tagged = tag ? iso(tag[1] ?? '', tag[2] ?? '', tag[3] ?? '') : '';
  if (tagged && isDate(tagged)) return tagged;
  for (const text of textsOf(pieces)) {
    const found = PUBLISHED.exec(fold(text));
    const date = found ? iso(found[1] ?? '', found[2] ?? '', found[3] ?? '') : '';
    if (date && isDate(date)) return date;
  }
  return null;
}

function* textsOf(pieces: readonly Piece[]): Generator<string> {
  for (const piece of pieces) {
    if (piece.kind === 'line' && piece.text.length < 300) yield piece.text;
    if (piece.kind === 'rows')
      for (const row of piece.rows)
        yield row
          .map((cell) => cell?.text ?? '')
          .join('')
          .slice(0, 400);
  }
}

/** The statistical period that the text names; a second year that is left out is the first. */
export function periodIn(texts: readonly string[]): Period | null {
  for (const text of texts) {
    if (!text.includes(MONTH)) continue;
    const found = PERIOD.exec(fold(text.slice(0, 4000)));
    if (!found) continue;
    const [, year = '', month = '', day = '', endYear, endMonth = '', endDay = ''] = found;
    const period = { from: iso(year, month, day), to: iso(endYear ?? year, endMonth, endDay) };
    if (isDate(period.from) && isDate(period.to) && period.from < period.to) return period;
  }
  return null;
}
