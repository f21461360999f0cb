import { CHINESE_DIGITS, CHINESE_DIGIT_VALUES } from '../../forms/lexicon/numerals';
import { fold, simplified } from '../../forms/printed/normal';
import {
  AGENCY_END,
  BARE_EDITION,
  BEHIND_TITLE,
  CALLS_ITSELF,
  DATE_IN_TITLE,
  EDITION,
  EDITION_BEFORE,
  LEADS_TO_TITLE,
  NAME_AT_END,
  NAME_IN_TITLE,
  NAMES_REPORT,
  NOTICE_OF_REPORT,
  NUMBER_BEFORE,
  NUMBER_BEHIND,
  OPENS_TITLE,
  OTHER_TITLE,
  REPORT_TITLE,
  SOUND,
  SPELT_YEAR,
  TITLE_EDGES,
  TITLE_FROM_YEAR,
  YEAR_IN_TITLE,
  YEAR_OF_TITLE,
} from '../../forms/printed/titles';
import type { Line } from '../pieces';

/** Whose report, on which year, as its title says. */
export interface Title {
  readonly title: string;
  readonly agency: string;
  readonly year: number | null;
}

/** The longest names of bodies take up a line and a half. */
const LONGEST_TITLE = 120;
/** A title longer than this is one only without the marks of a sentence, and ends with the word report. */
const USUAL_TITLE = 70;
/** Nothing longer is looked at, blanks and marks included. */
const LONGEST_LOOK = 400;
const LONGEST_AGENCY = 90;
/** A line longer than this may be a sentence that holds a title. */
const LONG_LINE = 70;
/** Between the name of a page and that of its site. */
export const SITE_NAME = /[-_|—]/;

/** 二〇二三 as 2023. */
const inDigits = (year: string) =>
  [...year].map((numeral) => CHINESE_DIGIT_VALUES[CHINESE_DIGITS.indexOf(numeral)] ?? 0).join('');

/** A name that ends in a bracket keeps it: 海关总署（本级机关）. */
const closed = (agency: string) => (agency.includes('(') && !agency.includes(')') ? `${agency})` : agency);

/** Takes away what stands around a title without being a part of it: number of the document, edition, ending of a file. */
function bare(folded: string): string {
  let title = folded.replace(EDITION_BEFORE, '').replace(NUMBER_BEFORE, '');
  for (let longer = ''; longer !== title;) {
    longer = title;
    title = title.replace(EDITION, '').replace(BARE_EDITION, '').replace(NUMBER_BEHIND, '');
  }
  return title;
}

/** The body that a title names; '' where it only calls itself 我局, since that is no name. */
function agencyIn(rest: string): string {
  const named = rest.replace(YEAR_OF_TITLE, '').replace(TITLE_EDGES, '').replace(BEHIND_TITLE, '').replace(LEADS_TO_TITLE, '');
  return CALLS_ITSELF.test(simplified(named)) ? '' : closed(named);
}

/** Reads a title; null when the text is none of such a report. */
export function readTitle(text: string): Title | null {
  if (text.length > LONGEST_LOOK || !NAMES_REPORT.test(text)) return null;
  const printed = bare(fold(text).replace(SOUND, '').replace(DATE_IN_TITLE, '')).replace(SPELT_YEAR, inDigits);
  const plain = simplified(printed);
  if (plain.length > LONGEST_TITLE) return null;
  const report = REPORT_TITLE.exec(plain);
  if (!report || OTHER_TITLE.test(plain.replace(NAME_IN_TITLE, ''))) return null;
  if (/[。;]/.test(plain)) return null;
  if (plain.length > USUAL_TITLE && (/[,:]/.test(plain) || report.index + report[0].length < plain.length)) return null;
  const year = YEAR_IN_TITLE.exec(plain)?.[1];
  const agency = agencyIn(printed.slice(0, report.index) + printed.slice(report.index + report[0].length));
  return {
    title: text
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/^#+\s*/, ''),
    agency,
    year: year ? Number(year) : null,
  };
}

const HALF_LINE = 32;
const isShort = (text: string): boolean => fold(text).length <= HALF_LINE && !/[。：:；;]/.test(text);
const short = (line: Line | undefined): line is Line => line !== undefined && isShort(line.text);

