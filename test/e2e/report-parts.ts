import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesFolder } from '../../src/dev/site.mjs';

/** What stands in a sample page. */
export interface Parts {
  readonly head: string;
  readonly body: string;
}

/** Head and body of a sample page, to be put together anew. */
function partsOf(name: string): Parts {
  const text = readFileSync(join(pagesFolder, name), 'utf8');
  const [, head = ''] = /<head>([^]*?)<\/head>/.exec(text) ?? [];
  const [, body = ''] = /<body[^>]*>([^]*)<\/body>/.exec(text) ?? [];
  return { head, body };
}

/** A report with one doubt, and one without any. */
export const flawed = partsOf('row-total.html');
export const clean = partsOf('clean-county.html');
/** The cell of the doubt. */
export const culprit = 'requests/granted/total';

export const pageOf = (body: string, head = flawed.head): string =>
  `<!doctype html><html lang="zh"><head>${head}</head><body>${body}</body></html>`;

/** So many nodes that say nothing of a report, beside one. */
export const filler = (nodes: number): string =>
  `<aside>${Array.from({ length: nodes / 5 }, (_, n) => `<p>第${n}条<b>要闻</b></p>`).join('')}</aside>`;

/** A script that knows the bodies of both reports as texts: `flawed` and `clean`; both stand in the page as no part of it. */
export const knowing = (script: string): string =>
  `<template id="flawed">${flawed.body}</template><template id="clean">${clean.body}</template><script>
const [flawed, clean] = ['flawed', 'clean'].map((id) => { const held = document.getElementById(id); held.remove(); return held.innerHTML; });
${script}</script>`;
