import { stableId } from '../audit/stable-id';
import { unpackDocument, type PackedDocument } from '../document/transfer';
import { labelKey } from '../forms/printed/normal';
import { packedDocument } from '../messages/document';
import type { ReadingText, Whose } from '../messages/job';
import { withLines } from '../readers/lines';
import { recogniseShown, type Report } from '../report';
import { namesOf } from './candidate';
import { reportsAsSeen } from './seen';

/** What a page has read, opened and recognised. */
export interface Reading {
  readonly title: string;
  /** What may name the page: see candidate.ts. */
  readonly names: string;
  /** What the page hides has to be seen first. */
  readonly wantsAll: boolean;
  readonly reports: readonly Report[];
  /** For each report; null where nothing is to be remembered. */
  readonly whose: readonly (Whose | null)[];
  /** Equal for two readings that say the same. */
  readonly print: string;
}

const LONGEST_TITLE = 1000;
const LONGEST_NAME = 200;

/** A document as its page has packed it; null when the text holds none. */
function opened(text: string): PackedDocument | null {
  try {
    return packedDocument.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** How many places a document has: one a block, and one a cell. */
const countAnchors = ({ blocks }: PackedDocument): number =>
  blocks.reduce((sum, block) => sum + 1 + (block[0] === 'grid' ? block[5].length : 0), 0);

function recognised(shown: PackedDocument, all: PackedDocument | null): Pick<Reading, 'wantsAll' | 'reports'> {
  let wantsAll = false;
  const visible = withLines(unpackDocument(shown));
  const reports = recogniseShown((withHidden) => {
    if (!withHidden) return visible;
    if (!all) wantsAll = true;
    return all ? withLines(unpackDocument(all, countAnchors(shown))) : visible;
  });
  return { wantsAll, reports };
}

/** A name for the figures that could be read. */
function figuresOf(facts: Report['facts']): string {
  const read = [...facts].flatMap(([id, { value }]) => (value === null ? [] : `${id} ${value}`));
  return stableId(...read.sort());
}

function whoseIs({ status, agency, year, title, siteCode, facts }: Report, siteName: string): Whose | null {
  if (status !== 'audited' || !agency || year === null) return null;
  const name = agency.slice(0, LONGEST_NAME);
  return {
    agency: name,
    year,
    title: title.slice(0, LONGEST_NAME),
    siteCode: siteCode?.trim().slice(0, LONGEST_NAME) || null,
    ownSite: labelKey(siteName).includes(labelKey(name)),
    figures: figuresOf(facts),
  };
}

const printOf = (reports: readonly Report[]): string =>
  stableId(JSON.stringify(reports.map(({ facts, sections, title }) => [title, [...facts], sections])));

function recogniseText({ shown, all }: ReadingText): Reading | null {
  const page = opened(shown);
  const whole = all === undefined ? null : opened(all);
  if (!page || (all !== undefined && !whole)) return null;
  const { wantsAll, reports } = recognised(page, whole);
  const siteName = page.meta.find(([name]) => name === 'sitename')?.[1].slice(0, LONGEST_NAME) ?? '';
  return {
    title: page.title.slice(0, LONGEST_TITLE),
    names: namesOf(page),
    wantsAll,
    reports,
    whose: reports.map((report) => whoseIs(report, siteName)),
    print: printOf(reports),
  };
}

/** So many readings, and characters of all together, are kept as they were recognised. */
const MOST_KEPT = 20;
const MOST_CHARACTERS = 4_000_000;

/** Readings by their text, the latest last: a report is asked for again when one of another year stands beside it. */
const kept = new Map<string, Reading>();
const keyOf = ({ shown, all = '' }: ReadingText): string => `${shown}\n${all}`;

/** Recognises the text of a page, at once where it was kept from before. */
function keptReading(text: ReadingText): Reading | null {
  const key = keyOf(text);
  const reading = kept.get(key) ?? recogniseText(text);
  kept.delete(key);
  if (reading) kept.set(key, reading);
  let characters = 0;
  for (const one of [...kept.keys()].reverse()) {
    characters += one.length;
    if (characters > MOST_CHARACTERS || kept.size > MOST_KEPT) kept.delete(one);
  }
  return reading;
}

/** The reports of a file as read in a second way; none where it is read in one. */
export function recogniseAgain({ again }: ReadingText): readonly Report[] {
  const document = again === undefined ? null : opened(again);
  return document ? recognised(document, null).reports : [];
}

/**
 * Recognises what a page has read, as far as it is shown so; null when the text is nothing that a page reads.
 * @param keep for the next time: what is shown otherwise is told when the page has been recognised already.
 */
export function recogniseReading(text: ReadingText, keep: boolean): Reading | null {
  const reading = keep ? keptReading(text) : recogniseText(text);
  if (!reading || text.seen === undefined) return reading;
  const reports = reportsAsSeen(reading.reports, text.seen);
  return reports && { ...reading, reports, print: printOf(reports) };
}
