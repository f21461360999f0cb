import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pagesFolder } from '../../src/dev/site.mjs';
import { audits } from './marks';

const sample = (name: string): { head: string; body: string } => {
  const text = readFileSync(join(pagesFolder, name), 'utf8');
  const [, head = ''] = /<head>([^]*?)<\/head>/.exec(text) ?? [];
  const [, body = ''] = /<body[^>]*>([^]*)<\/body>/.exec(text) ?? [];
  return { head, body };
};

const flawed = sample('row-total.html');

const clean = sample('clean-county.html');

export const culprit = 'requests/granted/total';

const pageOf = (body: string, head = flawed.head): string =>
  `<!doctype html><html lang="zh"><head>${head}</head><body>${body}</body></html>`;

/** A page whose script knows the body of a report as `report`. */
const scripted = (script: string, body = '', report = flawed.body): string =>
  pageOf(`${body}<template id="report">${report}</template><script>const report = document.getElementById('report').innerHTML;
document.getElementById('report').remove();${script}</script>`);

const shadowed = (mode: 'open' | 'closed', when = '', host = 'gov-report'): string =>
  scripted(
    `const root = document.querySelector('${host}').attachShadow({ mode: '${mode}' });

const show = () => { root.innerHTML = '<style>td{border:1px solid}</style>' + report; window.shown = root; };
${when || 'show()'};`,
    `<header>${'<p>栏目</p>'.repeat(40)}</header><main><${host}></${host}></main>`,
  );

export const routes = {
  '/shadow-open.html': shadowed('open'),
  '/shadow-closed.html': shadowed('closed'),
  '/shadow-closed-div.html': shadowed('closed', '', 'section'),
  '/shadow-late.html': shadowed('open', 'setTimeout(show, 900)'),
  '/shadow-nested.html': scripted(
    `customElements.define('gov-table', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = decodeURIComponent(this.dataset.table); } });
customElements.define('gov-report', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = report.replace(/<table[^]*?<\\/table>/g,
    (table) => '<gov-table data-table="' + encodeURIComponent(table) + '"></gov-table>'); } });`,
    '<div><gov-report></gov-report></div>',
  ),
  '/shadow-lazy.html': scripted(
    `setTimeout(() => customElements.define('gov-report', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = report; } }), 1200);`,
    '<gov-report></gov-report>',
  ),
  '/slotted.html': scripted(
    `const host = document.querySelector('gov-shell');
host.innerHTML = report;
host.attachShadow({ mode: 'open' }).innerHTML = '<article><slot></slot></article>';`,
    '<gov-shell></gov-shell>',
  ),
  '/single-page.html': scripted(
    `const views = { '/a': report, '/b': document.getElementById('other').innerHTML, '/c': '<h1>工作动态</h1><p>今日要闻</p>' };

const go = (path) => { document.querySelector('main').innerHTML = views[path] ?? ''; };
window.open = undefined;
document.addEventListener('click', (event) => { const path = event.target.dataset?.to;
  if (path) { history.pushState({ path }, '', path); setTimeout(() => go(path), 150); } });
addEventListener('popstate', (event) => setTimeout(() => go(event.state?.path), 150));`,
    `<nav><button data-to="/a">甲</button><button data-to="/b">乙</button><button data-to="/c">丙</button></nav><main></main>
<template id="other">${clean.body}</template>`,
  ),
  '/folded.html': pageOf(
    `<button onclick="document.getElementById('part').classList.toggle('off')">折叠</button><style>.off{display:none}</style><div id="part">${flawed.body}</div>`,
  ),
  '/long.html': pageOf(
    `<div>${Array.from({ length: 4500 }, (_, n) => `<div><p>第${n}条 <b>要闻</b><a href="/${n}">详情</a></p></div>`).join('')}</div>${flawed.body}`,
  ),
  '/ticking.html': pageOf(`<div id="clock">0</div><div id="report-part">${flawed.body}</div>`),
};

/** Waits until no audit has come for a while. */
export async function settled(page: Page): Promise<number> {
  let last = -1;
  await expect
    .poll(
      async () => {
        const now = await audits(page);
        const same = now === last;
        last = now;
        return same;
      },
      { interval: 800, timeout: 10_000 },
    )
    .toBe(true);
  return last;
}
