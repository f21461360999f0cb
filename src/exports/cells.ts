import type { Sheet, SheetCell } from './list';

/** A cell as write-excel-file takes it. */
export interface WrittenCell {
  readonly value: string | number;
  readonly type: StringConstructor | NumberConstructor | 'Formula';
  readonly wrap?: true;
  readonly alignVertical?: 'top';
  readonly textColor?: string;
  readonly fontWeight?: 'bold';
}

/** A text within a formula may be no longer. */
const LONGEST_LINK = 255;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Text is text by its type, whatever it begins with; a link is the only formula, and leads nowhere but to the web. */
function cellFor(cell: SheetCell): WrittenCell {
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { value: cell, type: String, wrap: true, alignVertical: 'top' };
  const { href, protocol } = new URL(cell.link);
  if (!/^https?:$/.test(protocol) || href.length > LONGEST_LINK) return { value: cell.link, type: String };
  return { value: `HYPERLINK(${quoted(href)},${quoted(href)})`, type: 'Formula', textColor: '#0b57d0' };
}

/** Sheets as write-excel-file takes them, in Node and in browsers alike; their heads stay in sight. */
export const writtenSheets = (sheets: readonly Sheet[]) =>
  sheets.map(({ name, rows, widths }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
    data: rows.map((row, at) =>
      row.map((cell): WrittenCell => ({ ...cellFor(cell), ...(at === 0 && { fontWeight: 'bold' as const }) })),
    ),
  }));
