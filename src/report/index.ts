import type { Anchor, Attachment, Document } from '../document/types';
import { FORMS, type FactId, type FormId, type OtherRows, type SectionId, type TableId } from '../forms';
import { REMEDY_COLUMNS, REMEDY_ROWS, REQUEST_ROWS } from '../forms/requests';
import { fold, labelKey, simplified } from '../forms/normal';
import { VIEWER } from '../forms/words';
import { readClaims } from './claims';
import { chooseTitle, periodIn, publicationDate } from './identity';
import { isContentPicture, kindOf } from './kind';
import { piecesOf, type Line, type Piece } from './lines';
import { readNarrative } from './narrative';
import { chooseHeadings, headingCuts, headingOf, headingsIn, outline, type Heading, type OutlineSection } from './outline';
import { partsOf } from './parts';
import { readDisclosure } from './tables/disclosure';
import { readRemedies } from './tables/remedies';
import { readRequests } from './tables/requests';
import { FactSheet } from './tables/sheet';
import type { Claim, Passage, Report, ReportTable } from './types';

export type * from './types';

/** Recognises every report of a document, in page order. A document without one gives one entry that says why. */
export function recognise(document: Document): Report[] {
  const pieces = piecesOf(document.blocks, headingCuts, (text) => headingOf(text, 0, 0)?.numbering ?? null);
  const headings = headingsIn(pieces);
  const ranges = partsOf(pieces, headings);
  return ranges.map(({ from, to }) => {
    const own = ranges.length === 1 ? pieces : pieces.slice(from, to);
    return readReport(document, own, ranges.length === 1 ? headings : headingsIn(own), ranges.length > 1);
  });
}

/**
 * Recognises what a page shows, and what it hides as well (tabs, folded parts) when what it shows is no whole report.
 * @param read reads the page without or with its hidden parts.
 */
export function recogniseShown(read: (withHidden: boolean) => Document): Report[] {
  const shown = recognise(read(false));
  if (shown.every(isWhole)) return shown;
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
  const chosen = chooseHeadings(headings);
  const sections = outline(pieces, chosen, pieces.length);
  const first = Math.min(pieces.length, ...sections.flatMap(({ heading }) => (heading ? [heading.at] : [])));
  const front = pieces.slice(0, chosen.size ? first : Math.min(pieces.length, 60));
  const title = chooseTitle(front.filter(isLine), isPart ? new Map() : document.meta, isPart ? '' : document.title);
  const sheet = new FactSheet();
  const otherRows = readTables(sections, pieces.slice(first), pieces, sheet);
  const form = formOf(sheet);
  const texts = (from: number, to: number) =>
    pieces
      .slice(from, to)
      .filter(isLine)
      .map(({ text }) => text);
  const period = periodIn([...texts(0, first), ...texts(first, first + 12)]);
  const year = title?.year ?? (period ? Number(period.from.slice(0, 4)) : null);
  const tableCount = new Set([...sheet.facts.keys()].map((id) => id.split('/')[0])).size;
  const anyFigure = [...sheet.facts.values()].some(({ value }) => value !== null);
  const kind = kindOf({ document, pieces, title, year, headings: chosen.size, tables: tableCount, anyFigure });
  const anchors = new Map<string, Anchor>(sheet.anchors);
  const passages = collectPassages(sections, pieces, first, anchors);
  const shape = otherRows ?? (form ? FORMS[form].requests.usualOtherRows : year !== null && year < 2021 ? 'one' : 'three');
  return {
    ...kind,
    form,
    otherRows: shape,
    title: title?.title ?? '',
    agency: title?.agency ?? '',
    year,
    publishedOn: publicationDate(front, document.meta),
    period,
    siteCode: document.meta.get('siteidcode') ?? null,
    sections: sections.map(({ id, status, heading }) => ({
      id,
      status,
      heading: heading ? headingText(pieces[heading.at]) : null,
      passages: passages.get(id) ?? [],
    })),
    tables: tablesOf(sections, pieces, sheet, form, shape),
    facts: sheet.facts,
    generations: [...sheet.generations],
    labels: sheet.labels,
    rowCounts: sheet.rowCounts.filter(({ facts, agree }) => agree || facts.some((id) => !sheet.facts.has(id))),
    localSums: sheet.localSums,
    claims: claimsOf(passages, form, shape, year),
    narrative: readNarrative(sections.map(({ id }) => ({ id, passages: passages.get(id) ?? [] }))),
    preface: passages.get('preface') ?? [],
    attachments: attachmentsOf(pieces),
    locate: (id) => anchors.get(id) ?? null,
  };
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
  const missing = (table: TableId) => ![...sheet.facts.keys()].some((id) => id.startsWith(`${table}/`));
  const rowsOnly = report.filter((piece) => piece.kind === 'rows');
  readDisclosure(piecesOfSection('disclosure'), sheet);
  if (missing('disclosure')) readDisclosure(rowsOnly, sheet);
  let otherRows = readRequests(piecesOfSection('requests'), sheet);
  if (missing('requests')) otherRows = readRequests(rowsOnly, sheet) ?? otherRows;
  readRemedies(piecesOfSection('remedies'), sheet);
  if (missing('remedies')) readRemedies(rowsOnly, sheet, false);
  return otherRows;
}

/** By the headers of block （一） of table two, else of the later blocks, else by rows that only one form has. */
function formOf(sheet: FactSheet): FormId | null {
  const has = (...ids: string[]) => ids.some((id) => [...sheet.facts.keys()].some((fact) => fact.startsWith(id)));
  if (has('disclosure/rules/issued', 'disclosure/normdocs/issued', 'disclosure/rules/inForce', 'disclosure/normdocs/inForce'))
    return '2021';
  if (has('disclosure/rules/made', 'disclosure/normdocs/made', 'disclosure/rules/published', 'disclosure/normdocs/published'))
    return '2019';
  const [generation] = sheet.generations;
  if (generation) return generation;
  if (has('disclosure/services/', 'disclosure/procurement/')) return '2019';
  return has('requests/other.noCorrection/', 'requests/other.feeUnpaid/') ? '2021' : null;
}

