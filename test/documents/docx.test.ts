import { describe, expect, test } from 'vitest';
import type { Grid } from '../../src/document/types';
import { openDocument } from '../../src/readers/open';
import { judgeDocument } from './audited';
import { docxFrom, docxOf } from './docx';
import { sourceOf } from './sources';
import { DOCX_STYLES } from './styles';

/** What a document shows: texts, and rows of cells. */
async function shown(body: string, withHidden = false, more: Readonly<Record<string, string>> = {}) {
  const opened = await openDocument(docxFrom(body, more), '.docx');
  if ('reason' in opened) return opened.reason;
  return opened
    .read(withHidden)
    .blocks.map((block) => (block.kind === 'grid' ? rowsOf(block) : block.kind === 'paragraph' ? block.text : block.kind));
}

const rowsOf = ({ rows }: Grid) =>
  rows.map((row) => row.map((cell) => cell && `${cell.text}${cell.rowSpan}${cell.colSpan}`).join(' '));
const p = (text: string, more = '') => `<w:p>${more}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const tr = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;

describe('documents of Word', () => {
  for (const [name, style] of Object.entries(DOCX_STYLES))
    test(`are read to the cell: ${name}`, async () => {
      for (const seed of [1, 2, 3]) {
        const source = sourceOf(seed);
        const { score, notes } = await judgeDocument(source, name, docxOf(source.draft, style));
        expect(notes).toEqual([]);
        expect(score).toMatchObject({ missed: 0, wrong: 0, cells: Object.keys(source.truth.facts).length });
      }
    });

  test('cells stand where spans, merges and rows that begin later put them', async () => {
    const merge = (restart: boolean) => (restart ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>');
    const later = '<w:trPr><w:gridBefore w:val="2"/></w:trPr>';
    const table =
      tr(tc('a', '<w:gridSpan w:val="2"/>'), tc('b', merge(true))) +
      tr(tc('c'), tc('d'), tc('hidden', merge(false))) +
      `<w:tr>${later}${tc('e')}</w:tr>`;
    expect(await shown(`<w:tbl>${table}</w:tbl>`)).toEqual([['a12 a12 b21', 'c11 d11 b21', '12 12 e11']]);
  });

  test('what is deleted, moved away, struck out or hidden is not read; what is inserted is', async () => {
    const run = (text: string, properties: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const body =
      `<w:p><w:del>${run('1', '')}</w:del><w:moveFrom>${run('2', '')}</w:moveFrom>${run('3', '<w:strike/>')}${run('4', '<w:vanish/>')}` +
      `<w:ins>${run('5', '<w:strike w:val="0"/>')}</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple>${run('6', '')}</w:fldSimple></w:p>`;
    expect(await shown(body)).toEqual(['56']);
    expect(await shown(body, true)).toEqual(['456']);
    expect(
      await shown(`<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${tc('x')}${tc('y')}</w:tr>${tr(tc('1'), tc('2'))}</w:tbl>`),
    ).toEqual([['111 211']]);
  });

  test('a table in a cell is a table of its own', async () => {
    const inner = `<w:tbl>${tr(tc('1'), tc('2'))}${tr(tc('3'), tc('4'))}</w:tbl>`;
    expect(await shown(`<w:tbl>${tr(tc('a'), tc('b'))}${tr(tc('c'), `<w:tc>${inner}<w:p/></w:tc>`)}</w:tbl>`)).toContainEqual([
      '111 211',
      '311 411',
    ]);
  });

  test('a page that is embedded whole is read in its place', async () => {
    const more = {
      'word/_rels/document.xml.rels': '<Relationships><Relationship Id="x" Type="t/aFChunk" Target="page.html"/></Relationships>',
      'word/page.html': '<html><body><p>甲</p><table><tr><td>1<td>2<tr><td>3<td>4</table></body></html>',
    };
    expect(await shown(`${p('前')}<w:altChunk r:id="x"/>${p('后')}`, false, more)).toEqual([
      '前',
      '甲',
      ['111 211', '311 411'],
      '后',
    ]);
  });

  test('numbers go on, begin anew below others, and are written as the list says', async () => {
    const list = (id: string, ilvl: number) =>
      `<w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`;
    const lvl = (ilvl: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${ilvl}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const more = {
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="n" Type="t/numbering" Target="numbering.xml"/></Relationships>',
      'word/numbering.xml':
        `<w:numbering><w:abstractNum w:abstractNumId="0">${lvl(0, 'chineseCounting', '%1、')}${lvl(1, 'decimal', '%1-%2.')}${lvl(2, 'bullet', '·')}</w:abstractNum>` +
        '<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="0"/>' +
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="11"/></w:lvlOverride></w:num></w:numbering>',
    };
    const body = [
      p('a', list('7', 0)),
      p('b', list('7', 1)),
      p('c', list('7', 1)),
      p('d', list('7', 2)),
      p('e', list('7', 0)),
      p('f', list('7', 1)),
      p('g', list('8', 0)),
    ];
    expect(await shown(body.join(''), false, more)).toEqual(['一、a', '一-1.b', '一-2.c', 'd', '二、e', '二-1.f', '十一、g']);
  });
});
