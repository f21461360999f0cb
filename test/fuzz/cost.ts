import { audit } from '../../src/audit';
import { readHtmlFile } from '../../src/readers/file';
import { recognise } from '../../src/report';
import { generatePage } from '../generator';

/** A page that can be had in any size. */
export interface Sized {
  readonly name: string;
  readonly sizes: readonly number[];
  page(size: number): string;
}

const { html } = generatePage(0, { layout: 'spans', error: 'none', alone: true });
const tables = html.match(/<table[^]*?<\/table>/g) ?? [];
const repeated = (size: number, part: (n: number) => string) => Array.from({ length: size }, (_, n) => part(n)).join('');
const within = (added: string) => html.replace(/<\/table>(?![^]*<\/table>)/, () => `</table>${added}`);
const row = (n: number) => `<tr><td>${n}</td><td>采购项目${n}</td><td>${n * 37}</td></tr>`;
const story = (n: number) => `<p>本年共收到政府信息公开申请<b>${n}</b>件，比上年增长${n % 90}.5%。</p>`;

/** Pages that grow along one axis; the report itself always stands on them. */
export const SIZED: readonly Sized[] = [
  { name: 'tables', sizes: [1, 10, 30, 100], page: (size) => within(repeated(size, (n) => tables[n % 2] ?? '')) },
  { name: 'tables of remedies', sizes: [1, 10, 30, 100], page: (size) => within(repeated(size, () => tables[2] ?? '')) },
  { name: 'rows', sizes: [25, 250, 2500, 10_000], page: (size) => within(`<table>${repeated(size, row)}</table>`) },
  // A paragraph has five nodes: its element, two texts around a bold one.
  { name: 'nodes', sizes: [1700, 17_000, 68_000, 200_000], page: (size) => within(repeated(size / 5, story)) },
  { name: 'numerals', sizes: [100, 1000, 10_000], page: (size) => within(`<p>${repeated(size, (n) => `公开${n}件，`)}</p>`) },
  { name: 'deep', sizes: [200, 2000, 20_000], page: (size) => within(`${'<div>'.repeat(size)}x`) },
];

/** Reads, recognises and audits a page. */
export function readAll(page: string): void {
  for (const report of recognise(readHtmlFile(page))) audit(report, { source: '', sha256: '', auditedAt: '' });
}

/** Best of some runs, in ms. */
function best(page: string): number {
  let ms = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const started = performance.now();
    readAll(page);
    ms = Math.min(ms, performance.now() - started);
  }
  return ms;
}

/** Prints what one unit more costs between each two sizes: about the same when cost grows linearly. */
export function printCost(): void {
  for (const { name, sizes, page } of SIZED) {
    let before: { size: number; ms: number } | null = null;
    for (const size of sizes) {
      const ms = best(page(size));
      const each = before ? `, ${(((ms - before.ms) / (size - before.size)) * 1000).toFixed(1)} µs for each more` : '';
      console.log(`cost: ${size} ${name} ${ms.toFixed(1)} ms${each}`);
      before = { size, ms };
    }
  }
}
