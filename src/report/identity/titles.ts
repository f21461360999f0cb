import { CHINESE_DIGITS, CHINESE_DIGIT_VALUES } from '../../forms/lexicon/numerals';
import { fold, simplified } from '../../forms/printed/normal';
import {
  BARE_EDITION,
  BEHIND_TITLE,
  CALLS_ITSELF,
  DATE_IN_TITLE,
  EDITION,
  EDITION_BEFORE,
  LEADS_TO_TITLE,
  NAMES_REPORT,
  NAME_IN_TITLE,
  NOTICE_OF_REPORT,
  NUMBER_BEFORE,
  NUMBER_BEHIND,
  OTHER_TITLE,
  PATH_START,
  PATH_STEP,
  REPORT_TITLE,
  REPORT_WORD,
  SOUND,
  SPELT_YEAR,
  SUMMARY_END,
  SUMMARY_TITLE,
  TITLE_EDGES,
  YEAR_IN_TITLE,
  YEAR_OF_TITLE,
} from '../../forms/printed/titles';

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

/** The last step of a path through a site (首页 > 政府信息公开年报); any other text as it is. */
function lastStep(text: string): string {
  const at = [...text.matchAll(PATH_STEP)].findLast(({ index }) => NAMES_REPORT.test(text.slice(index)))?.index ?? -1;
  return at >= 0 && PATH_START.test(text.slice(0, at)) ? text.slice(at + 1) : text;
}

/** Reads a title; null when the text is none of such a report. */
export function readTitle(given: string): Title | null {
  if (given.length > LONGEST_LOOK || !NAMES_REPORT.test(given)) return null;
  const text = lastStep(given);
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

/** The title of a report that calls itself 工作总结, read as that of a report; null when the text is none. */
export function titleOfSummary(text: string): Title | null {
  if (text.length > LONGEST_LOOK) return null;
  const printed = bare(fold(text));
  const title = SUMMARY_TITLE.test(printed) ? readTitle(printed.replace(SUMMARY_END, REPORT_WORD)) : null;
  return title && { ...title, title: text.trim() };
}

/** The title that a notice gives to the report which it publishes: 关于公布…年度报告的公告. Null when the text is none. */
export function titleOfNotice(text: string): Title | null {
  if (text.length > LONGEST_LOOK) return null;
  const [, publisher = '', inner = ''] = NOTICE_OF_REPORT.exec(bare(fold(text))) ?? [];
  const title = readTitle(inner);
  return title && { ...title, agency: title.agency || agencyIn(publisher) };
}
