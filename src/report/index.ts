import type { Document } from '../document/types';
import { claimsOf, MOST_UNCOVERED, tellsTooMuch, uncoveredOf } from './claims';
import { identityOf, kindOf, TOO_LARGE, tooLarge } from './identity';
import { divide, headingsIn, outlineOf, rangesOfReports, tellSections, withLostHeadings, type Heading } from './outline';
import { attachmentsIn, type Piece } from './pieces';
import { readNarrative } from './rates';
import { formOf, placesOfLabels, readTables, statusesOf, usualOtherRows } from './tables';
import type { Report } from './types';

export { framesOfReport } from './identity';
export type * from './types';

/** Recognises every report of a document, in page order. A document without one gives one entry that says why. */
export function recognise(document: Document): Report[] {
  const { pieces, headings } = divide(document.blocks);
  const ranges = rangesOfReports(pieces, headings);
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
      ...reports.map((report) => report.facts.size + 10 * report.sections.filter(({ heading }) => heading !== null).length),
    );
  return size(all) > size(shown) ? all : shown;
}

const isWhole = (report: Report) =>
  report.status === 'audited' &&
  report.tables.every(({ status }) => status === 'present') &&
  report.sections.every(({ heading, status }) => heading !== null && status !== 'empty');

/** Reads one report in five steps: its outline, whose it is, its tables, what kind of page it is, and what its prose tells. */
function readReport(document: Document, given: readonly Piece[], found: readonly Heading[], isPart: boolean): Report {
  const { pieces, outline } = outlineOf(given, found);
  const { passages, places } = outline;
  const { named, ...identity } = identityOf(document, pieces, outline, isPart);
  const { sheet, otherRows: seenRows } = readTables(outline, pieces, identity.year);
  const kind = kindOf({ document, pieces, title: named, year: identity.year, headings: outline.headings, facts: sheet.facts });
  const form = formOf(sheet, identity.year);
  const otherRows = seenRows ?? usualOtherRows(form, identity.year);
  const shape = { form, otherRows };
  const sections = tellSections(withLostHeadings(outline.sections, sheet.facts.size ? pieces : []), pieces, passages);
  // Of a page that is not audited nobody asks what its tables and sentences say.
  const audited = kind.status === 'audited';
  const labels = placesOfLabels(sheet, pieces);
  const tables = audited ? statusesOf(outline.sections, pieces, sheet, shape) : [];
  const headings = new Map(sections.map(({ id, heading }) => [id, heading]));
  const claims = audited ? claimsOf(passages, { ...shape, ...identity, headings }) : [];
  const uncovered = audited ? uncoveredOf(passages, claims, identity) : [];
  return {
    ...(document.cut && tooLarge(kind, sections, tables) ? TOO_LARGE : kind),
    ...shape,
    ...identity,
    sections,
    tables,
    facts: sheet.facts,
    generations: [...sheet.generations],
    labels: sheet.labels,
    rowCounts: sheet.rowCounts.filter(({ facts, agree }) => agree || facts.some((id) => !sheet.facts.has(id))),
    localSums: sheet.localSums,
    claims,
    ...(audited && { uncovered: uncovered.slice(0, MOST_UNCOVERED) }),
    ...(audited && (uncovered.length > MOST_UNCOVERED || tellsTooMuch(passages)) && { moreUncovered: true }),
    preface: passages.get('preface') ?? [],
    attachments: attachmentsIn(pieces),
    locate: (id) => sheet.anchors.get(id) ?? places.get(id) ?? labels.get(id) ?? null,
    ...(audited && { narrative: readNarrative(sections) }),
    ...(sheet.contradictions.length && { contradictions: sheet.contradictions }),
    ...(sheet.foreignRows.length && { foreignRows: sheet.foreignRows }),
  };
}
