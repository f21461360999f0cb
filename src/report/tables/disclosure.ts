import type { Cell } from '../../document/types';
import type { FactId, FormId } from '../../forms';
import { cellId } from '../../forms/ids';
import { fold } from '../../forms/printed/normal';
import { asChange, isBlank, type LabelMatch, type Piece } from '../pieces';
import type { Fact } from '../types';
import { AmountUnits, inStatedUnit } from './amount-units';
import { assign } from './assign';
import type { Places } from './columns';
import { disclosureCells } from './disclosure-cells';
import {
  fallbackHeaders,
  FORM_ROWS,
  headerOf,
  headersIn,
  isKnownText,
  match,
  MOST_HEADERS,
  type Above,
  type Header,
} from './disclosure-headers';
import { disclosureText } from './disclosure-text';
import { gridRows, labelledRows, type GridWords, type LabelWords } from './grid-rows';
import { rawRows, type RawRow } from './rows';
import type { FactSheet } from './sheet';
import { turned } from './turned';

/** Fewer figures under headers may stand there by chance. */
const FEWEST_ALIGNED = 4;

/**
 * Reads table two. Which form a block is of is told by the headers above its figures (hybrids keep theirs).
 * @param heading of its section, which may state the unit of amounts.
 */
export function readDisclosure(pieces: readonly Piece[], sheet: FactSheet, heading = ''): void {
  const raw = rawRows(pieces);
  const units = new AmountUnits(pieces, heading);
  const seen = new Set<FormId>();
  const aligned = raw.filter(({ slots }) => slots !== null);
  readGrids(aligned, { seen, sheet, units });
  const named = seen.size ? [] : disclosureCells(raw);
  for (const row of named) enter({ ...row, source: null, units }, seen, sheet);
  // On its side a table has no headers but its own: without them any list of the same words would be one.
  const other = sheet.facts.size ? null : turned(pieces);
  if (other) readGrids(rawRows(other), { seen, sheet, units }, true);
  const loose = sheet.facts.size < FEWEST_ALIGNED ? raw : raw.filter(({ slots }) => slots === null);
  disclosureText(loose, seen, (label, slots, headers) => {
    const row = match().rows.match(label);
    if (row) enter({ row, label, slots, source: null, headers, units }, seen, sheet);
  });
}

/** The headers of a block of a grid, and of which forms headers were seen so far. */
interface Block {
  readonly headers: Above;
  readonly seen: ReadonlySet<FormId>;
}

const LABEL_WORDS: LabelWords = {
  row: (text) => match().rows.match(text),
  begins: (text) => match().rows.has(text),
  group: () => null,
  isHeader: (text) => Boolean(isKnownText(text)),
  width: 3,
  fewestBlank: 1,
};

const WORDS: GridWords<Block> = {
  split: (source) => labelledRows(source, LABEL_WORDS),
  columns(rows, before) {
    let headers: Above = before ? before.headers : [];
    const seen = new Set(before?.seen);
    for (const row of rows) {
      const found = headersIn(row);
      if (!found) continue;
      headers = found.length && found.length <= MOST_HEADERS ? found : null;
      for (const { form } of found) seen.add(form);
    }
    return { headers, seen };
  },
  headersApart: true,
};

/** What is known of the table so far, and what it is read into. */
interface Reading {
  readonly seen: Set<FormId>;
  readonly sheet: FactSheet;
  readonly units: AmountUnits;
}

/** @param named whether only rows below headers of the form count. */
function readGrids(raw: readonly RawRow[], { seen, sheet, units }: Reading, named = false): void {
  const rows = gridRows(raw, WORDS);
  for (const { row, columns, ...behind } of rows) {
    if (named && !columns?.headers?.length) continue;
    for (const form of columns?.seen ?? []) seen.add(form);
    if (row) enter({ ...behind, row, headers: columns ? columns.headers : [], units }, columns?.seen ?? new Set(), sheet);
  }
}

