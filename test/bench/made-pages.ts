import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatePage } from '../generator';

/** What a word processor leaves on each cell, paragraph and run: most of the bytes of a page as it is published. */
const CELL = 'width="64" valign="center" style="width:48.2pt;padding:0 5.4pt;border:1pt solid windowtext;background:#fff"';
const RUN = 'style="margin:0;text-align:center;line-height:18pt;font-size:10.5pt;font-family:宋体"';

/** What stands around a report on the page of a site. */
const AROUND = Array.from(
  { length: 60 },
  (_, at) =>
    `<li class="nav-item"><a href="/zfxxgk/fdzdgknr/${at}/index.html" target="_blank" title="栏目${at}">栏目${at}</a></li>`,
).join('\n');

/** A generated page as sites publish them: about 42 kB instead of 9. */
const published = (html: string): string =>
  html
    .replace(/<t([dh])(?=[\s>])/g, `<t$1 ${CELL}`)
    .replace(/<p(?=[\s>])/g, `<p ${RUN}`)
    .replace(/<body[^>]*>/, (body) => `${body}\n<ul class="nav">${AROUND}</ul>`);

/** Fills a folder with so many generated pages of HTML, always the same ones. @returns their size in bytes. */
export function makePages(folder: string, count: number): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  let made = 0;
  for (let seed = 0; made < count; seed++) {
    const { kind, html } = generatePage(seed);
    if (kind !== 'html') continue;
    const page = Buffer.from(published(html));
    writeFileSync(join(folder, `${String(made++).padStart(5, '0')}.html`), page);
    bytes += page.length;
  }
  return bytes;
}
