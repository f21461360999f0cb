import type { ListedLink } from '../document/list';
import { ATTACHED_NAME, FILE_EDITION, LISTED_YEAR, OTHER_PAPER, REPORT_NAME } from '../forms/listing';
import { fold } from '../forms/printed/normal';
import { mayBeFile } from '../readers/leads';
import { fileNameOf, hostOf, isPrivateHost } from './address';
import { decoded, judge } from './links';
import type { PassedOver } from './types';

/** A link of a page as its reader meets it; `file`: where it leads to a document. */
export interface MetLink extends ListedLink {
  readonly file: string | null;
}

/** A page that somebody reads. */
export interface MetPage {
  readonly address: string;
  /** What it is called: by its title, and by what the product says of it. */
  readonly names: readonly string[];
  readonly links: readonly MetLink[];
}

interface Offered {
  readonly text: string;
  readonly address: string;
  readonly isFile: boolean;
  readonly isNamed: boolean;
}

/** No page lists more reports at a glance, nor has more documents beside a report. */
const MOST_REPORTS = 100;
const MOST_FILES = 50;

/** A page may not lead its reader into their own network, unless it stands there itself. */
const isOpenTo = (address: string, page: string): boolean => !isPrivateHost(hostOf(address)) || hostOf(address) === hostOf(page);

const isReportName = (folded: string): boolean => REPORT_NAME.test(folded) && !OTHER_PAPER.test(folded);

/** The document that a link leads to: as its address says, or as the page calls it where the address says nothing else. */
function fileOf({ file, address, text, title }: MetLink): string | null {
  const name = fold(`${text} ${title}`);
  const isCalledFile = ATTACHED_NAME.test(name) || (REPORT_NAME.test(name) && FILE_EDITION.test(name));
  return file ?? (isCalledFile && mayBeFile(address) ? address : null);
}

/** The first of each address. */
function once(some: readonly Offered[]): Offered[] {
  const met = new Map<string, Offered>();
  for (const one of some) if (!met.has(one.address)) met.set(one.address, one);
  return [...met.values()];
}

/** The documents beside a page. */
function filesOf({ address: page, links }: MetPage): Offered[] {
  const files = links.flatMap((link): Offered[] => {
    const address = fileOf(link);
    if (address === null || address === page || !isOpenTo(address, page)) return [];
    const text = link.text || link.title || decoded(fileNameOf(address)).slice(0, 200);
    const names = [link.text, link.title, decoded(fileNameOf(address))];
    return [{ text, address, isFile: true, isNamed: names.some((name) => isReportName(fold(name))) }];
  });
  const each = once(files);
  return [...each.filter(({ isNamed }) => isNamed), ...each.filter(({ isNamed }) => !isNamed)].slice(0, MOST_FILES);
}

/** The reports that a page lists, as a sweep of it would find them; a reader may go to those on other sites as well. */
function reportsOf({ address: page, names, links }: MetPage): Offered[] {
  const around = { column: { key: page, name: names.join(' '), depth: 0 }, address: page, year: null };
  const reports = links.flatMap((link): Offered[] => {
    const file = fileOf(link);
    const address = file ?? link.address;
    const judged = isOpenTo(address, page) ? judge({ ...link, address }, around) : null;
    const name = judged?.as === 'report' ? judged.name : judged?.as === 'passed' ? elsewhere(judged.passed) : '';
    return name ? [{ text: name, address, isFile: file !== null, isNamed: true }] : [];
  });
  return once(reports).slice(0, MOST_REPORTS);
}

/** The name of a report that a sweep would pass over for its site alone; '' for anything else. */
const elsewhere = ({ why, name }: PassedOver): string => (why === 'other-site' && LISTED_YEAR.test(fold(name)) ? name : '');

/** What a page offers its reader: the reports that it lists, and the documents beside it. */
export const offeredBy = (page: MetPage) => ({ reports: reportsOf(page), files: filesOf(page) });
