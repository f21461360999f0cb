import { audit } from '../../src/audit';
import { readHtmlFile } from '../../src/readers/file';
import { recognise } from '../../src/report';
import { generatePage } from '../generator';

/** A page that can be had in any size. */
export interface Sized {
  readonly name: string;
  readonly sizes: readonly number[];
  /** Only measured on files: no browser shows such a page in time. */
  readonly fileOnly?: true;
  page(size: number): string;
}

const { html } = generatePage(0, { layout: 'spans', error: 'none', alone: true });
const tables = html.match(/<table[^]*?<\/table>/g) ?? [];
const repeated = (size: number, part: (n: number) => string) => Array.from({ length: size }, (_, n) => part(n)).join('');
const within = (added: string) => html.replace(/<\/table>(?![^]*<\/table>)/, () => `</table>${added}`);
const row = (n: number) => `<tr><td>${n}</td><td>采购项目${n}</td><td>${n * 37}</td></tr>`;
const story = (n: number) => `<p>本年共收到政府信息公开申请<b>${n}</b>件，比上年增长${n % 90}.5%。</p>`;

const titles = ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'];
const opening = titles.map((title) => `<h2>${title}</h2><p>x`).join('');
const again = `<h2>${titles[0]}</h2><table><tr><td>a</td><td>b</td></tr></table>`;

/** Pages that grow along one axis; the report itself always stands on them. */
export const SIZED: readonly Sized[] = [
  { name: 'tables', sizes: [1, 10, 30, 100], page: (size) => within(repeated(size, (n) => tables[n % 2] ?? '')) },
  { name: 'tables of remedies', sizes: [1, 10, 30, 100], page: (size) => within(repeated(size, () => tables[2] ?? '')) },
  { name: 'rows', sizes: [25, 250, 2500, 10_000], page: (size) => within(`<table>${repeated(size, row)}</table>`) },
  // A paragraph has five nodes: its element, two texts around a bold one.
  { name: 'nodes', sizes: [1700, 17_000, 68_000, 200_000], page: (size) => within(repeated(size / 5, story)) },
  { name: 'numerals', sizes: [100, 1000, 10_000], page: (size) => within(`<p>${repeated(size, (n) => `公开${n}件，`)}</p>`) },
  // As many headings of section one, each of which may begin another report.
  { name: 'headings', sizes: [50, 500, 5000, 50_000], page: (size) => opening + repeated(size, () => again), fileOnly: true },
  { name: 'deep', sizes: [200, 2000, 20_000], page: (size) => within(`${'<div>'.repeat(size)}x`), fileOnly: true },
];

/** Reads, recognises and audits a page. */
export function readAll(page: string): void {
  for (const report of recognise(readHtmlFile(page))) audit(report, { source: '', sha256: '', auditedAt: '' });
}
