import { audit } from '../../src/audit';
import { expandRelations } from '../../src/audit/relations/expand';
import { packDocument, unpackDocument } from '../../src/document/transfer';
import type { Block, Cell, Document, Grid } from '../../src/document/types';
import { RELATIONS, type FactId } from '../../src/forms';
import { packedDocument } from '../../src/messages/document';
import { readNumerals } from '../../src/report/prose/numerals';
import type { Report } from '../../src/report';

/** A property that does not hold for an input. */
class Broken extends Error {}

function hold(holds: boolean, property: string): asserts holds {
  if (!holds) throw new Broken(property);
}

/** No grid has more slots: what the background accepts from a page. */
export const MOST_SLOTS = 1_000_000;

/** A grid is a rectangle of bounded size in which every cell stands where it says, and no slot of a cell is blank. */
export function checkGrid({ rows }: Grid): void {
  const width = rows[0]?.length ?? 0;
  hold(width * rows.length <= MOST_SLOTS, `${rows.length} rows × ${width} columns`);
  const cells = new Set<Cell>();
  for (const [r, row] of rows.entries()) {
    hold(row.length === width, `row ${r} has ${row.length} of ${width} slots`);
    for (let c = 0; c < width; c++) {
      const cell = row[c];
      hold(cell !== undefined, `slot ${r},${c} is undefined`);
      if (!cell) continue;
      cells.add(cell);
      const inside = r >= cell.row && r < cell.row + cell.rowSpan && c >= cell.column && c < cell.column + cell.colSpan;
      hold(inside, `slot ${r},${c} holds a cell that does not reach there`);
    }
  }
  for (const cell of cells) checkCell(rows, cell);
}

function checkCell(rows: Grid['rows'], cell: Cell): void {
  hold(rows[cell.row]?.[cell.column] === cell, `cell ${cell.row},${cell.column} is not at its own corner`);
  for (let r = cell.row; r < cell.row + cell.rowSpan; r++)
    for (let c = cell.column; c < cell.column + cell.colSpan; c++)
      hold(Boolean(rows[r]?.[c]), `slot ${r},${c} of cell ${cell.row},${cell.column} is blank`);
}

/** Every grid is sound, every paragraph has text; a heading may be blank. */
export function checkDocument({ blocks }: Document): void {
  for (const block of blocks) {
    if (block.kind === 'grid') checkGrid(block);
    else hold(block.kind !== 'paragraph' || block.level > 0 || block.text.trim() !== '', 'a paragraph without text');
  }
}

/** A block as it can be compared; the text of a cell stands once, however many slots it covers. */
function withoutAnchor(block: Block): object {
  if (block.kind !== 'grid') return { ...block, anchor: null };
  const numbers = new Map<Cell, number>();
  const slot = (cell: Cell | null): number => {
    if (!cell) return -1;
    const known = numbers.get(cell) ?? numbers.size;
    numbers.set(cell, known);
    return known;
  };
  const rows = block.rows.map((row) => row.map(slot).join(' '));
  const cells = [...numbers.keys()].map(({ text, row, column, rowSpan, colSpan }) => [text, row, column, rowSpan, colSpan]);
  return { ...block, anchor: null, rows, cells };
}

/** A document comes out of the message as it went in, with a number for each of its anchors. */
export function checkTransfer(document: Document): void {
  const { packed, anchors } = packDocument(document);
  const sent = packedDocument.parse(JSON.parse(JSON.stringify(packed)));
  const arrived = unpackDocument(sent);
  const blocks = document.blocks.slice(0, packed.blocks.length).map(withoutAnchor);
  hold(JSON.stringify(arrived.blocks.map(withoutAnchor)) === JSON.stringify(blocks), 'blocks differ after the message');
  hold(JSON.stringify([...arrived.meta]) === JSON.stringify([...document.meta]), 'meta tags differ after the message');
  const again = packDocument(arrived);
  hold(JSON.stringify(again.packed) === JSON.stringify(packed), 'the message differs when sent again');
  hold(again.anchors.length === anchors.length, 'anchors are lost in the message');
}

/** Figures that are read as no number, and should not be: a scale alone behind 百分之, hundreds of digits. */
const isKnown = (quote: string) => /^[百千万亿]|[\d\uff10-\uff19,\s]{300}/.test(quote);

/** Figures stand inside the text, one behind the other, and are numbers. */
export function checkNumerals(text: string): number {
  let behind = 0;
  const figures = readNumerals(text);
  for (const { start, end, value, decimals } of figures) {
    hold(start >= behind && end > start && end <= text.length, `offsets ${start}–${end} behind ${behind}`);
    const quote = text.slice(start, end);
    hold((Number.isFinite(value) || isKnown(quote)) && !(value < 0) && decimals >= 0, `value ${value} of ${quote.slice(0, 40)}`);
    behind = end;
  }
  return figures.length;
}

const CONTEXT = { source: '', sha256: '', auditedAt: '' };

/** The audit lists every relation once, and a verdict stands on cells that were located and read. */
export function checkReport(report: Report): void {
  const { relations, rulesRun, findings } = audit(report, CONTEXT);
  hold(new Set(relations.map(({ id }) => id)).size === relations.length, 'a relation is listed twice');
  hold(new Set(rulesRun.map(({ rule }) => rule)).size === rulesRun.length, 'a rule is listed twice');
  hold(new Set(findings.map(({ id }) => id)).size === findings.length, 'two findings have one id');
  for (const [id, { raw, value }] of report.facts)
    hold(value !== 0 || /[0\uff10]/.test(raw), `${id} is 0 but printed as ${JSON.stringify(raw)}`);
  if (report.status !== 'audited') return hold(!relations.length && !findings.length, 'verdicts on no report');
  const known = new Map(expandRelations(RELATIONS[report.otherRows]).map((relation) => [relation.id, relation]));
  if (report.form) hold(relations.length === known.size, `${relations.length} of ${known.size} relations`);
  for (const { id, verdict, left, right } of relations) {
    const relation = known.get(id);
    hold(relation !== undefined, `relation ${id} is none of the form`);
    if (verdict === 'unchecked') hold(left === null && right === null, `${id} is unchecked but has sums`);
    else hold(sum(relation.left, report) === left && sum(relation.right, report) === right, `${id} adds up what was not read`);
  }
}

/** Sum of cells, NaN when one was not located or not read. */
function sum(ids: readonly FactId[], { facts }: Report): number {
  const values = ids.map((id) => {
    const fact = facts.get(id);
    return fact && !fact.unreadable ? (fact.value ?? 0) : Number.NaN;
  });
  return Number(values.reduce((total, value) => total + value, 0).toFixed(6));
}
