import type { Cell } from '../../document/types';
import type { FactId, FormId } from '../../forms';
import { cellId } from '../../forms/ids';
import { fold, labelKey } from '../../forms/printed/normal';
import { CONTENT_HEADER } from '../../forms/printed/tables';
import { asChange, inTenThousand, isBlank, isFigure, type Piece } from '../pieces';
import type { Fact } from '../types';
import { place } from './disclosure-cells';
import { complete, fallbackHeaders, headerOf, headersIn, isKnownText, match, FORM_ROWS, type Header } from './disclosure-headers';
import { rawRows, type RawRow } from './rows';
import { FactSheet } from './sheet';
import { streamRows, type StreamRow } from './stream';

/** Fewer figures under headers may stand there by chance. */
const FEWEST_ALIGNED = 4;

/** Reads table two. Which form a block is of is told by the headers above its figures (hybrids keep theirs). */
export function readDisclosure(pieces: readonly Piece[]): FactSheet {
  const sheet = new FactSheet();
  const raw = rawRows(pieces);
  const seen = new Set<FormId>();
  const aligned = raw.filter(({ slots }) => slots !== null);
  readAligned(aligned, seen, sheet);
  const loose = sheet.facts.size < FEWEST_ALIGNED ? raw : raw.filter(({ slots }) => slots === null);
  readLoose(loose, seen, sheet);
  return sheet;
}

/** More of them stand above no block of any form. */
const MOST_HEADERS = 30;

/** The headers above a row; null when headers stand there that no form has: then nothing is known of the figures. */
type Above = readonly Header[] | null;

function readAligned(raw: readonly RawRow[], seen: Set<FormId>, sheet: FactSheet): void {
  let headers: Above = [];
  for (const source of raw) {
    const at = source.cells.findIndex((cell) => cell.row === source.index && match().rows.match(cell.text) !== null);
    const slots = at < 0 ? [] : source.cells.slice(at + 1).filter((cell) => cell.row === source.index);
    const label = source.cells[at];
    if (label && slots.some((cell) => isFigure(cell.text) || isBlank(cell.text) || !isKnownText(cell.text))) {
      enter(label.text, dropKnownTexts(slots), headers, source.slots, seen, sheet);
      continue;
    }
    const found = headersIn(source);
    if (!found) continue;
    headers = found.length && found.length <= MOST_HEADERS ? found : null;
    for (const { form } of found) seen.add(form);
  }
}

/** Rows of text: headers are what stands between 信息内容 and the first row label, also one a line. */
function readLoose(raw: readonly RawRow[], seen: Set<FormId>, sheet: FactSheet): void {
  let headers: Above = [];
  let collected: Cell[] | null = null;
  let pending: RawRow[] = [];
  const flush = () => {
    for (const run of streamRows(pending, kindOf))
      enter(run.label, slotsOf(run, headers?.length ?? 0), headers, null, seen, sheet);
    pending = [];
  };
  for (const row of raw) {
    const texts = row.cells.filter(({ text }) => !isBlank(text));
    if (!texts.length && !pending.length) continue;
    const opens = texts.findIndex(({ text }) => labelKey(text) === CONTENT_HEADER);
    if (opens >= 0 || (!collected && isHeaderLine(texts))) {
      flush();
      collected = texts.slice(opens + 1);
    } else if (texts.some(({ text }) => match().titles.match(text)?.exact)) {
      flush();
      [headers, collected] = [[], null];
    } else if (collected && !texts.some(({ text }) => isFigure(text) || match().rows.match(text))) collected.push(...texts);
    else {
      if (collected) headers = headersOf(collected, seen);
      if (collected?.length && (!headers?.length || headers.length > MOST_HEADERS)) headers = null;
      collected = null;
      pending.push(row);
    }
  }
  flush();
}

const kindOf = (text: string) => (match().rows.match(text) ? 'row' : isKnownText(text) || headerOf(text, null) ? 'border' : null);

const isHeaderLine = (texts: readonly Cell[]) =>
  texts.some(({ text }) => headerOf(text, null)) && !texts.some(({ text }) => isFigure(text) || match().rows.match(text));

