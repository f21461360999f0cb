import { FORMS, type FactId, type FormId, type OtherRows, type TableId } from '../../forms';
import { cellsOfTable } from '../../forms/cells';
import { fold, labelKey, simplified } from '../../forms/printed/normal';
import { IN_SENTENCE } from '../../forms/printed/tables';
import { REMEDY_COLUMNS, REQUEST_ROWS } from '../../forms/requests';
import type { OutlineSection } from '../outline';
import { isFigure, textsOfCells, isShownTable, type Piece } from '../pieces';
import type { ReportTable, TableStatus } from '../types';
import type { FactSheet } from './sheet';

/** The three tables, each with what became of it: `present` when every cell of the form has a key. */
export function statusesOf(
  sections: readonly OutlineSection[],
  pieces: readonly Piece[],
  sheet: FactSheet,
  { form, otherRows }: { readonly form: FormId | null; readonly otherRows: OtherRows },
): ReportTable[] {
  const cells = (): FactId[] => [...sheet.facts.keys(), ...sheet.rowCounts.flatMap(({ facts }) => [...facts])];
  const printed = { form, otherRows, generations: sheet.generations, cells };
  return (['disclosure', 'requests', 'remedies'] as const).map((id) => {
    if (sheet.holds(`${id}/`))
      return { id, status: cellsOfTable(id, printed).every((cell) => sheet.facts.has(cell)) ? 'present' : 'partial' };
    if (sheet.rowCounts.some(({ table }) => table === id)) return { id, status: 'partial' };
    return {
      id,
      status: unreadStatus(
        id,
        sections.find((section) => section.id === id),
        pieces,
      ),
    };
  });
}

/** What became of a table of which no cell was located: it may stand elsewhere, unmarked. */
function unreadStatus(id: TableId, section: OutlineSection | undefined, pieces: readonly Piece[]): TableStatus {
  const inside = section && !section.listed ? pieces.slice(section.from, section.to) : [];
  if (inside.some(isShownTable)) return 'image';
  if (tellsTable(id, inside) || printsTable(id, pieces) || inside.some(isUnknownTable)) return 'partial';
  return section?.listed && pieces.some(isShownTable) ? 'image' : 'missing';
}

/** Fewer figures make no table. */
const FEWEST_FIGURES = 5;

/** So many figures with marks between them are a row of a table. */
const FEWEST_IN_ROW = 10;
const MARKS = /[,、;/]/;

/** Whether a piece is a row of figures, or a table in another script, whose labels nobody can look up. */
function isUnknownTable(piece: Piece): boolean {
  if (piece.kind === 'line') {
    const parts = fold(piece.text.slice(0, LONGEST_ALONE)).split(MARKS);
    return parts.length >= FEWEST_IN_ROW && parts.every((part) => isFigure(part));
  }
  const texts = textsOf(piece);
  const figures = texts.filter((text) => isFigure(text)).length;
  return figures >= FEWEST_FIGURES && texts.some((text) => /\p{L}{3}/u.test(text)) && !/\p{Script=Han}/u.test(texts.join(''));
}

/** Fewer labels are chance. */
const FEWEST_LABELS = 3;
/** Fewer labels that stand alone, outside the section of the table, may be those of a menu. */
const FEWEST_ALONE = 4;
/** A line of labels is no longer; a page is searched this far. */
const LONGEST_ALONE = 200;
const MOST_TEXT = 200_000;
/** Shorter labels are words of any text. */
const LONG_LABEL = 5;
const FEWEST_LONG = 5;

/** Whether the text of a section holds the labels of its table, although no figure could be told apart. */
function tellsTable(id: TableId, inside: readonly Piece[]): boolean {
  const text = plain(inside.flatMap(textsOf).join(''));
  return labelsOf(id).filter((key) => printsLabel(text, key)).length >= FEWEST_LABELS;
}

/** Whether the labels of a table stand among all pieces: alone, or many of those that prose does not have. */
function printsTable(id: TableId, pieces: readonly Piece[]): boolean {
  const labels = labelsOf(id);
  const alone = new Set<string>();
  let text = '';
  for (const piece of pieces) {
    for (const part of textsOf(piece)) {
      if (part.length <= LONGEST_ALONE) for (const own of part.split('|')) alone.add(labelKey(own));
      if (text.length < MOST_TEXT) text += part.slice(0, MOST_TEXT);
    }
  }
  const headers = id !== 'disclosure' || DISCLOSURE_HEADERS.some((key) => alone.has(key));
  if (headers && labels.filter((key) => alone.has(key)).length >= FEWEST_ALONE) return true;
  text = plain(text);
  return labels.filter((key) => key.length >= LONG_LABEL && printsLabel(text, key)).length >= FEWEST_LONG;
}

/** No count behind a label in a sentence stands further away. */
const SENTENCE_REACH = 24;

/** Whether a text holds a label otherwise than in a running sentence, which names the same grounds: 属于国家秘密1件，. */
function printsLabel(text: string, key: string): boolean {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
    const from = at + key.length;
    if (!IN_SENTENCE.test(text.slice(from, from + SENTENCE_REACH))) return true;
  }
  return false;
}

function textsOf(piece: Piece): string[] {
  if (piece.kind === 'rows') return textsOfCells(piece.rows);
  return piece.kind === 'line' ? [piece.text] : [];
}

/** Menus have the rows of table two, too, but not its headers. */
const DISCLOSURE_HEADERS = Object.values(FORMS).flatMap(({ disclosure }) =>
  disclosure.flatMap(({ columns }) => columns.map(({ text }) => labelKey(text))),
);

const QUOTES = /["'“”‘’「」]/g;
const plain = (text: string) => simplified(fold(text)).replace(QUOTES, '');

function labelsOf(id: TableId): string[] {
  const labels =
    id === 'disclosure'
      ? Object.values(FORMS).flatMap((form) => form.disclosure.flatMap(({ rows, columns }) => [...rows, ...columns]))
      : id === 'requests'
        ? REQUEST_ROWS.three
        : REMEDY_COLUMNS;
  return [...new Set(labels.map((label) => labelKey(label.text)))];
}
