import type { Document } from '../document/types';
import { FORMS, TABLE_IDS, type FormId, type OtherRows, type SectionId, type TableId } from '../forms';
import { NEWEST_YEAR } from '../forms/newest';
import { fold } from '../forms/printed/normal';
import { headsRequests, readClaims } from './claims/paragraph';
import { periodIn, publicationDate } from './identity/dates';
import { kindOf, TOO_LARGE, tooLarge } from './identity/kind';
import { titlesOf } from './identity/titles';
import { listedOnly } from './outline/contents';
import { chooseHeadings } from './outline/choose-headings';
import { divide, headingsIn, type Heading } from './outline/headings';
import { partsOf } from './outline/parts';
import { collectPassages } from './outline/passages';
import { outline, type OutlineSection } from './outline/sections';
import { withUnknown } from './outline/unknown-headings';
import type { Line, Piece } from './pieces/pieces';
import { isFile } from './pieces/shown';
import { readNarrative } from './rates/narrative';
import { readDisclosure } from './tables/disclosure';
import { readRemedies } from './tables/remedies';
import { readRequests } from './tables/requests';
import { FactSheet } from './tables/sheet';
import { tablesOf } from './tables/status';
import type { Claim, Passage, Report } from './types';

export type * from './types';

/** Recognises every report of a document, in page order. A document without one gives one entry that says why. */
export function recognise(document: Document): Report[] {
  const { pieces, headings } = divide(document.blocks);
  const ranges = partsOf(pieces, headings);
  if (ranges.length === 1) return [readReport(document, pieces, headings, false)];
  const { cut: _, ...read } = document;
  const reports = ranges.slice(0, MOST_REPORTS).map(({ from, to }, part) => {
    const own = pieces.slice(from, to);
    // Only the last one goes on where the page was not read any more.
    return readReport(part === ranges.length - 1 ? document : read, own, headingsIn(own), true);
  });
  // What is left stands as one that was not read.
  return ranges.length > MOST_REPORTS ? [...reports, readReport({ ...document, cut: true }, [], [], true)] : reports;
}

/** No page holds the reports of more agencies. */
const MOST_REPORTS = 100;

/**
 * Recognises what a page shows, and what it hides as well (tabs, folded parts) when what it shows is no whole report.
 * @param read reads the page without or with its hidden parts.
 */
export function recogniseShown(read: (withHidden: boolean) => Document): Report[] {
  const page = read(false);
  const shown = recognise(page);
  if (!page.hides || shown.every(isWhole)) return shown;
  const all = recognise(read(true));
  const size = (reports: readonly Report[]) =>
    Math.max(
      ...reports.map((report) => report.facts.size + 10 * report.sections.filter(({ status }) => status !== 'missing').length),
    );
  return size(all) > size(shown) ? all : shown;
}

const isWhole = (report: Report) =>
  report.status === 'audited' &&
  report.tables.every(({ status }) => status === 'present') &&
  report.sections.every(({ status }) => status !== 'missing' && status !== 'empty');

function readReport(document: Document, pieces: readonly Piece[], headings: readonly Heading[], isPart: boolean): Report {
  const chosen = withUnknown(pieces, headings, chooseHeadings(headings));
  const sections = outline(pieces, chosen, listedOnly(pieces, headings, chosen));
  const first = Math.min(pieces.length, ...sections.flatMap(({ heading }) => (heading ? [heading.at] : [])));
  const front = pieces.slice(0, chosen.size ? first : Math.min(pieces.length, 60));
  const { named, title } = titlesOf(isPart ? NAMELESS : document, front.filter(isLine), chosen.size);
  const sheet = new FactSheet();
  const otherRows = readTables(sections, pieces.slice(first), pieces, sheet);
  const period = periodIn(textsOf(pieces.slice(0, first + PERIOD_REACH)));
  const year = title?.year ?? (period ? Number(period.from.slice(0, 4)) : null);
  const form = formOf(sheet, year);
  const tableCount = TABLE_IDS.filter((table) => sheet.holds(`${table}/`)).length;
  const anyFigure = [...sheet.facts.values()].some(({ value }) => value !== null);
  const kind = kindOf({ document, pieces, title: named, year, headings: chosen.size, tables: tableCount, anyFigure });
  const { anchors } = sheet;
  // Of a page that is not audited nobody asks what its tables and sentences say.
  const audited = kind.status === 'audited';
  const passages = collectPassages(sections, pieces, first, anchors);
  const shape = otherRows ?? (form ? FORMS[form].requests.usualOtherRows : year !== null && year < 2021 ? 'one' : 'three');
  const tables = audited ? tablesOf(sections, pieces, sheet, form, shape) : [];
  return {
    ...(document.cut && tooLarge(kind, sections, tables) ? TOO_LARGE : kind),
    form,
    otherRows: shape,
    title: title?.title ?? '',
    agency: title?.agency ?? '',
    year,
    publishedOn: publicationDate(front, document.meta),
    period,
    siteCode: document.meta.get('siteidcode') ?? null,
    sections: sections.map((section) => told(section, pieces, passages)),
    tables,
    facts: sheet.facts,
    generations: [...sheet.generations],
    labels: sheet.labels,
    rowCounts: sheet.rowCounts.filter(({ facts, agree }) => agree || facts.some((id) => !sheet.facts.has(id))),
    localSums: sheet.localSums,
    claims: audited ? claimsOf(passages, form, shape, year, title?.agency ?? '') : [],
    preface: passages.get('preface') ?? [],
    attachments: attachmentsOf(pieces),
    locate: (id) => anchors.get(id) ?? null,
    ...(audited && { narrative: readNarrative(sections.map(({ id }) => ({ id, passages: passages.get(id) ?? [] }))) }),
    ...(sheet.contradictions.length && { contradictions: sheet.contradictions }),
    ...(sheet.foreignRows.length && { foreignRows: sheet.foreignRows }),
  };
}

