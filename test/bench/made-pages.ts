import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatePage } from '../generator';

/** Fills a folder with so many generated pages of HTML, always the same ones. @returns their size in bytes. */
export function makePages(folder: string, count: number): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  let made = 0;
  for (let seed = 0; made < count; seed++) {
    const { kind, html } = generatePage(seed);
    if (kind !== 'html') continue;
    const page = Buffer.from(html);
    writeFileSync(join(folder, `${String(made++).padStart(5, '0')}.html`), page);
    bytes += page.length;
  }
  return bytes;
}
