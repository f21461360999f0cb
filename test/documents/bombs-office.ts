import { strToU8, zipSync } from 'fflate';
import { one, type HostileFile } from './hostile-file';

const word = (body: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="http://x"><w:body>${body}</w:body></w:document>`),
    ...more,
  });
const excel = (sheet: string, strings = '', merges = ''): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="http://r"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet><sheetData>${sheet}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
  });
const UNREAD = ['too-large', 'no-report', 'timeout'] as const;
const rows = (count: number, cells: (row: number) => string): string =>
  Array.from({ length: count }, (_, row) => `<row r="${row + 1}">${cells(row + 1)}</row>`).join('');
const number = (of: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${of}"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>`;

/** Small packages of Office and web archives that become large once they are read. */
export const OFFICE_BOMBS: readonly HostileFile[] = [
  one('runs.docx', UNREAD, () => word(`<w:p>${'<w:r><w:t>甲</w:t></w:r>'.repeat(900_000)}</w:p>`)),
  one('breaks.docx', UNREAD, () => word(`<w:p><w:r>${'<w:br/>'.repeat(990_000)}</w:r></w:p>`)),
  one('numbers.docx', UNREAD, () =>
    word(number('1').repeat(20_000), {
      'word/_rels/document.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId1" Type="x/numbering" Target="numbering.xml"/></Relationships>',
      ),
      'word/numbering.xml': strToU8(
        '<w:numbering xmlns:w="http://x"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="2000000000"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
      ),
    }),
  ),
  one('wide-cells.docx', UNREAD, () =>
    word(
      `<w:tbl>${`<w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="1000"/></w:tcPr><w:p/></w:tc>'.repeat(10)}</w:tr>`.repeat(20_000)}</w:tbl>`,
    ),
  ),
  one('attributes.docx', UNREAD, () => word(`<w:p ${Array.from({ length: 2_000_000 }, (_, i) => `a${i}=""`).join(' ')}/>`)),
  one('corners.xlsx', UNREAD, () => excel(rows(10_000, (row) => `<c r="A${row}"><v>1</v></c><c r="ALL${row}"><v>2</v></c>`))),
  one('far-corner.xlsx', UNREAD, () =>
    excel('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
  ),
  one('one-text.xlsx', UNREAD, () =>
    excel(
      rows(5000, (row) => ['A', 'B', 'C', 'D'].map((column) => `<c r="${column}${row}" t="s"><v>0</v></c>`).join('')),
      `<si><t>${'甲'.repeat(10_000_000)}</t></si>`,
    ),
  ),
  one('merged.xlsx', UNREAD, () =>
    excel(
      rows(9000, (row) => `<c r="A${row}"><v>1</v></c>`),
      '',
      Array.from({ length: 300_000 }, (_, i) => `<mergeCell ref="A1:A${(i % 2) + 2}"/>`).join(''),
    ),
  ),
  one('multiparts.mht', ['too-large', 'no-report', 'damaged'], () => {
    const head = (at: number): string => `Content-Type: multipart/related; boundary="b${at}"\r\n\r\n`;
    let text = 'x';
    for (let at = 9; at > 0; at--)
      text = `\r\n--b${at}\r\n${at < 9 ? head(at + 1) : 'Content-Type: text/html\r\n\r\n<p>甲'}${text}`.repeat(at > 3 ? 6 : 2);
    return strToU8(`MIME-Version: 1.0\r\n${head(1)}${text}`);
  }),
  one('headers.mht', ['too-large', 'no-report', 'damaged'], () =>
    strToU8(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n${Array.from({ length: 1_500_000 }, (_, i) => `x${i}: `).join('\r\n')}`,
    ),
  ),
  one('borders.mht', ['too-large', 'no-report', 'damaged'], () =>
    strToU8(`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${'\n--b'.repeat(4_500_000)}`),
  ),
];