/** What a page says of itself belongs to none of several reports on it. */
const NAMELESS = { title: '', meta: new Map<string, string>() };
/** How far behind the first heading the statistical period may be named. */
const PERIOD_REACH = 12;

const textsOf = (pieces: readonly Piece[]): string[] => pieces.filter(isLine).map(({ text }) => text);

/** A section as the report tells it. */
function told(
  { id, status, heading }: OutlineSection,
  pieces: readonly Piece[],
  passages: ReadonlyMap<SectionId | 'preface', readonly Passage[]>,
): Report['sections'][number] {
  return { id, status, heading: heading ? headingText(pieces[heading.at]) : null, passages: passages.get(id) ?? [] };
}

const isLine = (piece: Piece): piece is Line => piece.kind === 'line';
const headingText = (piece: Piece | undefined) =>
  piece?.kind === 'line'
    ? piece.text
        .trim()
        .replace(/^#+\s*/, '')
        .replace(/\s+/g, ' ')
    : null;

/** Reads each table in its section; a table that is not there is looked for in the rest of the report. */
function readTables(
  sections: readonly OutlineSection[],
  report: readonly Piece[],
  all: readonly Piece[],
  sheet: FactSheet,
): OtherRows | null {
  const piecesOfSection = (id: SectionId) => {
    const section = sections.find((entry) => entry.id === id);
    return section?.heading ? all.slice(section.from, section.to) : [];
  };
  const missing = (table: TableId) => !sheet.holds(`${table}/`);
  const rowsOnly = report.filter((piece) => piece.kind === 'rows');
  readDisclosure(piecesOfSection('disclosure'), sheet);
  if (missing('disclosure')) readElsewhere(rowsOnly, sheet);
  let otherRows = readRequests(piecesOfSection('requests'), sheet);
  if (missing('requests')) otherRows = readRequests(rowsOnly, sheet) ?? otherRows;
  readRemedies(piecesOfSection('remedies'), sheet);
  if (missing('remedies')) readRemedies(rowsOnly, sheet, false);
  return otherRows;
}

/** Reads table two outside its section: without the documents of its first block it is a table of another kind. */
function readElsewhere(rows: readonly Piece[], sheet: FactSheet): void {
  const trial = new FactSheet();
  readDisclosure(rows, trial);
  if (trial.holds('disclosure/rules/', 'disclosure/normdocs/')) readDisclosure(rows, sheet);
  else for (const count of trial.rowCounts) sheet.miscounted(count);
}

/**
 * By the headers of block （一） of table two, else of the later blocks, else by rows that only one form has. Where a form
 * may be in use that is not known yet, rows that it may share tell nothing.
 */
function formOf(sheet: FactSheet, year: number | null): FormId | null {
  const has = (...ids: string[]) => sheet.holds(...ids);
  if (has('disclosure/rules/issued', 'disclosure/normdocs/issued', 'disclosure/rules/inForce', 'disclosure/normdocs/inForce'))
    return '2021';
  if (has('disclosure/rules/made', 'disclosure/normdocs/made', 'disclosure/rules/published', 'disclosure/normdocs/published'))
    return '2019';
  const [generation] = sheet.generations;
  if (generation) return generation;
  if (year !== null && year > NEWEST_YEAR) return null;
  if (has('disclosure/services/', 'disclosure/procurement/')) return '2019';
  return has('requests/other.noCorrection/', 'requests/other.feeUnpaid/') ? '2021' : null;
}

const TELLING: readonly SectionId[] = ['overview', 'problems', 'other'];

function claimsOf(
  passages: ReadonlyMap<SectionId | 'preface', readonly Passage[]>,
  form: FormId | null,
  otherRows: OtherRows,
  year: number | null,
  agency: string,
): Claim[] {
  return TELLING.flatMap((section) => {
    let ofRequests = false;
    return (passages.get(section) ?? []).flatMap(({ id, text, offset }) => {
      ofRequests = headsRequests(text) ?? ofRequests;
      return readClaims(text, { section, form, otherRows, year, agency, ofRequests }).map(
        ({ quote, value, certain, readings, start, end }) => ({
          quote,
          section,
          value,
          readings,
          certain,
          passage: id,
          start: start + offset,
          end: end + offset,
        }),
      );
    });
  });
}

function attachmentsOf(pieces: readonly Piece[]): { text: string; address: string }[] {
  const files = pieces.filter(isFile).slice(0, 20);
  return files.map(({ text, address }) => ({ text: fold(text).slice(0, 120), address }));
}
