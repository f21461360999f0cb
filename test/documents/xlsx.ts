import { expand } from '../generator/grid';
import type { Draft, DraftBlock, PrintTable } from '../generator/types';
import { escapeXml, packageOf, relationships } from './package';

/** How a producer writes workbooks of Excel. */
export interface XlsxStyle {
  /** Each section has a sheet of its own, named after it. */
  readonly sheets?: boolean;
  /** Texts stand in their cells instead of in one list. */
  readonly inline?: boolean;
  /** Totals are formulas with the values that were reckoned last. */
  readonly formulas?: boolean;
  /** Empty rows stand around tables. */
  readonly gaps?: boolean;
  /** Rows and a sheet that are not shown, with other figures. */
  readonly hidden?: boolean;
  /** Everything begins in another column. */
  readonly column?: number;
  /** Texts are left under merged cells. */
  readonly covered?: boolean;
  /** Rows are as high as their texts need: Calc cuts off on paper what merged cells have no room for. */
  readonly tall?: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WIDTH = 10;
/** So many signs of Chinese a line of a column surely holds. */
const SIGNS = 6;

const columnName = (at: number): string =>
  (at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '') + String.fromCharCode(65 + (at % 26));

/** One sheet while it is written. */
class Sheet {
  private readonly rows: string[] = [];
  private readonly merges: string[] = [];
  private at = 0;

  constructor(
    readonly name: string,
    private readonly style: XlsxStyle,
    private readonly strings: string[],
  ) {}

  private cell(column: number, text: string, value?: number | null): string {
    const at = `${columnName(column + (this.style.column ?? 0))}${this.at + 1}`;
    if (value !== undefined && value !== null && String(value) === text)
      return `<c r="${at}" s="1">${this.style.formulas ? `<f>SUM(A1:A${value})</f>` : ''}<v>${value}</v></c>`;
    if (!text) return `<c r="${at}"/>`;
    if (this.style.inline) return `<c r="${at}" t="inlineStr"><is><r><t>${escapeXml(text)}</t></r><rPh><t>x</t></rPh></is></c>`;
    return `<c r="${at}" t="s"><v>${this.strings.push(text) - 1}</v></c>`;
  }

  /** @param lines that the row has room for. */
  private row(cells: readonly string[], lines: number, attributes = ''): void {
    const height = this.style.tall ? ` ht="${16 * lines}" customHeight="1"` : '';
    this.rows.push(`<row r="${++this.at}"${height}${attributes}>${cells.join('')}</row>`);
  }

  text(text: string): void {
    this.merge(this.at, 0, this.at, WIDTH - 1);
    this.row([this.cell(0, text)], Math.ceil(text.length / (SIGNS * WIDTH)));
  }

  private merge(top: number, left: number, bottom: number, right: number): void {
    const shift = this.style.column ?? 0;
    if (bottom > top || right > left)
      this.merges.push(`<mergeCell ref="${columnName(left + shift)}${top + 1}:${columnName(right + shift)}${bottom + 1}"/>`);
  }

  gap(): void {
    if (this.style.gaps) this.row([], 1);
  }

  table(table: PrintTable): void {
    this.gap();
    expand(table).forEach((slots, r) => {
      if (this.style.hidden && r === 4) this.row([this.cell(0, '99', 99), this.cell(5, '7', 7)], 1, ' hidden="1"');
      const cells = slots.map(({ cell, first }, column) => {
        if (first) this.merge(this.at, column, this.at + cell.rowSpan - 1, column + cell.colSpan - 1);
        return first ? this.cell(column, cell.text, cell.value) : this.cell(column, this.style.covered ? '旧' : '');
      });
      const lines = slots.map(({ cell }) => cell.text.length / (SIGNS * cell.colSpan) / cell.rowSpan);
      this.row(cells, Math.ceil(Math.max(1, ...lines)));
    });
    this.gap();
  }

  block(block: DraftBlock): void {
    if (block.kind === 'table') this.table(block);
    else this.text(block.text);
  }

  get xml(): string {
    const merges = this.merges.length ? `<mergeCells>${this.merges.join('')}</mergeCells>` : '';
    const columns = `<cols><col min="1" max="${WIDTH + 5}" width="16" customWidth="1"/></cols>`;
    return `<worksheet xmlns="${NAMESPACE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${columns}<sheetData>${this.rows.join('')}</sheetData>${merges}<pageSetup fitToWidth="1" fitToHeight="0"/></worksheet>`;
  }
}

/** The bytes of a workbook. */
export function xlsxFrom(
  sheets: readonly { name: string; xml: string; state?: string }[],
  strings: readonly string[] = [],
  styles = STYLES,
): Uint8Array {
  const parts: Record<string, string> = {
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/_rels/workbook.xml.rels': relationships({
      ...Object.fromEntries(sheets.map((_, i) => [`s${i}`, ['worksheet', `worksheets/sheet${i}.xml`] as const])),
      strings: ['sharedStrings', '/xl/sharedStrings.xml'],
      styles: ['styles', 'styles.xml'],
    }),
    'xl/sharedStrings.xml': `<sst xmlns="${NAMESPACE}">${strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': styles,
  };
  const listed = sheets.map(({ name, xml, state }, i) => {
    parts[`xl/worksheets/sheet${i}.xml`] = xml;
    return `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="s${i}"/>`;
  });
  return packageOf({
    'xl/workbook.xml': `<workbook xmlns="${NAMESPACE}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${listed.join('')}</sheets></workbook>`,
    ...parts,
  });
}

const STYLES = `<styleSheet xmlns="${NAMESPACE}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="49" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="0"/></cellXfs></styleSheet>`;

/** A report as a workbook. */
export function xlsxOf(draft: Draft, style: XlsxStyle = {}): Uint8Array {
  const strings: string[] = [];
  const sheets: Sheet[] = [];
  const begin = (name: string): Sheet => {
    const sheet = new Sheet(name, style, strings);
    sheets.push(sheet);
    return sheet;
  };
  let sheet = begin(style.sheets ? '封面' : 'Sheet1');
  sheet.text(draft.title);
  for (const text of draft.preface) sheet.text(text);
  for (const { heading, blocks } of draft.sections) {
    if (style.sheets) sheet = begin(heading.slice(0, 31));
    else sheet.text(heading);
    for (const block of blocks) sheet.block(block);
  }
  for (const text of draft.after) sheet.text(text);
  const all = sheets.map(({ name, xml }) => ({ name, xml }));
  const old = { name: '旧表', state: 'hidden', xml: sheets.at(-1)?.xml ?? '' };
  return xlsxFrom(style.hidden ? [old, ...all] : all, strings);
}