/** How the figures of a column are read. */
function conversionOf({ id, text }: Header, { row, label, headers, units }: FoundRow): ((fact: Fact) => Fact) | undefined {
  if (id === 'itemsChange') return asChange;
  if (id !== 'amount') return undefined;
  // Without headers on the page the text is that of the form.
  const stated = () => units.statedFor([headers?.length ? text : '', label]);
  return (fact) => inStatedUnit(fact, row.id, stated);
}

/** A row of table two, and the headers above it. */
interface FoundRow {
  readonly row: LabelMatch;
  readonly label: string;
  readonly slots: readonly Cell[];
  readonly source: RawRow | null;
  readonly headers: Above;
  readonly lacks?: boolean;
  readonly units: AmountUnits;
}

/** Puts the figures of a row under its headers; without headers the row's own form must fit their number. */
function enter(found: FoundRow, seen: ReadonlySet<FormId>, sheet: FactSheet): void {
  const { row, label, slots, headers } = found;
  if (!slots.length || !headers) return;
  const usable = headers.length ? ofRow(row.id, headers) : fallbackHeaders(row.id, slots, seen);
  if (!headers.length && namesOther(found, usable)) return;
  const form = usable[0]?.form;
  if (!form || (!found.source && lacksHeader(row.id, usable))) return;
  const facts = usable.map(({ id }) => cellId('disclosure', row.id, id));
  sheet.generations.add(form);
  const reading = { width: usable.length, aligned: false, blanksCount: () => true };
  const assigned = assign({ ...found, columns: columnsOf(usable) }, reading);
  if (!assigned) {
    const shown = slots.filter(({ text }) => !isBlank(text)).length;
    const count = { table: 'disclosure' as const, row: row.id, seen: shown, expected: usable.length, facts };
    sheet.miscounted({ ...count, ...(shown > usable.length ? { agree: false } : {}) }, slots[0]?.anchor);
    return;
  }
  assigned.cells.forEach((cell, i) => sheet.put(facts[i] as FactId, cell, conversionOf(usable[i] as Header, found)));
  if (assigned.surplus)
    sheet.miscounted(
      { table: 'disclosure', row: row.id, seen: assigned.surplus, expected: usable.length, facts, agree: true },
      slots[0]?.anchor,
    );
  noteLabels(row.exact ? null : { expected: row.expected, found: label.trim() }, usable, facts, sheet);
}

/** Whether a row without headers above names a column itself, and another one than its number of figures tells. */
const namesOther = ({ source }: FoundRow, headers: readonly Header[]): boolean =>
  source?.cells.some(({ text }) => {
    const own = headerOf(text, null);
    return own && !headers.some(({ form, id }) => form === own.form && id === own.id);
  }) === true;

/** Whether fewer headers stand above a row than its form has: in text the others were lost, and figures may be, too. */
const lacksHeader = (row: string, headers: readonly Header[]): boolean =>
  FORM_ROWS.get(row)?.some(({ form, columns }) => form === headers[0]?.form && columns.length > headers.length) === true;

const columnsOf = (headers: readonly Header[]): Places => ({
  at: headers.map(({ at }) => at ?? undefined),
  spans: headers.map(({ span }) => span),
  whole: headers.every(({ at }) => at !== null),
  added: [],
  foreign: [],
});

/** The headers above a row; one that only repeats the one before it, where the row has no such column, is a merged cell. */
function ofRow(row: string, headers: readonly Header[]): readonly Header[] {
  const known = new Set(FORM_ROWS.get(row)?.flatMap(({ columns }) => columns.map(({ id }) => id)));
  const own: Header[] = [];
  for (const header of headers) {
    const before = own.at(-1);
    const repeats = before && !known.has(header.id) && fold(header.text) === fold(before.text);
    if (!repeats) own.push(header);
    else own[own.length - 1] = { ...before, span: (header.at ?? 0) + header.span - (before.at ?? 0) };
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