/** The headers of a block of text; one that was broken into two lines is put together. */
function headersOf(texts: readonly Cell[], seen: Set<FormId>): Header[] {
  const cells: Cell[] = [];
  for (let i = 0; i < texts.length; i++) {
    const [cell, next] = [texts[i] as Cell, texts[i + 1]];
    const broken =
      next !== undefined && !headerOf(cell.text, null)?.exact && headerOf(cell.text + next.text, null)?.exact === true;
    cells.push(broken ? { ...cell, text: cell.text + next.text } : cell);
    if (broken) i++;
  }
  const headers = complete(
    cells.map(({ text }) => headerOf(text, null)),
    cells,
    false,
  );
  for (const { form } of headers) seen.add(form);
  return headers;
}

/** What stands behind a label: with its blanks and words when these are as many as the headers. */
function slotsOf({ cells, slots }: StreamRow, headers: number): readonly Cell[] {
  const own = dropKnownTexts(slots);
  return headers > 0 && own.length === headers ? own : dropKnownTexts(cells);
}

const dropKnownTexts = (slots: readonly Cell[]) =>
  slots.filter(({ text }) => isBlank(text) || isFigure(text) || !isKnownText(text));

/** How the figures of a column are read. */
function conversionOf(row: string, column: string | undefined): ((fact: Fact) => Fact) | undefined {
  if (column === 'itemsChange') return asChange;
  return row === 'fees' && column === 'amount' ? inTenThousand : undefined;
}

/** Puts the figures of a row under its headers; without headers the row's own form must fit their number. */
function enter(
  label: string,
  slots: readonly Cell[],
  headers: Above,
  grid: readonly (Cell | null)[] | null,
  seen: ReadonlySet<FormId>,
  sheet: FactSheet,
): void {
  const row = match().rows.match(label);
  if (!row || !slots.length || !headers) return;
  const usable = headers.length ? ofRow(row.id, headers) : fallbackHeaders(row.id, slots, seen);
  const form = usable[0]?.form;
  if (!form) return;
  const facts = usable.map(({ id }) => cellId('disclosure', row.id, id));
  sheet.generations.add(form);
  const placed = place(slots, usable, grid);
  if (!placed) {
    const shown = slots.filter(({ text }) => !isBlank(text)).length;
    const count = { table: 'disclosure' as const, row: row.id, seen: shown, expected: usable.length, facts };
    sheet.miscounted({ ...count, ...(shown > usable.length ? { agree: false } : {}) }, slots[0]?.anchor);
    return;
  }
  placed.cells.forEach((cell, i) => sheet.put(facts[i] as FactId, cell, conversionOf(row.id, usable[i]?.id)));
  if (placed.surplus)
    sheet.miscounted(
      { table: 'disclosure', row: row.id, seen: placed.surplus, expected: usable.length, facts, agree: true },
      slots[0]?.anchor,
    );
  noteLabels(row.exact ? null : { expected: row.expected, found: label.trim() }, usable, facts, sheet);
}

/** The headers above a row; one that only repeats the one before it, where the row has no such column, is a merged cell. */
function ofRow(row: string, headers: readonly Header[]): readonly Header[] {
  const known = new Set(FORM_ROWS.get(row)?.flatMap(({ columns }) => columns.map(({ id }) => id)));
  const own: Header[] = [];
  for (const header of headers) {
    const before = own.at(-1);
    const repeats = before && !known.has(header.id) && fold(header.text) === fold(before.text);
    if (!repeats) own.push(header);
    else if (before.at !== null && header.at !== null)
      own[own.length - 1] = { ...before, span: header.at + header.span - before.at };
  }
  return own.every(({ id }) => known.has(id)) ? own : [];
}

function noteLabels(
  row: { expected: string; found: string } | null,
  headers: readonly Header[],
  facts: readonly FactId[],
  sheet: FactSheet,
): void {
  if (row) sheet.differs({ table: 'disclosure', ...row, facts });
  headers.forEach((header, i) => {
    if (!header.exact)
      sheet.differs({ table: 'disclosure', expected: header.expected, found: header.text.trim(), facts: [facts[i] as FactId] });
  });
}
