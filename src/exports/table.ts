/** A table whose first row is its head, as text in cells. */
export type Table = readonly (readonly string[])[];

/** What spreadsheets take for the beginning of a formula, also in full width, behind whatever they leave out in front. */
const FORMULA = /^[\s\u00a0\u3000]*[=+\-@＝＋－＠]/;

/** Ends of lines and tabs would begin another cell. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Signs that turn the order of writing round, or that nobody sees. */
const UNSEEN = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}]/gu;

/**
 * Text of a page for a cell of a spreadsheet: in one line, and never a formula. What would begin one gets an apostrophe in front,
 * by which spreadsheets know text.
 */
export function cellText(text: string): string {
  const line = plainLine(text);
  return FORMULA.test(line) ? `'${line}` : line;
}

/** Text of a page in one line, without signs that nobody sees: for a cell that holds text by its type. */
export const plainLine = (text: string): string => text.replace(UNSEEN, '').replace(BREAKS, ' ').trim();

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as text in HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** A table as tab-separated values: what spreadsheets take from a clipboard as text. */
export const tsv = (table: Table): string => table.map((row) => row.map(cellText).join('\t')).join('\r\n');

/** A table as HTML: what spreadsheets and word processors take first. Its cells are marked as text. */
export function htmlTable(table: Table): string {
  const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((text) => `<${tag} style="mso-number-format:'\\@'">${escaped(cellText(text))}</${tag}>`).join('')}</tr>`;
  const [head = [], ...rows] = table;
  const body = rows.map((cells) => row(cells, 'td')).join('');
  return `<meta charset="utf-8"><table border="1"><thead>${row(head, 'th')}</thead><tbody>${body}</tbody></table>`;
}
