import { strToU8, zipSync } from 'fflate';
import type { Sheet, SheetCell } from './list';
import { escaped } from './table';

/** Which of the styles below a cell has. */
const PLAIN = 0;
const TEXT = 1;
const HEAD = 2;
const LINK = 3;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KINDS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Plain, top-aligned text that is wrapped, the same in bold, and links. */
const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font>' +
  '<font><sz val="11"/><color rgb="FF0B57D0"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">' +
  ['0', '0', '1', '2']
    .map((font, style) =>
      style === TEXT || style === HEAD
        ? `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">` +
          '<alignment vertical="top" wrapText="1"/></xf>'
        : `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1"/>`,
    )
    .join('') +
  '</cellXfs></styleSheet>';

/** A text within a formula may be no longer. */
const LONGEST_LINK = 255;

/** What programs would take for a sign by its number (_x202E_): its first line is written by number itself. */
const BY_NUMBER = /_(?=x[\da-f]{4}_)/gi;
const written = (text: string): string => escaped(text.replace(BY_NUMBER, '_x005F_'));

/** The letters of a column, by its place from 0 on. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Text is text by its type, whatever it begins with; a link is the only formula, and leads nowhere but to the web. */
function cellFor(cell: SheetCell, place: string, isHead: boolean): string {
  if (cell === '') return '';
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c r="${place}" s="${isHead ? HEAD : PLAIN}"><v>${cell}</v></c>`;
  const text = (value: string, style: number): string =>
    `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${written(value)}</t></is></c>`;
  if (typeof cell !== 'object') return text(String(cell), isHead ? HEAD : TEXT);
  const { href, protocol } = new URL(cell.link);
  if (!/^https?:$/.test(protocol) || href.length > LONGEST_LINK) return text(cell.link, PLAIN);
  const formula = `HYPERLINK(${quoted(href)},${quoted(href)})`;
  return `<c r="${place}" s="${LINK}" t="str"><f>${escaped(formula)}</f><v>${written(href)}</v></c>`;
}

/** One sheet; its head stays in sight. @param isFirst it is the one that is in front. */
function sheetXml({ rows, widths }: Sheet, isFirst: boolean): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('');
  const lines = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellFor(cell, `${lettersOf(c)}${r + 1}`, r === 0));
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  return (
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`
  );
}

const relation = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const relations = (all: readonly string[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

/** What each file of the workbook is. */
function kindsXml(sheets: readonly Sheet[]): string {
  const part = (name: string, kind: string): string => `<Override PartName="/${name}" ContentType="${KINDS}.${kind}+xml"/>`;
  const parts = sheets.map((_, at) => part(`xl/worksheets/sheet${at + 1}.xml`, 'worksheet')).join('');
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${part('xl/workbook.xml', 'sheet.main')}${part('xl/styles.xml', 'styles')}${parts}</Types>`
  );
}

/** The files of a workbook, by their names. */
function filesOf(sheets: readonly Sheet[]): Readonly<Record<string, string>> {
  const names = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const own = sheets.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`));
  return {
    '[Content_Types].xml': kindsXml(sheets),
    '_rels/.rels': relations([relation(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([...own, relation(sheets.length + 1, 'styles', 'styles.xml')]),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, at === 0)])),
  };
}

/** Times of files say nothing: the first one that zip knows, in whatever zone. */
const TIME = '1980-01-01T00:00:00';

/**
 * Sheets as the bytes of an .xlsx file (ECMA-376, part 1).
 * @param sheets their cells hold only signs that XML may hold.
 */
export function workbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const files = Object.entries(filesOf(sheets)).map(([name, text]) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: TIME }));
}
