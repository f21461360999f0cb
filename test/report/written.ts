import { audit, type Audit } from '../../src/audit';
import type { Cell } from '../../src/document/types';
import { readHtmlFile } from '../../src/readers/file';
import { readText } from '../../src/readers/text';
import { recogniseShown } from '../../src/report';
import { divide } from '../../src/report/outline/headings';
import type { Line, Piece } from '../../src/report/pieces/pieces';

const STAMP = { source: 'written', sha256: '', auditedAt: '2026-01-01T00:00:00Z' };

/** A report whose sections two, three and four hold the given texts. */
export const report = ({ two = '', three = '', four = '' }): string => `临江区档案局2022年政府信息公开工作年度报告
一、总体情况
全年平稳。
二、主动公开政府信息情况
${two}
三、收到和处理政府信息公开申请情况
${three}
四、政府信息公开行政复议、行政诉讼情况
${four}
五、存在的主要问题及改进情况
人手不足，下一年补充。
六、其他需要报告的事项
无`;

/** The same as a page: each line a paragraph of its own, but for mark-up. */
export const page = (tables: Parameters<typeof report>[0]): string =>
  report(tables)
    .split('\n')
    .map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`))
    .join('\n');

/** A table in mark-up: a line a row, bars between cells; `{3}` behind a text is its colspan, `{3,2}` colspan and rowspan. */
export const table = (rows: string): string => {
  const cell = (text: string) => {
    const [, plain = '', columns = '1', lines = '1'] = /^(.*?)(?:\{(\d+)(?:,(\d+))?\})?$/s.exec(text.trim()) ?? [];
    return `<td colspan=${columns} rowspan=${lines}>${plain}`;
  };
  return `<table>${rows
    .trim()
    .split('\n')
    .map((row) => `<tr>${row.split('|').map(cell).join('')}`)
    .join('')}</table>`;
};

/** Audits of a text, one for each report in it. */
export const auditText = (text: string): Audit[] => recogniseShown(() => readText(text)).map((found) => audit(found, STAMP));

/** Audits of a page, one for each report in it. */
export const auditHtml = (markup: string): Audit[] =>
  recogniseShown((withHidden) => readHtmlFile(markup, withHidden)).map((found) => audit(found, STAMP));

/** Values of a row of table three, in the order of the columns; undefined where a cell has no key. */
export const rowOf = (result: Audit | undefined, row: string): (number | null | undefined)[] =>
  ['naturalPerson', 'business', 'research', 'nonprofit', 'legalService', 'otherOrg', 'total'].map(
    (column) => result?.report?.facts[`requests/${row}/${column}`]?.value,
  );

/** Value of a fact; undefined where the cell has no key. */
export const valueOf = (result: Audit | undefined, id: string): number | null | undefined => result?.report?.facts[id]?.value;

/** Lines of a page, one paragraph each. */
export const linesOf = (texts: readonly string[]): Line[] =>
  texts.map((text) => ({ kind: 'line', text, level: 0, anchor: {}, offset: 0 }));

/** The pieces that a page is cut into. */
export const cutPieces = (markup: string): Piece[] => divide(readHtmlFile(markup, false).blocks).pieces;

/** What a page is taken for: `audited`, or the reason why not. */
export function kindOfPage(body: string, title = '', article = ''): string | null {
  const head = `<title>${title}</title>${article && `<meta name="ArticleTitle" content="${article}">`}`;
  const [found] = recogniseShown((withHidden) => readHtmlFile(`<head>${head}</head><body>${body}</body>`, withHidden));
  return found?.reason ?? found?.status ?? null;
}

/** Status of every section of the report on a page. */
export function sectionsOf(body: string): Record<string, string> {
  const [found] = recogniseShown((withHidden) => readHtmlFile(`<body>${body}</body>`, withHidden));
  return Object.fromEntries(found?.sections.map(({ id, status }) => [id, status]) ?? []);
}

/** Cells of the given texts, side by side in one row. */
export const cellsOf = (...texts: readonly string[]): Cell[] =>
  texts.map((text, column) => ({ text, row: 0, column, rowSpan: 1, colSpan: 1, anchor: {} }));

/** Cells of a row of table two by their short names, a dot for a blank one, `?` where a cell holds no figure. */
export const rowOfTwo = (result: Audit | undefined, row: string): string =>
  Object.entries(result?.report?.facts ?? {})
    .filter(([fact]) => fact.startsWith(`disclosure/${row}/`))
    .map(([fact, { value, unreadable }]) => `${fact.split('/')[2] ?? ''} ${unreadable ? '?' : (value ?? '.')}`)
    .join(', ');

/** Labels that are told to differ from the form: `printed for expected: cells`. */
export const differing = (result: Audit | undefined): string[] =>
  (result?.findings ?? [])
    .filter(({ rule }) => rule === 'label-differs')
    .map(({ params, facts }) => {
      const cells = facts.map((id) => id.split('/').slice(1).join('.')).join(' ');
      return `${String(params['found'])} for ${String(params['expected'])}: ${cells}`;
    });
