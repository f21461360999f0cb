import type { ListedLink } from '../document/list';
import { ADDRESS } from '../forms/detection';
import {
  BODY_NAME,
  CUT_NAME,
  DATE_AT_END,
  DATE_AT_START,
  LISTED_YEAR,
  OTHER_PAPER,
  PAGER_NAME,
  REPORT_NAME,
  SUMMARY_NAME,
  YEAR_NAME,
} from '../forms/listing';
import { fold } from '../forms/printed/normal';
import { fileNameOf, folderOf, isSameSite, leadsToList } from './address';
import type { Column, PassedOver } from './types';

/** Files of documents, as sites attach them. */
const FILE = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|rtf|ceb|zip|rar)$/i;
/** Nothing longer is a name. */
const LONGEST_NAME = 200;
const YEARS = new RegExp(LISTED_YEAR, 'g');

/** What a link is to the sweep. */
export type Judged =
  | { readonly as: 'report'; readonly name: string; readonly address: string; readonly isFile: boolean }
  | { readonly as: 'column'; readonly name: string; readonly address: string }
  | { readonly as: 'passed'; readonly passed: PassedOver }
  | null;

/** The name that a link gives: its title, else its text without the date, else the name of the file. */
function nameOf({ title, text, address }: ListedLink): string {
  const plain = (name: string) => name.replace(DATE_AT_END, '').trim().replace(DATE_AT_START, '').trim().slice(0, LONGEST_NAME);
  return plain(title) || plain(text) || decoded(fileNameOf(address));
}

/** A part of an address as people read it. */
export function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Whether a link leads through the pages of its list. */
export const isPager = ({ text, title }: ListedLink): boolean => PAGER_NAME.test(fold(text || title));

const isFileAddress = (address: string): boolean => FILE.test(new URL(address).pathname);

/** What is known of the page on which links stand. */
export interface Surroundings {
  readonly column: Column;
  /** The page itself. */
  readonly address: string;
  /** The year that somebody asked for, or null. */
  readonly year: number | null;
}

/** Whether the page by its name or path is of one year, or lists many bodies, so that its links need not repeat it. */
function speaksForLinks({ column, address }: Surroundings): boolean {
  return LISTED_YEAR.test(fold(column.name)) || LISTED_YEAR.test(new URL(address).pathname) || SUMMARY_NAME.test(column.name);
}

/** Whether the page is a column of such reports. */
const isReportColumn = ({ column, address }: Surroundings): boolean =>
  REPORT_NAME.test(fold(column.name)) || ADDRESS.test(new URL(address).pathname);

/** What a link of a column is: a report, a column below, something that names a report and is none, or nothing. */
export function judge(link: ListedLink, around: Surroundings): Judged {
  if (isPager(link)) return null;
  const name = nameOf(link);
  const folded = fold(name);
  const { address } = link;
  const isFile = isFileAddress(address);
  const passed = (why: PassedOver['why']): Judged => ({ as: 'passed', passed: { name, address, why } });
  const report: Judged = { as: 'report', name, address, isFile };
  if (address === around.address) return null;
  const namesReport = REPORT_NAME.test(folded) || (CUT_NAME.test(folded) && isReportColumn(around));
  if (!namesReport) return bodyOrYear(link, folded, around, report);
  if (OTHER_PAPER.test(folded)) return isFile || !leadsToList(address) ? passed('other-paper') : null;
  if (leadsToList(address) && !isFile) return below(link, name, folded, around);
  if (!isSameSite(address, around.address)) return passed('other-site');
  const year = LISTED_YEAR.exec(folded)?.[0];
  if (year === undefined) return speaksForLinks(around) || isFile ? report : passed('no-year');
  return around.year === null || Number(year) === around.year ? report : passed('other-year');
}

/** A link that does not name a report: of a body, or of a year, on a page that speaks for it. */
function bodyOrYear(link: ListedLink, folded: string, around: Surroundings, report: Judged): Judged {
  const { address } = link;
  const isYear = YEAR_NAME.test(folded);
  if (!isYear && !(folded.length <= 40 && BODY_NAME.test(folded))) return null;
  if (!isSameSite(address, around.address) || !isReportColumn(around)) return null;
  if (leadsToList(address)) return below(link, nameOf(link), folded, around);
  const isNear = address.startsWith(folderOf(around.address)) || ADDRESS.test(address);
  return isNear && (isYear || speaksForLinks(around)) ? report : null;
}

/** Whether an address is another one of a folder's own page. */
const isFrontOf = (folder: string, address: string): boolean =>
  /^(?:(?:index|default|list)\.\w{2,6})?$/i.test(address.slice(folder.length));

/** A column below the page: in its folder, or by its path one of such reports, and not of a year that nobody asked for. */
function below(link: ListedLink, name: string, folded: string, around: Surroundings): Judged {
  const { address } = link;
  if (!isSameSite(address, around.address) || new URL(address).pathname === '/') return null;
  const here = folderOf(around.address);
  const isBelow = address.startsWith(here) && !isFrontOf(here, address);
  const isOfYear = LISTED_YEAR.test(folded) && ADDRESS.test(new URL(address).pathname);
  if (!isBelow && !isOfYear) return null;
  const years = [...folded.matchAll(YEARS)].map(([year]) => Number(year));
  // A directory is named by the year of the report or by that of its publication; one that names several may hold any.
  const isOther = around.year !== null && years.length === 1 && ![around.year, around.year + 1].includes(years[0] ?? NaN);
  return isOther ? { as: 'passed', passed: { name, address, why: 'other-year' } } : { as: 'column', name, address };
}