/** Whether a text is the name of a body: a short one that ends like one, or a long one in one word. */
function namesBody(text: string): boolean {
  const name = fold(text).replace(/\([^()]{0,80}\)$/, '');
  if (!AGENCY_END.test(name)) return false;
  if (isShort(text)) return true;
  const outside = text.trim().replace(/[（(][^（）()]{0,80}[）)]/g, '');
  return name.length <= LONGEST_AGENCY && !/[。：:；;，,、\s>»|/]/.test(outside);
}

/** Titles that stand inside of a text, with the name before their year, and where each begins. */
function titlesInside(text: string): { text: string; at: number }[] {
  let from = 0;
  return [...text.matchAll(TITLE_FROM_YEAR)].map(({ 0: words, index }) => {
    const name = NAME_AT_END.exec(text.slice(from, index))?.[1] ?? '';
    from = index + words.length;
    return { text: name + words, at: index - name.length };
  });
}

/** Whether a text may open the title that goes on in a line; before one that is whole only a body or a year does. */
const opens = (text: string, { text: next }: Line) =>
  !REPORT_TITLE.test(simplified(fold(next))) || namesBody(text) || OPENS_TITLE.test(simplified(fold(text)));

/** A line broken inside its title, or a name and a year on lines of their own. */
function joined(line: Line, i: number, lines: readonly Line[]): string[] {
  const [before, after, third] = [lines[i - 1], lines[i + 1], lines[i + 2]];
  const texts = [line.text];
  if (![before, line, after, third].some((near) => near && NAMES_REPORT.test(near.text))) return texts;
  if (/[。：:；;]/.test(line.text)) return texts;
  if (short(after) && (!REPORT_TITLE.test(fold(line.text)) || /^\(?20\d{2}/.test(fold(after.text))))
    if (opens(line.text, after)) texts.push(line.text + after.text);
  if (short(line) && short(after) && short(third) && !REPORT_TITLE.test(fold(line.text + after.text)))
    if (opens(line.text + after.text, third)) texts.push(line.text + after.text + third.text);
  if (before && namesBody(before.text)) texts.push(...texts.map((text) => before.text + text));
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
    const agency = title.agency.length >= 2 && title.agency.length <= LONGEST_AGENCY;
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
    const long = line.text.length > LONG_LINE;
    if (NAMES_REPORT.test(line.text))
      for (const { text, at } of titlesInside(line.text.slice(0, 4000))) if (long || at === 0) offer(text, 0);
    for (const [k, text] of joined(line, i, lines).entries()) offer(text, (line.level > 0 ? 1 : 0) + 0.5 - 0.6 * k);
  });
  return (best as { title: Title } | null)?.title ?? null;
}

/** The title that a notice gives to the report which it publishes: 关于公布…年度报告的公告. Null when the text is none. */
function titleOfNotice(text: string): Title | null {
  if (text.length > LONGEST_LOOK) return null;
  const [, publisher = '', inner = ''] = NOTICE_OF_REPORT.exec(bare(fold(text))) ?? [];
  const title = readTitle(inner);
  return title && { ...title, agency: title.agency || agencyIn(publisher) };
}

/** The title of a report that stands below the notice which publishes it, and has none of its own. */
function noticedTitle(lines: readonly Line[], meta: ReadonlyMap<string, string>, pageTitle: string): Title | null {
  const texts = [meta.get('articletitle') ?? '', pageTitle.split(SITE_NAME)[0] ?? '', ...lines.map(({ text }) => text)];
  return texts.map(titleOfNotice).find((title) => title !== null) ?? null;
}

/** Below a notice with fewer headings there stands no report. */
const FEWEST_OF_REPORT = 3;

/**
 * The title that a report bears, and the one that it is known by, which a notice above it may give.
 * @param lines what stands above section one.
 * @param headings how many sections have one.
 */
export function titlesOf(
  { title: name, meta }: { readonly title: string; readonly meta: ReadonlyMap<string, string> },
  lines: readonly Line[],
  headings: number,
): { named: Title | null; title: Title | null } {
  const named = chooseTitle(lines, meta, name);
  return { named, title: named?.year || headings < FEWEST_OF_REPORT ? named : (noticedTitle(lines, meta, name) ?? named) };
}
