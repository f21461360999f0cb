import { escape, htmlWriter, tableElement } from '../html';
import { expand } from '../grid';
import type { Random } from '../random';
import type { HtmlStyle } from '../html';
import type { Layout, PrintCell, PrintTable } from '../types';

/** Layouts that are a matter of mark-up: how editors and templates wrap the same table. */

const grid = (name: string, style: HtmlStyle, more: Partial<Layout> = {}): Layout => ({
  name,
  axis: 'grid',
  writer: htmlWriter(style),
  ...more,
});

/** Text as a word processor leaves it: digits in spans of their own, o:p, fillers. */
function word(text: string, random: Random): string {
  if (!text) return '<p class="MsoNormal"><span lang="EN-US">&nbsp;<o:p></o:p></span></p>';
  const pieces = random.chance(0.6) ? (text.match(/\d|\D+/g) ?? []) : (text.match(/\d+|\D+/g) ?? []);
  const inner = pieces.map(
    (piece) => `<span lang="${/\d/.test(piece) ? 'EN-US' : 'ZH-CN'}" style="mso-bidi-font-size:10.5pt">${escape(piece)}</span>`,
  );
  return `<p class="MsoNormal" align="center" style="text-align:center">${inner.join('')}<span lang="EN-US"><o:p></o:p></span></p>`;
}

const wordStyle: HtmlStyle = {
  cell: (cell, random) => word(cell.text, random),
  paragraph: word,
  heading: (text, random) => `<p class="MsoNormal"><b>${word(text, random).replace(/<\/?p[^>]*>/g, '')}</b></p>`,
  body: (html) =>
    `<div class="TRS_UEDITOR trs_paper_default trs_word"><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->${html}</div>`,
};

const nest = (html: string) => `<table width="100%" cellpadding="0"><tr><td>${html}</td></tr></table>`;

const nested: HtmlStyle = {
  table: (table, random) =>
    nest(
      random.chance(0.5)
        ? nest(tableElement(table, (cell) => escape(cell.text)))
        : tableElement(table, (cell) => escape(cell.text)),
    ),
  body: (html) => `<table width="960" align="center"><tr><td valign="top">${html}</td></tr></table>`,
};

/** Figures in fonts, paragraphs and bold type inside the cells; headers as th. */
const decorated: HtmlStyle = {
  cell: (cell, random) =>
    random.chance(0.3)
      ? `<p align="center"><font size="2"><b>${escape(cell.text)}</b></font></p>`
      : `<div>\n    <span>${escape(cell.text)}</span>\n  </div>`,
};

/** Everything is one cell a line in paragraphs or divs. */
const oneCellALine = (tag: 'p' | 'div'): HtmlStyle => ({
  table: (table) =>
    table.rows
      .flat()
      .map((cell) => `<${tag}>${escape(cell.text.replaceAll('\n', ''))}</${tag}>`)
      .join('\n'),
});

/** Rows and cells are divs with classes. */
const divTable: HtmlStyle = {
  table: (table) =>
    `<div class="tbl">${table.rows.map((row) => `<div class="tr" style="display:table-row">${row.map((cell) => `<div class="td" style="display:table-cell">${escape(cell.text)}</div>`).join('')}</div>`).join('\n')}</div>`,
};

const line = (table: PrintTable, inner: (cell: PrintCell) => string) =>
  expand(table)
    .map((row) => row.map((slot) => (slot.first ? inner(slot.cell) : '')).join('\t'))
    .join('\n');

/** Rows of cells with tabs between them, in pre. */
const preTabs: HtmlStyle = {
  table: (table) => `<pre>${line(table, (cell) => cell.text.replaceAll('\n', '').replaceAll('&', '&amp;'))}</pre>`,
};

/** Paragraphs with bars between the cells. */
const barParagraphs: HtmlStyle = {
  table: (table) =>
    expand(table)
      .map(
        (row) => `<p>| ${row.map((slot) => (slot.first ? escape(slot.cell.text.replaceAll('\n', '')) : '')).join(' | ')} |</p>`,
      )
      .join('\n'),
};

const rowOf = (html: string, columns: number) => `<tr><td colspan="${columns}">${html}</td></tr>`;

/** Title, prose and tables are rows of one table. */
const oneTable: HtmlStyle = {
  paragraph: (text) => rowOf(escape(text), 15),
  picture: (html) => rowOf(html, 15),
  heading: (text) => rowOf(`<b>${escape(text)}</b>`, 15),
  table: (table) =>
    tableElement(table, (cell) => escape(cell.text))
      .replace(/^<table[^>]*><tbody>/, '')
      .replace(/<\/tbody><\/table>$/, ''),
  body: (html) =>
    `<table border="1"><tbody>${html.replace(/<h1[^>]*>(.*)<\/h1>/, (_, title: string) => rowOf(title, 15))}</tbody></table>`,
};

/** Title and prose in cells of a layout table, tables nested in cells of their own. */
const oneLayoutTable: HtmlStyle = {
  paragraph: (text) => `<tr><td>${escape(text)}</td></tr>`,
  picture: (html) => `<tr><td>${html}</td></tr>`,
  heading: (text) => `<tr><td><strong>${escape(text)}</strong></td></tr>`,
  table: (table) => `<tr><td>${tableElement(table, (cell) => escape(cell.text))}</td></tr>`,
  body: (html) =>
    `<table><tbody>${html.replace(/<h1[^>]*>(.*)<\/h1>/, (_, title: string) => `<tr><td align="center">${title}</td></tr>`)}</tbody></table>`,
};

/** No line ends between the elements, brs between the paragraphs. */
const brs: HtmlStyle = {
  paragraph: (text) => `${escape(text)}<br><br>`,
  heading: (text) => `${escape(text)}<br>`,
  body: (html) => `<div class="v_news_content">${html.replaceAll('\n', '')}</div>`,
};

export const MARKUP_LAYOUTS: readonly Layout[] = [
  grid('word-paste', wordStyle),
  grid('nested-tables', nested),
  grid('decorated-cells', decorated),
  { ...grid('paragraph-cells', oneCellALine('p')), writer: { ...htmlWriter(oneCellALine('p')), blanksVanish: true } },
  { ...grid('div-cells', oneCellALine('div')), writer: { ...htmlWriter(oneCellALine('div')), blanksVanish: true } },
  grid('div-table', divTable),
  grid('pre-tabs', preTabs),
  grid('bar-paragraphs', barParagraphs),
  grid('one-table', oneTable),
  grid('one-layout-table', oneLayoutTable),
  grid('line-breaks', brs),
];
