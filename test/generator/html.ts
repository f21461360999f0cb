import type { Random } from './random';
import type { Draft, DraftBlock, PrintCell, PrintTable, Writer } from './types';

/** How a report is written as HTML. */
export interface HtmlStyle {
  /** Inner mark-up of a cell. */
  readonly cell?: (cell: PrintCell, random: Random) => string;
  readonly table?: (table: PrintTable, random: Random) => string;
  readonly paragraph?: (text: string, random: Random) => string;
  /** Wraps the mark-up of a picture. */
  readonly picture?: (html: string) => string;
  readonly heading?: (text: string, random: Random) => string;
  /** Wraps the whole report. */
  readonly body?: (html: string, random: Random) => string;
}

export const escape = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('\n', '<br>');

const spans = (cell: PrintCell) =>
  (cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '') + (cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : '');

/** A table element with the spans of the table. */
export function tableElement(table: PrintTable, inner: (cell: PrintCell) => string, attributes = ' border="1"'): string {
  const row = (cells: readonly PrintCell[]) =>
    `<tr>${cells.map((cell) => `<td${spans(cell)}>${inner(cell)}</td>`).join('')}</tr>`;
  const hidden = table.hidden ? ' style="display:none"' : '';
  return `<table${attributes}${hidden}><tbody>\n${table.rows.map(row).join('\n')}\n</tbody></table>`;
}

const defaults: Required<HtmlStyle> = {
  cell: (cell) => escape(cell.text),
  table: (table) => tableElement(table, (cell) => escape(cell.text)),
  paragraph: (text) => `<p>${escape(text)}</p>`,
  picture: (html) => html,
  heading: (text, random) => (random.chance(0.5) ? `<p><strong>${escape(text)}</strong></p>` : `<h3>${escape(text)}</h3>`),
  body: (html) => html,
};

const PICTURE = (random: Random, text: string) =>
  `<p align="center"><img src="./W0202${random.int(1000, 9999)}.png" width="640" height="420" alt="${escape(text)}"></p>`;

/** A writer of HTML; what a style leaves out is written plainly. */
export function htmlWriter(given: HtmlStyle = {}): Writer {
  const style: Required<HtmlStyle> = { ...defaults, ...given };
  const inner = given.cell ?? defaults.cell;
  const tableOf = given.table ?? ((table: PrintTable, random: Random) => tableElement(table, (cell) => inner(cell, random)));
  const block = (one: DraftBlock, random: Random): string => {
    if (one.kind === 'table' && one.asText !== undefined) return style.paragraph(one.asText, random);
    if (one.kind === 'table') return one.hidden ? tableElement(one, (cell) => inner(cell, random)) : tableOf(one, random);
    return one.kind === 'picture' ? style.picture(PICTURE(random, one.text)) : style.paragraph(one.text, random);
  };
  const write = (draft: Draft, random: Random) => {
    const parts = [
      `<h1 class="title">${escape(draft.title)}</h1>`,
      ...draft.before.map((one) => block(one, random)),
      ...draft.preface.map((text) => style.paragraph(text, random)),
      ...draft.sections.flatMap((section) => [
        ...(section.heading ? [style.heading(section.heading, random)] : []),
        ...section.blocks.map((one) => block(one, random)),
      ]),
      ...draft.after.map((text) => style.paragraph(text, random)),
    ];
    return style.body(parts.join('\n'), random);
  };
  return { kind: 'html', write };
}
