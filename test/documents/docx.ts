import { expand } from '../generator/grid';
import type { Draft, DraftBlock, PrintCell, PrintTable } from '../generator/types';
import { escapeXml, packageOf, relationships } from './package';

/** How a producer writes documents of Word. */
export interface DocxStyle {
  /** Headings are numbered automatically, and so are the labels of refusals. */
  readonly counted?: boolean;
  /** Every text is split into runs of one or two characters. */
  readonly split?: boolean;
  /** Old figures stand there as deleted, new ones as inserted. */
  readonly tracked?: boolean;
  /** The title stands in a box of text, in both versions that Word writes. */
  readonly boxed?: boolean;
  /** Everything stands in content controls. */
  readonly controls?: boolean;
  /** The whole report stands in one cell of a table. */
  readonly framed?: boolean;
  /** Prefix of the names of elements. */
  readonly prefix?: string;
  /** Labels stand on top of each other: one paragraph a sign. */
  readonly upright?: boolean;
  /** Tables have no lines. */
  readonly bare?: boolean;
}

/** Names that drawings and relationships use. */
const MORE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Width of a column, in twentieths of a point. */
const GRID = 900;
const WHOLE_WIDTH = '<w:tblW w:w="5000" w:type="pct"/>';
const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:color="000000"/>`)
  .join('')}</w:tblBorders>`;

/** Writes documents with the elements of one style. */
class DocxWriter {
  constructor(private readonly style: DocxStyle) {}

  run(text: string, properties = ''): string {
    const pieces = this.style.split ? (text.match(/[\s\S]{1,2}/gu) ?? []) : [text];
    return pieces
      .map((piece) => {
        const lines = piece.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
        return `<w:r><w:rPr><w:rFonts w:eastAsia="仿宋"/>${properties}</w:rPr>${lines.join('<w:br/>')}</w:r>`;
      })
      .join('<w:proofErr w:type="spellEnd"/>');
  }

  paragraph(text: string, properties = ''): string {
    const p = `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${this.run(text)}</w:p>`;
    return this.style.controls ? `<w:sdt><w:sdtPr/><w:sdtContent>${p}</w:sdtContent></w:sdt>` : p;
  }

  heading(text: string): string {
    if (!this.style.counted) return this.paragraph(text);
    return this.paragraph(text.replace(/^[一二三四五六]、/, ''), '<w:pStyle w:val="Chapter"/>');
  }

  private cellText({ kind, text, value }: PrintCell): string {
    const { counted, tracked, upright } = this.style;
    if (tracked && kind === 'figure')
      return `<w:p><w:del><w:r><w:delText>${(value ?? 0) + 5}</w:delText></w:r></w:del><w:ins>${this.run(text)}</w:ins></w:p>`;
    if (counted && kind === 'label' && /^[1-8]\./.test(text))
      return this.paragraph(
        text.slice(2),
        `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${text.startsWith('1.') ? ++this.lists : this.lists}"/></w:numPr>`,
      );
    if (upright && text.startsWith('三、')) return [...text].map((sign) => this.paragraph(sign)).join('');
    return this.paragraph(text);
  }

  /** Lists of numbers that have begun; the first one counts sections. */
  private lists = 1;

  table(table: PrintTable): string {
    const grid = expand(table);
    const columns = Math.max(...grid.map((row) => row.length));
    const rows = grid.map((row) => {
      const cells = row.flatMap(({ cell, first, firstRow }, at) => {
        if (!first && (firstRow || row[at - 1]?.cell === cell)) return [];
        const span = cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : '';
        const merge = cell.rowSpan > 1 ? (first ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '';
        const inner = first ? this.cellText(cell) : '<w:p/>';
        return [`<w:tc><w:tcPr><w:tcW w:w="${GRID * cell.colSpan}" w:type="dxa"/>${span}${merge}</w:tcPr>${inner}</w:tc>`];
      });
      return `<w:tr>${cells.join('')}</w:tr>`;
    });
    return `<w:tbl><w:tblPr>${WHOLE_WIDTH}${this.style.bare ? '' : BORDERS}</w:tblPr><w:tblGrid>${`<w:gridCol w:w="${GRID}"/>`.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`;
  }

  private title(text: string): string {
    if (!this.style.boxed) return this.paragraph(text, '<w:jc w:val="center"/>');
    const box = `<w:txbxContent>${this.paragraph(text)}</w:txbxContent>`;
    return (
      '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>' +
      `${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback>` +
      '</mc:AlternateContent></w:r></w:p>'
    );
  }

  private block(block: DraftBlock): string {
    if (block.kind === 'table') return this.table(block);
    return this.paragraph(block.text);
  }

  body(draft: Draft): string {
    const all = [
      this.title(draft.title),
      ...draft.before.map((block) => this.block(block)),
      ...draft.preface.map((text) => this.paragraph(text)),
      ...draft.sections.flatMap(({ heading, blocks }) => [this.heading(heading), ...blocks.map((block) => this.block(block))]),
      ...draft.after.map((text) => this.paragraph(text)),
    ].join('');
    return this.style.framed ? `<w:tbl><w:tr><w:tc><w:tcPr/>${all}<w:p/></w:tc></w:tr></w:tbl>` : all;
  }

  /** How many lists of numbers there are. */
  get count(): number {
    return this.lists;
  }
}

const level = (format: string, text: string) =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

function numberingOf(lists: number): string {
  const each = Array.from({ length: lists }, (_, i) => i + 1);
  const shared = each.map(
    (id) =>
      `<w:abstractNum w:abstractNumId="${id}">${id === 1 ? level('chineseCountingThousand', '%1、') : level('decimal', '%1.')}</w:abstractNum>`,
  );
  const used = each.map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return `<w:numbering xmlns:w="${NAMESPACE}">${shared.join('')}${used.join('')}</w:numbering>`;
}

const STYLES =
  `<w:styles xmlns:w="${NAMESPACE}"><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>` +
  '<w:style w:type="paragraph" w:styleId="Chapter"><w:name w:val="heading 2"/><w:basedOn w:val="a"/>' +
  '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>';

/** The bytes of a document whose body is given. */
export function docxFrom(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return packageOf({
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'word/document.xml'] }),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<w:document xmlns:w="${NAMESPACE}" ${MORE}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...more,
  });
}

/** A report as a document of Word. */
export function docxOf(draft: Draft, style: DocxStyle = {}): Uint8Array {
  const writer = new DocxWriter(style);
  const body = writer.body(draft);
  const renamed = (text: string) => (style.prefix === undefined ? text : text.replaceAll(/(<\/?|\s)w:/g, `$1${style.prefix}`));
  const xml = docxFrom(body);
  if (!style.counted && style.prefix === undefined) return xml;
  const root = `<w:document xmlns:w="${NAMESPACE}" ${MORE}><w:body>${body}</w:body></w:document>`;
  return docxFrom('', {
    'word/document.xml': renamed(root),
    'word/_rels/document.xml.rels': relationships({ rId1: ['styles', 'styles.xml'], rId2: ['numbering', '/word/numbering.xml'] }),
    'word/styles.xml': renamed(STYLES),
    'word/numbering.xml': renamed(numberingOf(writer.count)),
  });
}
