import type { Cell } from '../../document/types';
import { FORMS, type FactId, type FormId, type Label } from '../../forms';
import { fold, labelKey } from '../../forms/normal';
import { CONTENT_HEADER } from '../../forms/words';
import { inTenThousand, isBlank, isFigure, readFigure } from '../figures';
import { LabelMatcher } from '../labels';
import type { Piece } from '../lines';
import { rawRows, streamRows, type RawRow } from './rows';
import type { FactSheet } from './sheet';

/** A header cell of table two. */
interface Header {
  readonly form: FormId;
  readonly id: string;
  readonly text: string;
  readonly expected: string;
  readonly exact: boolean;
  /** Column in the grid, null in text. */
  readonly at: number | null;
}

interface Matchers {
  readonly rows: LabelMatcher;
  readonly columns: LabelMatcher;
  readonly titles: LabelMatcher;
}

/** What a row of each form is called, and the columns that stand above it there. */
const ROWS = new Map<string, { form: FormId; label: string; columns: readonly Label[] }[]>();
let matchers: Matchers | undefined;

function match(): Matchers {
  if (matchers) return matchers;
  const rows: Label[] = [];
  const columns: Label[] = [];
  const titles: Label[] = [];
  for (const form of Object.values(FORMS).reverse()) {
    for (const block of form.disclosure) {
      titles.push({ id: block.title, text: block.title });
      rows.push(...block.rows);
      columns.push(...block.columns.map(({ id, text, aliases }) => ({ id: `${form.id}:${id}`, text, aliases })));
      for (const row of block.rows)
        ROWS.set(row.id, [...(ROWS.get(row.id) ?? []), { form: form.id, label: row.text, columns: block.columns }]);
    }
  }
  return (matchers = { rows: new LabelMatcher(rows), columns: new LabelMatcher(columns), titles: new LabelMatcher(titles) });
}

/** Whether a text is a header that only table two has. */
export function disclosureHeader(text: string): FormId | null {
  const found = match().columns.match(text);
  return found?.exact ? (found.id.slice(0, 4) as FormId) : null;
}

/** Reads table two. Which form a block is of is told by the headers above its figures (hybrids keep theirs). */
export function readDisclosure(pieces: readonly Piece[], sheet: FactSheet): void {
  const raw = rawRows(pieces);
  const before = sheet.facts.size;
  const aligned = raw.filter(({ slots }) => slots !== null);
  readAligned(aligned, sheet);
  if (sheet.facts.size - before < 4) readLoose(raw, sheet);
  else
    readLoose(
      raw.filter(({ slots }) => slots === null),
      sheet,
    );
}

function readAligned(raw: readonly RawRow[], sheet: FactSheet): void {
  let headers: Header[] = [];
  for (const source of raw) {
    const at = source.cells.findIndex((cell) => cell.row === source.index && match().rows.match(cell.text) !== null);
    const slots = at < 0 ? [] : source.cells.slice(at + 1).filter((cell) => cell.row === source.index);
    const label = source.cells[at];
    if (label && slots.some((cell) => isFigure(cell.text) || isBlank(cell.text) || !isKnownText(cell.text))) {
      enter(label.text, dropKnownTexts(slots), headers, source.slots, sheet);
      continue;
    }
    const found = headersIn(source);
    if (found) headers = found;
  }
}

const isKnownText = (text: string) =>
  match().titles.match(text)?.exact || disclosureHeader(text) || fold(text) === CONTENT_HEADER;
const dropKnownTexts = (slots: readonly Cell[]) =>
  slots.filter(({ text }) => isBlank(text) || isFigure(text) || !isKnownText(text));

/** The headers in a row that opens a block; a header that is not recognised keeps its place. */
function headersIn(source: RawRow): Header[] | null {
  const own = source.cells.filter((cell) => cell.row === source.index);
  const opens = own.findIndex(({ text }) => labelKey(text) === CONTENT_HEADER);
  const cells = own.slice(opens + 1).filter(({ text }) => labelKey(text));
  const headers = cells.map((cell) => headerOf(cell.text, source.slots ? cell.column : null));
  if (opens < 0 && !headers.some((header) => header !== null)) return null;
  const completed = complete(headers, cells, source.slots !== null);
  return completed.length ? completed : null;
}

function headerOf(text: string, at: number | null): Header | null {
  const found = match().columns.match(text);
  if (!found) return null;
  return { form: found.id.slice(0, 4) as FormId, id: found.id.slice(5), text, expected: found.expected, exact: found.exact, at };
}

