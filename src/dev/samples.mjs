// The sample pages, as `npm start` and the bench open them. Their gallery is `index.html` beside them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesFolder } from './site.mjs';

/** Invented agency site on which the sample pages stand. */
export const government = 'http://www.jiangcheng.gov.cn';

/** Hosts that lead to the sample pages while the rest of the web stays what it is. */
export const sampleHosts = ['www.jiangcheng.gov.cn', '*.example.org'];

/** All samples in the order of the gallery: file, what is particular about it, kind, address. */
export function samplePages() {
  const pages = JSON.parse(readFileSync(join(pagesFolder, 'pages.json'), 'utf8'));
  return pages.map(({ file, title, titleEn, kind }) => ({ file, title, titleEn, kind, address: `${government}/${file}` }));
}
