import { CHINESE_DIGITS, CHINESE_DIGIT_VALUES } from '../../forms/lexicon/numerals';
import { fold, simplified } from '../../forms/printed/normal';
import {
  AGENCY_END,
  DATE_IN_TITLE,
  EDITION,
  NAME_IN_TITLE,
  NAMES_REPORT,
  OPENS_TITLE,
  OTHER_TITLE,
  REPORT_TITLE,
  SOUND,
  SPELT_YEAR,
  TITLE_INSIDE,
  TITLE_EDGES,
  YEAR_IN_TITLE,
  YEAR_OF_TITLE,
} from '../../forms/printed/titles';
import type { Line } from '../pieces/pieces';

/** Whose report, on which year, as its title says. */
export interface Title {
  readonly title: string;
  readonly agency: string;
  readonly year: number | null;
}

const LONGEST_TITLE = 70;
/** Between the name of a page and that of its site. */
export const SITE_NAME = /[-_|—]/;

/** 二〇二三 as 2023. */
const inDigits = (year: string) =>
  [...year].map((numeral) => CHINESE_DIGIT_VALUES[CHINESE_DIGITS.indexOf(numeral)] ?? 0).join('');

/** A name that ends in a bracket keeps it: 海关总署（本级机关）. */
const closed = (agency: string) => (agency.includes('(') && !agency.includes(')') ? `${agency})` : agency);

/** Reads a title; null when the text is none of such a report. */
export function readTitle(text: string): Title | null {
  if (!NAMES_REPORT.test(text)) return null;
  const printed = fold(text).replace(SOUND, '').replace(DATE_IN_TITLE, '').replace(EDITION, '').replace(SPELT_YEAR, inDigits);
  const plain = simplified(printed);
  if (plain.length > LONGEST_TITLE) return null;
  const report = REPORT_TITLE.exec(plain);
  if (!report || OTHER_TITLE.test(plain.replace(NAME_IN_TITLE, ''))) return null;
  if (/[。;]/.test(plain)) return null;
  const year = YEAR_IN_TITLE.exec(plain)?.[1];
  const rest = printed.slice(0, report.index) + printed.slice(report.index + report[0].length);
  const agency = closed(rest.replace(YEAR_OF_TITLE, '').replace(TITLE_EDGES, ''));
  return {
    title: text
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/^#+\s*/, ''),
    agency,
    year: year ? Number(year) : null,
  };
}

/** Whether a text may open the title that goes on in a line; before one that is whole only a body or a year does. */
const opens = (text: string, { text: next }: Line) =>
  !REPORT_TITLE.test(simplified(fold(next))) || AGENCY_END.test(fold(text)) || OPENS_TITLE.test(simplified(fold(text)));

/** A line broken inside its title, or a name and a year on lines of their own. */
function joined(line: Line, i: number, lines: readonly Line[]): string[] {
  const [before, after, third] = [lines[i - 1], lines[i + 1], lines[i + 2]];
  const texts = [line.text];
  if (![before, line, after, third].some((near) => near && NAMES_REPORT.test(near.text))) return texts;
  const short = (other: Line | undefined): other is Line =>
    other !== undefined && fold(other.text).length <= 32 && !/[。：:；;]/.test(other.text);
  if (/[。：:；;]/.test(line.text)) return texts;
  if (short(after) && (!REPORT_TITLE.test(fold(line.text)) || /^\(?20\d{2}/.test(fold(after.text))))
    if (opens(line.text, after)) texts.push(line.text + after.text);
  if (short(line) && short(after) && short(third) && !REPORT_TITLE.test(fold(line.text + after.text)))
    if (opens(line.text + after.text, third)) texts.push(line.text + after.text + third.text);
  if (short(before) && AGENCY_END.test(fold(before.text))) texts.push(...texts.map((text) => before.text + text));
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
  const [pageName] = pageTitle.split(SITE_NAME);
  offer(pageName ?? '', 0);
  offer(pageTitle, -0.5);
  offer(meta.get('articletitle') ?? '', 1);
  lines.forEach((line, i) => {
    const long = line.text.length > LONGEST_TITLE;
    if (NAMES_REPORT.test(line.text))
      for (const { 0: inside, index } of line.text.slice(0, 4000).matchAll(TITLE_INSIDE))
        if (long || index === 0) offer(inside, 0);
    for (const [k, text] of joined(line, i, lines).entries()) offer(text, (line.level > 0 ? 1 : 0) + 0.5 - 0.6 * k);
  });
  return (best as { title: Title } | null)?.title ?? null;
}
