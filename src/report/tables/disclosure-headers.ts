import type { Cell } from '../../document/types';
import { FORMS, type FormId, type Label } from '../../forms';
import { fold, labelKey } from '../../forms/printed/normal';
import { CONTENT_HEADER } from '../../forms/printed/tables';
import { isBlank, isFigure, LabelMatcher } from '../pieces';
import type { RawRow } from './rows';

/** A header cell of table two. */
export interface Header {
  readonly form: FormId;
  readonly id: string;
  readonly text: string;
  readonly expected: string;
  readonly exact: boolean;
  /** Column in the grid, null in text. */
  readonly at: number | null;
  /** Columns of the grid that it spans. */
  readonly span: number;
}

/** More of them stand above no block of any form. */
export const MOST_HEADERS = 30;

/** The headers above a row; null when headers stand there that no form has: then nothing is known of the figures. */
export type Above = readonly Header[] | null;

/** Matchers of the texts of table two in all forms. */
export interface Matchers {
  readonly rows: LabelMatcher;
  readonly columns: LabelMatcher;
  readonly titles: LabelMatcher;
}

/** A row of table two in one form: what it is called, and the columns that stand above it. */
interface FormRow {
  readonly form: FormId;
  readonly label: string;
  readonly columns: readonly Label[];
}

/** The newest form first, so that its wording wins. */
const NEWEST_FIRST = Object.values(FORMS).reverse();

const rowsNamed = (id: string): readonly FormRow[] =>
  NEWEST_FIRST.flatMap((form) =>
    form.disclosure.flatMap(({ rows, columns }) =>
      rows.filter((row) => row.id === id).map(({ text }) => ({ form: form.id, label: text, columns })),
    ),
  );

/** The rows of table two by id, each as the forms have it that know it. */
export const FORM_ROWS: ReadonlyMap<string, readonly FormRow[]> = new Map(
  NEWEST_FIRST.flatMap(({ disclosure }) => disclosure.flatMap(({ rows }) => rows.map(({ id }) => [id, rowsNamed(id)]))),
);

let matchers: Matchers | undefined;

/** The matchers, built at first use. */
export function match(): Matchers {
  if (matchers) return matchers;
  const blocks = NEWEST_FIRST.flatMap((form) => form.disclosure.map((block) => ({ form: form.id, ...block })));
  const columns = blocks.flatMap((block) =>
    block.columns.map((column): Label => ({ ...column, id: `${block.form}:${column.id}` })),
  );
  return (matchers = {
    rows: new LabelMatcher(blocks.flatMap(({ rows }) => rows)),
    columns: new LabelMatcher(columns),
    titles: new LabelMatcher(blocks.map(({ title }) => ({ id: title, text: title }))),
  });
}

/** Whether a text is a header that only table two has. */
function disclosureHeader(text: string): FormId | null {
  const found = match().columns.match(text);
  return found?.exact ? (found.id.slice(0, 4) as FormId) : null;
}

/** Whether a text is a title or a header of table two. */
export const isKnownText = (text: string) =>
  match().titles.match(text)?.exact || disclosureHeader(text) || fold(text) === CONTENT_HEADER;

/**
 * The headers in a row of a grid that opens a block, the last one with the blank cells behind it; a header that is not
 * recognised keeps its place, also one that is blank. Null when the row opens no block; empty when no header is known.
 */
export function headersIn(source: RawRow): Header[] | null {
  const own = source.cells.filter((cell) => cell.row === source.index);
  // Beside a figure, or the label of a row that hangs over from above, a header is that of its own line alone.
  if (
    own.some(({ text }) => isFigure(text)) ||
    source.cells.some((cell) => cell.row < source.index && match().rows.has(cell.text))
  )
    return null;
  const says = ({ text }: Cell) => labelKey(text) !== '';
  const opens = own.findIndex(({ text }) => labelKey(text) === CONTENT_HEADER);
  const cells = own.slice(opens < 0 ? own.findIndex(says) : opens + 1, own.findLastIndex(says) + 1);
  const headers = cells.map(({ text, column, colSpan }) => headerOf(text, column, colSpan));
  if (opens < 0 && !headers.some((header) => header !== null)) return null;
  const completed = complete(headers, cells, true);
  const last = completed.at(-1);
  if (!last) return cells.length ? [] : null;
  const width = source.slots?.length ?? 0;
  return [...completed.slice(0, -1), { ...last, span: width - (last.at ?? 0) }];
}

/** The header that a text is. */
export function headerOf(text: string, at: number | null, span = 1): Header | null {
  const found = match().columns.match(text);
  if (!found) return null;
  return {
    form: found.id.slice(0, 4) as FormId,
    id: found.id.slice(5),
    text,
    expected: found.expected,
    exact: found.exact,
    at,
    span,
  };
}

/**
 * Gives headers that were cut short, misprinted or repeated the name that their neighbours leave open; none where one of
 * them names a column that stands elsewhere in the form.
 */
export function complete(headers: readonly (Header | null)[], cells: readonly Cell[], aligned: boolean): Header[] {
  const ids = headers.flatMap((header) => (header ? [header.id] : []));
  if (ids.length === headers.length && new Set(ids).size === ids.length) return headers as Header[];
  const known = headers.find((header) => header !== null);
  const blocks = Object.values(FORMS).flatMap((form) =>
    form.disclosure.map((block) => ({ form: form.id, columns: block.columns })),
  );
  const names = (i: number, { id, text }: Label) => headers[i]?.id === id || sharesStart(cells[i]?.text ?? '', text);
  const score = (columns: readonly Label[]) =>
    columns.length === cells.length ? columns.filter((column, i) => names(i, column)).length : 0;
  const best = blocks.filter(({ form }) => !known || form === known.form).sort((a, b) => score(b.columns) - score(a.columns))[0];
  const shuffled = best?.columns.some((column, at) => !names(at, column) && cells.some((_, i) => names(i, column)));
  if (!best || shuffled || score(best.columns) === 0) return headers.filter((header): header is Header => header !== null);
  return best.columns.map((column, i) => {
    const cell = cells[i] as Cell;
    const exact = !labelKey(cell.text) || (headers[i]?.exact === true && headers[i]?.id === column.id);
    return {
      form: best.form,
      id: column.id,
      text: cell.text,
      expected: column.text,
      exact,
      at: aligned ? cell.column : null,
      span: cell.colSpan,
    };
  });
}

function sharesStart(text: string, label: string): boolean {
  const key = labelKey(text);
  return key.length >= 3 && labelKey(label).startsWith(key);
}

/**
 * Without headers above them the figures of a row are those of the only form that has as many in it.
 * @param seen forms of which the page shows headers; another one is not guessed beside them.
 */
export function fallbackHeaders(row: string, slots: readonly Cell[], seen: ReadonlySet<FormId>): Header[] {
  const known = (FORM_ROWS.get(row) ?? []).filter(({ form }) => seen.size === 0 || seen.has(form));
  const shown = slots.filter(({ text }) => !isBlank(text)).length;
  const fitting = known.filter(({ columns }) => columns.length === shown || columns.length === slots.length);
  const only = fitting.length === 1 ? fitting[0] : undefined;
  return only ? headersOf(only.form, only.columns) : [];
}

/** The headers of a block as the form words them, without a place on the page. */
export const headersOf = (form: FormId, columns: readonly Label[]): Header[] =>
  columns.map(({ id, text }) => ({ form, id, text, expected: text, exact: true, at: null, span: 1 }));
