import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const PAGES = 'test/pages';

/** Lays so many hard links of the sample pages: half of them in one folder, the others in folders of a hundred. */
export function layPages(folder, count) {
  const pages = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
  for (let i = 0; i < count; i++) {
    const below = i < count / 2 ? folder : join(folder, `folder-${Math.floor(i / 100)}`);
    if (i % 100 === 0 || i === Math.ceil(count / 2)) mkdirSync(below, { recursive: true });
    const page = pages[i % pages.length];
    linkSync(join(PAGES, page), join(below, `${String(i).padStart(6, '0')}-${page}`));
  }
}
