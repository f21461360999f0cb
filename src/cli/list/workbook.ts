import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import type { Sheet, SheetCell } from '../../exports/list';

/** A text within a formula may be no longer. */
const LONGEST_LINK = 255;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Text is text by its type, whatever it begins with; a link is the only formula, and leads nowhere but to the web. */
function cellFor(cell: SheetCell): CellObject {
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { value: cell, type: String, wrap: true, alignVertical: 'top' };
  const { href, protocol } = new URL(cell.link);
  if (!/^https?:$/.test(protocol) || href.length > LONGEST_LINK) return { value: cell.link, type: String };
  return { value: `HYPERLINK(${quoted(href)},${quoted(href)})`, type: 'Formula', textColor: '#0b57d0' };
}

/** Sheets as the bytes of an .xlsx file. */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const data = sheets.map(({ name, rows, widths }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
    data: rows.map((row, at) => row.map((cell) => ({ ...cellFor(cell), ...(at === 0 && { fontWeight: 'bold' as const }) }))),
  }));
  return writeXlsxFile(data).toBuffer();
}
