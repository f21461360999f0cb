import { describe, expect, test } from 'vitest';
import { openDocument } from '../../src/readers/open';
import { judgeDocument } from './audited';
import { sourceOf } from './sources';
import { XLSX_STYLES } from './styles';
import { xlsxFrom, xlsxOf } from './xlsx';

const cell = (at: string, value: string, more = '') => `<c r="${at}"${more}><v>${value}</v></c>`;
const sheet = (rows: readonly string[], more = '', before = '') =>
  `<worksheet>${before}<sheetData>${rows.map((cells, i) => `<row r="${i + 1}">${cells}</row>`).join('')}</sheetData>${more}</worksheet>`;

/** The rows of the tables of a workbook of one sheet. */
async function rows(xml: string, withHidden = false, styles?: string) {
  const opened = await openDocument(xlsxFrom([{ name: 'Sheet1', xml }], ['甲', '乙'], styles), '.xlsx');
  if ('reason' in opened) return opened.reason;
  return opened
    .read(withHidden)
    .blocks.map((block) =>
      block.kind === 'grid' ? block.rows.map((row) => row.map((slot) => slot?.text ?? null).join('|')) : block.kind,
    );
}

describe('workbooks of Excel', () => {
  for (const [name, style] of Object.entries(XLSX_STYLES))
    test(`are read to the cell: ${name}`, async () => {
      for (const seed of [1, 2, 3]) {
        const source = sourceOf(seed);
        const { score, notes } = await judgeDocument(source, name, xlsxOf(source.draft, style));
        expect(notes).toEqual([]);
        expect(score).toMatchObject({ missed: 0, wrong: 0, cells: Object.keys(source.truth.facts).length });
      }
    });

  test('show numbers as their formats do', async () => {
    const codes = [
      '0',
      '0.00',
      '#,##0.0',
      '0.0###',
      '0%',
      '0"件"',
      '#;-#;"无"',
      'yyyy"年"m"月"d"日"',
      '@',
      '[Red]0.0;[Blue]-0.0',
    ];
    const styles = `<styleSheet><numFmts>${codes.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs><xf/>${codes.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}</cellXfs></styleSheet>`;
    const values = [
      '7730.280000000001',
      '2.4',
      '5',
      '12345.678',
      '1.5',
      '0.123',
      '17',
      '0',
      '45292',
      '3',
      '-2.5',
      '0.30000000000000004',
    ];
    const cells = values.map((value, i) => cell(`${String.fromCharCode(65 + i)}1`, value, ` s="${i > 10 ? 0 : i}"`)).join('');
    expect(await rows(sheet([cells, cells]), false, styles)).toEqual([
      Array.from({ length: 2 }, () => '7730.28|2|5.00|12345.7|1.5|12%|17件|无|2024-01-01|3|-2.5|0.3'),
    ]);
  });

  test('with more slots than any report are refused before they take room', async () => {
    const far = (row: number) => cell(`A${row}`, '1') + cell(`ALL${row}`, '2');
    expect(await rows(sheet(Array.from({ length: 1100 }, (_, i) => far(i + 1))))).toBe('too-large');
  });

  test('say that something lies beyond what is read', async () => {
    const own = [cell('A1', '1') + cell('B1', '2'), cell('A2', '3') + cell('B2', '4')];
    const cutWith = async (more: string): Promise<boolean | undefined> => {
      const xml = sheet(own).replace('</sheetData>', `${more}</sheetData>`);
      const opened = await openDocument(xlsxFrom([{ name: 'Sheet1', xml }], []), '.xlsx');
      return 'reason' in opened ? undefined : (opened.read(false).cut ?? false);
    };
    expect(await cutWith('')).toBe(false);
    expect(await cutWith('<row r="20000"><c r="A20000"/></row>')).toBe(false);
    expect(await cutWith(`<row r="20000">${cell('A20000', '9')}</row>`)).toBe(true);
    expect(await cutWith(`<row r="3">${cell('XFD3', '9')}</row>`)).toBe(true);
  });

  test('keep errors, truths and texts of formulas as they are shown', async () => {
    const cells = cell('A1', '#REF!', ' t="e"') + cell('B1', '甲', ' t="str"') + cell('C1', '0', ' t="s"');
    expect(await rows(sheet([cells, cell('A2', '1') + cell('C2', '3')]))).toEqual([['#REF!|甲|甲', '1||3']]);
  });

  test('leave out hidden columns and rows, also of merged cells', async () => {
    const cells = (row: number) =>
      'ABC'
        .split('')
        .map((name, i) => cell(`${name}${row}`, String(10 * row + i)))
        .join('');
    const xml = sheet(
      [cells(1), cells(2), cells(3)],
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      '<cols><col min="1" max="1" hidden="1"/></cols>',
    ).replace('<row r="1">', '<row r="1" hidden="1">');
    expect(await rows(xml)).toEqual([['10|22', '31|32']]);
  });

  test('that lie about their size or their places do no harm', async () => {
    const far = cell('XFD1048576', '1') + cell('ZZZZ9', '2') + cell('A1', '3') + cell('B1', '4');
    const merges = '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="C9"/><mergeCell ref="B2:A1"/></mergeCells>';
    expect(await rows(sheet([far, cell('A2', '5') + cell('B2', '6')], merges))).not.toBe('damaged');
  });
});
