import { FORMS } from '../../src/forms';
import { REMEDY_COLUMNS, REMEDY_ROWS, REQUEST_COLUMNS, REQUEST_ROWS } from '../../src/forms/requests';

/** Pages of a report that is sound as it is written, with mark-up of a test's own in some of its cells and sentences. */

/** Outcomes of table three, in the order of the form: a row for each way of showing a figure. */
export const OUTCOMES = REQUEST_ROWS.three.map(({ id }) => id).filter((id) => !/^(?:received|carried|disposed)/.test(id));

/** The figure of natural persons in every outcome, and of everybody in its row. */
export const FIGURE = 12;

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
const table = (rows: readonly (readonly string[])[]): string => `<table>${rows.map(row).join('\n')}</table>`;
const zeros = (length: number): string[] => Array.from({ length }, () => '0');

const disclosure = (): string =>
  FORMS['2021'].disclosure
    .map(({ title, columns, rows }) =>
      table([
        [`<td colspan=${columns.length + 1}>${title}</td>`],
        ['信息内容', ...columns.map(({ text }) => text)],
        ...rows.map(({ text }) => [text, ...zeros(columns.length)]),
      ]),
    )
    .join('\n');

const remedies = (): string =>
  table([
    [`<td colspan=${REMEDY_COLUMNS.length}>行政复议</td>`, `<td colspan=${2 * REMEDY_COLUMNS.length}>行政诉讼</td>`],
    REMEDY_ROWS.flatMap(() => REMEDY_COLUMNS.map(({ text }) => text)),
    zeros(REMEDY_ROWS.length * REMEDY_COLUMNS.length),
  ]);

/** What stands in a page instead of what is usual. */
export interface Own {
  readonly style?: string;
  /** Mark-up of the first cell of an outcome, by its id: its contents, or a whole `<td>`. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Paragraphs of section one. */
  readonly overview?: string;
  /** Around table three. */
  readonly around?: (table: string) => string;
  readonly html?: string;
  readonly script?: string;
}

function requests(cells: Readonly<Record<string, string>>): string {
  const all = FIGURE * OUTCOMES.length;
  const figures = (id: string): string[] => {
    if (id === 'receivedNew' || id === 'disposedTotal') return [String(all), ...zeros(5), String(all)];
    return OUTCOMES.includes(id) ? [cells[id] ?? String(FIGURE), ...zeros(5), String(FIGURE)] : zeros(7);
  };
  return table([
    ['项目', ...REQUEST_COLUMNS.map(({ text }) => text)],
    ...REQUEST_ROWS.three.map(({ id, text }) => [text, ...figures(id)]),
  ]);
}

/** The page of a report of which everything adds up, but for what a test puts into it. */
export function reportPage({ style = '', cells = {}, overview, around = (own) => own, html = '', script = '' }: Own): string {
  const received = FIGURE * OUTCOMES.length;
  const told = overview ?? `<p>全年新收政府信息公开申请${received}件。</p>`;
  const parts: Readonly<Record<string, string>> = {
    overview: told,
    disclosure: disclosure(),
    requests: around(requests(cells)),
    remedies: remedies(),
    problems: '<p>存在的问题是人手不足，下一年将补充力量并加强培训。</p>',
    other: '<p>本年度未收取信息处理费。</p>',
  };
  const sections = FORMS['2021'].sections.map(({ id, text }) => `<h2>${text}</h2>\n${parts[id] ?? ''}`);
  return `<!doctype html><html lang="zh" ${html}><head><meta charset="utf-8"><title>江城市园林局2024年政府信息公开工作年度报告</title>
<style>table { border-collapse: collapse; background: #fff } td { border: 1px solid #888; padding: 3px 6px } ${style}</style></head>
<body><h1>江城市园林局2024年政府信息公开工作年度报告</h1>${sections.join('\n')}<script>${script}</script></body></html>`;
}