function tablesOf(
  sections: readonly OutlineSection[],
  pieces: readonly Piece[],
  sheet: FactSheet,
  form: FormId | null,
  shape: OtherRows,
): ReportTable[] {
  return (['disclosure', 'requests', 'remedies'] as const).map((id) => {
    const located = [...sheet.facts.keys()].filter((fact) => fact.startsWith(`${id}/`)).length;
    if (located) return { id, status: located >= cellsOfTable(id, form, shape) ? 'present' : 'partial' };
    const section = sections.find((entry) => entry.id === id);
    const inside = section?.heading ? pieces.slice(section.from, section.to) : [];
    if (sheet.rowCounts.some(({ table }) => table === id)) return { id, status: 'partial' };
    if (inside.some(isShownTable)) return { id, status: 'image' };
    return { id, status: tellsTable(id, inside) ? 'partial' : 'missing' };
  });
}

const isShownTable = (piece: Piece): boolean =>
  piece.kind === 'frame' ? VIEWER.test(piece.address) : piece.kind === 'picture' && isContentPicture(piece);

/** Fewer labels in the text of a section are chance. */
const FEWEST_LABELS = 3;

/** Whether the text of a section holds the labels of its table, although no figure could be told apart. */
function tellsTable(id: TableId, inside: readonly Piece[]): boolean {
  const text = simplified(
    fold(
      inside
        .map((piece) =>
          piece.kind === 'line'
            ? piece.text
            : piece.kind === 'rows'
              ? piece.rows.map((row) => row.map((cell) => cell?.text ?? '').join('')).join('')
              : '',
        )
        .join(''),
    ),
  );
  const labels =
    id === 'disclosure'
      ? FORMS['2021'].disclosure.flatMap(({ rows }) => rows)
      : id === 'requests'
        ? REQUEST_ROWS.three
        : REMEDY_COLUMNS;
  return labels.filter((label) => text.includes(labelKey(label.text))).length >= FEWEST_LABELS;
}

function cellsOfTable(id: TableId, form: FormId | null, shape: OtherRows): number {
  if (id === 'requests') return REQUEST_ROWS[shape].length * 7;
  if (id === 'remedies') return REMEDY_ROWS.length * REMEDY_COLUMNS.length;
  return FORMS[form ?? '2021'].disclosure.reduce((sum, block) => sum + block.rows.length * block.columns.length, 0);
}

/** Longer sections are read this far; no report tells more. */
const MOST_PASSAGES = 400;

/** Paragraphs of each section (key `preface`: above section one); lines of one paragraph stay together. */
function collectPassages(
  sections: readonly OutlineSection[],
  pieces: readonly Piece[],
  first: number,
  anchors: Map<string, Anchor>,
): Map<SectionId | 'preface', Passage[]> {
  const all = new Map<SectionId | 'preface', Passage[]>();
  const collect = (key: SectionId | 'preface', from: number, to: number) => {
    const passages: { id: string; text: string; offset: number; anchor: Anchor; end: number }[] = [];
    for (const piece of pieces.slice(from, to)) {
      if (piece.kind !== 'line' || passages.length >= MOST_PASSAGES) continue;
      const last = passages[passages.length - 1];
      if (
        last &&
        last.anchor === piece.anchor &&
        !/[。；！？：;:]\s*$/.test(last.text) &&
        !/^\s*[（(一二三四五六七八九十\d]{1,4}[）)、.]/.test(piece.text)
      )
        last.text += piece.text;
      else
        passages.push({
          id: `passage/${key}/${passages.length}`,
          text: piece.text,
          offset: piece.offset,
          anchor: piece.anchor,
          end: 0,
        });
    }
    for (const { id, anchor } of passages) anchors.set(id, anchor);
    all.set(key, passages);
  };
  collect('preface', 0, first);
  for (const { id, heading, from, to } of sections) {
    if (!heading) continue;
    collect(id, from, to);
    const at = pieces[heading.at];
    if (at) anchors.set(`section/${id}`, at.kind === 'rows' ? at.grid.anchor : at.anchor);
    const table = pieces.slice(from, to).find((piece) => piece.kind === 'rows' || isShownTable(piece));
    if (table) anchors.set(`table/${id}`, table.kind === 'rows' ? table.grid.anchor : table.anchor);
  }
  return all;
}

const TELLING: readonly SectionId[] = ['overview', 'problems', 'other'];

function claimsOf(
  passages: ReadonlyMap<SectionId | 'preface', readonly Passage[]>,
  form: FormId | null,
  otherRows: OtherRows,
  year: number | null,
): Claim[] {
  return TELLING.flatMap((section) =>
    (passages.get(section) ?? []).flatMap(({ id, text, offset }) =>
      readClaims(text, { section, form, otherRows, year }).map(({ start, end, readings, ...claim }) => ({
        ...claim,
        readings: readings.map((cells) => [...cells] as FactId[]),
        section,
        passage: id,
        start: start + offset,
        end: end + offset,
      })),
    ),
  );
}

function attachmentsOf(pieces: readonly Piece[]): { text: string; address: string }[] {
  const files = pieces.filter(
    (piece): piece is Attachment => piece.kind === 'link' || (piece.kind === 'frame' && VIEWER.test(piece.address)),
  );
  return files.slice(0, 20).map(({ text, address }) => ({ text: fold(text).slice(0, 120), address }));
}