/** Gives headers that were cut short, misprinted or repeated the name that their neighbours leave open. */
function complete(headers: readonly (Header | null)[], cells: readonly Cell[], aligned: boolean): Header[] {
  const ids = headers.flatMap((header) => (header ? [header.id] : []));
  if (ids.length === headers.length && new Set(ids).size === ids.length) return headers as Header[];
  const known = headers.find((header) => header !== null);
  const blocks = Object.values(FORMS).flatMap((form) =>
    form.disclosure.map((block) => ({ form: form.id, columns: block.columns })),
  );
  const score = (columns: readonly Label[]) =>
    columns.length === cells.length
      ? columns.filter((column, i) => headers[i]?.id === column.id || sharesStart(cells[i]?.text ?? '', column.text)).length
      : 0;
  const best = blocks.filter(({ form }) => !known || form === known.form).sort((a, b) => score(b.columns) - score(a.columns))[0];
  if (!best || score(best.columns) === 0) return headers.filter((header): header is Header => header !== null);
  return best.columns.map((column, i) => {
    const cell = cells[i] as Cell;
    const exact = headers[i]?.exact === true && headers[i]?.id === column.id;
    return { form: best.form, id: column.id, text: cell.text, expected: column.text, exact, at: aligned ? cell.column : null };
  });
}

function sharesStart(text: string, label: string): boolean {
  const key = labelKey(text);
  return key.length >= 3 && labelKey(label).startsWith(key);
}

function readLoose(raw: readonly RawRow[], sheet: FactSheet): void {
  let headers: Header[] = [];
  let open = false;
  const kindOf = (text: string) =>
    match().rows.match(text) ? 'row' : isKnownText(text) || headerOf(text, null) ? 'border' : null;
  let pending: RawRow[] = [];
  const flush = () => {
    for (const { label, cells } of streamRows(pending, kindOf)) enter(label, dropKnownTexts(cells), headers, null, sheet);
    pending = [];
  };
  for (const row of raw) {
    const found = row.cells.some(({ text }) => isFigure(text))
      ? []
      : row.cells.map((cell) => headerOf(cell.text, null)).filter((header): header is Header => header !== null);
    const opens = row.cells.some(({ text }) => labelKey(text) === CONTENT_HEADER || match().titles.match(text)?.exact);
    if (found.length || opens) {
      flush();
      headers = found.length && open ? [...headers, ...found] : found;
      open = true;
    } else {
      open = false;
      pending.push(row);
    }
  }
  flush();
}

/** Puts the figures of a row under its headers; without headers the row's own form must fit their number. */
function enter(
  label: string,
  slots: readonly Cell[],
  headers: readonly Header[],
  grid: readonly (Cell | null)[] | null,
  sheet: FactSheet,
): void {
  const row = match().rows.match(label);
  if (!row || !slots.length) return;
  const known = ROWS.get(row.id) ?? [];
  const usable = headers.length ? headers : fallbackHeaders(known, slots);
  const form = usable[0]?.form;
  if (!form || !usable.length) return;
  const facts = usable.map(({ id }): FactId => `disclosure/${row.id}/${id}`);
  const placed = place(slots, usable, grid);
  if (!placed) {
    const seen = slots.filter(({ text }) => !isBlank(text)).length;
    sheet.rowCounts.push({
      table: 'disclosure',
      row: row.id,
      seen,
      expected: usable.length,
      facts,
      ...(seen > usable.length ? { agree: false } : {}),
    });
    return;
  }
  sheet.generations.add(form);
  placed.cells.forEach((cell, i) =>
    sheet.put(facts[i] as FactId, cell, row.id === 'fees' && usable[i]?.id === 'amount' ? inTenThousand : undefined),
  );
  if (placed.surplus)
    sheet.rowCounts.push({ table: 'disclosure', row: row.id, seen: placed.surplus, expected: usable.length, facts, agree: true });
  noteLabels(row.exact ? null : { expected: row.expected, found: label.trim() }, usable, facts, sheet);
}

function fallbackHeaders(known: readonly { form: FormId; columns: readonly Label[] }[], slots: readonly Cell[]): Header[] {
  const shown = slots.filter(({ text }) => !isBlank(text)).length;
  const fitting = known.filter(({ columns }) => columns.length === shown || columns.length === slots.length);
  const only = fitting.length === 1 ? fitting[0] : undefined;
  return (only?.columns ?? []).map(({ id, text }) => ({
    form: only?.form as FormId,
    id,
    text,
    expected: text,
    exact: true,
    at: null,
  }));
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

/** One cell for each header, or null; `surplus` counts the cells of a row that repeats one figure in several. */
function place(
  slots: readonly Cell[],
  headers: readonly Header[],
  grid: readonly (Cell | null)[] | null,
): { cells: readonly Cell[]; surplus?: number } | null {
  const shown = slots.filter(({ text }) => !isBlank(text));
  if (headers.length === 1) {
    const first = shown[0] ?? slots[0];
    if (!first) return null;
    if (shown.length < 2) return { cells: [first] };
    const value = readFigure(first.text).value;
    return shown.every(({ text }) => readFigure(text).value === value) ? { cells: [first], surplus: shown.length } : null;
  }
  const under = grid ? headers.map(({ at }) => (at === null ? null : (grid[at] ?? null))) : [];
  const straight = grid && under.every((cell) => cell !== null && slots.includes(cell)) && new Set(under).size === headers.length;
  if (straight && slots.every((cell) => under.includes(cell) || isBlank(cell.text))) return { cells: under as Cell[] };
  if (slots.length === headers.length) return { cells: slots };
  return shown.length === headers.length ? { cells: shown } : null;
}
