import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pagesFolder } from '../../src/dev/site.mjs';
import { badge, cardText, factsOf, hover, marked } from './marks';
import { launch, newspaper, type Rig } from './rig';

/** Pages whose names stand in the way of whoever reads them: of frames, of elements, of fields of forms. */

const report = readFileSync(join(pagesFolder, 'row-total.html'), 'utf8');
const [, head = ''] = /<head>([^]*?)<\/head>/.exec(report) ?? [];
const [, body = ''] = /<body[^>]*>([^]*)<\/body>/.exec(report) ?? [];
const culprit = 'requests/granted/total';

const pageOf = (content: string): string => `<!doctype html><html lang="zh"><head>${head}</head><body>${content}</body></html>`;
const words = (list: string): string[] => list.split(' ');
const each = (names: readonly string[], markup: (name: string) => string): string => names.map(markup).join('');

const OURS = words('chrome browser gouji goujiWatches auditor detector gouji.auditor gouji.watch');
/** What scripts of extensions may ask the window for. */
const GLOBALS = words(
  'performance requestAnimationFrame cancelAnimationFrame requestIdleCallback setTimeout clearTimeout setInterval MutationObserver ResizeObserver PerformanceObserver IntersectionObserver AbortController CSSStyleSheet ShadowRoot Element Node Document HTMLElement HTMLSlotElement EventTarget Range URL Promise Map Set WeakSet Symbol Array JSON Math getComputedStyle matchMedia addEventListener removeEventListener dispatchEvent MessageChannel innerWidth innerHeight devicePixelRatio navigator history location document top self parent window globalThis frames openOrClosedShadowRoot visualViewport scrollX name length event',
);
/** Names of what elements are asked for. */
const PROPERTIES = words(
  'parentNode parentElement nextSibling previousSibling firstChild lastChild childNodes children firstElementChild nextElementSibling nodeType nodeName localName tagName getAttribute hasAttribute attributes shadowRoot textContent innerText contains closest matches querySelector querySelectorAll getElementsByTagName getBoundingClientRect getClientRects checkVisibility isConnected getRootNode ownerDocument addEventListener remove append id style title hidden outerHTML innerHTML scrollIntoView focus namespaceURI nodes starts element length item',
);
const ON_DOCUMENT = words(
  'body head title documentElement images links forms createTreeWalker createElement querySelector querySelectorAll getElementsByTagName addEventListener defaultView fonts activeElement readyState contentType URL baseURI children firstChild nodeType elementFromPoint adoptedStyleSheets location',
);

const fields = each(PROPERTIES, (name) => `<input type="hidden" name="${name}">`);
/** Everything that any element of this kind can be asked for, as the browser itself lists it. */
const ALL = `const all = (of) => { const names = new Set(); for (let at = of; at; at = Object.getPrototypeOf(at)) for (const name of Object.getOwnPropertyNames(at)) names.add(name); return [...names]; };`;

const routes = {
  '/frames-ours.html': pageOf(each(OURS, (name) => `<iframe name="${name}" width="40" height="20"></iframe>`) + body),
  '/frames-behind.html': pageOf(body + each(OURS, (name) => `<iframe name="${name}" src="/row-total.html"></iframe>`)),
  '/ids-ours.html': pageOf(each(OURS, (name) => `<div id="${name}"></div><img name="${name}">`) + body),
  '/forms-ours.html': pageOf(
    each(OURS, (name) => `<form name="${name}"><input name="runtime"><object name="sendMessage"></object></form>`) + body,
  ),
  '/globals.html': pageOf(
    each(GLOBALS, (name) => `<iframe name="${name}" width="20" height="20"></iframe><a id="${name}"></a>`) + body,
  ),
  '/form-around.html': pageOf(`<form>${fields}<div>${body}</div></form>`),
  '/form-before.html': pageOf(`<form>${fields}</form>${body}`),
  '/form-around-all.html': pageOf(
    `<form id="around"><div>${body}</div></form><script>${ALL} const around = document.getElementById('around');
const made = all(around).map((name) => { const field = document.createElement('input'); field.type = 'hidden'; field.name = name; return field; });
Element.prototype.prepend.apply(around, made);</script>`,
  ),
  '/form-in-cells.html': pageOf(
    body.replace(
      /<td align="center">(\d+)<\/td>/g,
      (_, figure: string) => `<td align="center"><form>${fields}<b>${figure}</b></form></td>`,
    ),
  ),
  '/form-in-table.html': pageOf(
    `${body}<script>for (const part of document.querySelectorAll('tbody')) { const form = document.createElement('form'); form.style.display = 'contents';
form.innerHTML = '<input type=hidden name=firstChild><input type=hidden name=parentNode>'; part.before(form); }</script>`,
  ),
  '/on-document.html': pageOf(
    each(ON_DOCUMENT, (name) => `<img name="${name}"><form name="${name}"></form>`) +
      each(ON_DOCUMENT, (name) => `<iframe name="${name}" width="20" height="20"></iframe><object id="${name}"></object>`) +
      body,
  ),
  // Whoever looks into the page with the page's eyes still has to see whether it is in front.
  '/on-document-all.html': pageOf(
    `${body}<script>${ALL} document.body.append(...all(document).filter((name) => !/^visibility|^hidden$|^location$/.test(name)).map((name) => Object.assign(new Image(), { name })));</script>`,
  ),
  '/foreign-names.html': pageOf(
    `<div id="odd"></div>${body}<script>const odd = document.getElementById('odd');
for (const space of ['http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML', 'urn:odd'])
  for (const name of ['slot', 'table', 'tr', 'td', 'form', 'img', 'iframe', 'a', 'input', 'title', 'body', 'x-part', 'template'])
    { const made = document.createElementNS(space, name); made.append(document.createElementNS(space, 'td'), '字'); odd.append(made); }</script>`,
  ),
  '/own-elements.html': pageOf(
    `<gov-page>${body}</gov-page><script>const deny = { get() { throw new Error('denied'); } };
class Page extends HTMLElement {} for (const name of ${JSON.stringify(PROPERTIES)}) Object.defineProperty(Page.prototype, name, deny);
customElements.define('gov-page', Page);</script>`,
  ),
};

let rig: Rig;
beforeAll(async () => {
  rig = await launch({ routes, context: { reducedMotion: 'reduce' } });
});
afterAll(() => rig.close());
afterEach(() => rig.closePages());

describe('a report is audited, marked and told of whatever is called as', () => {
  it.each([
    ['frames before it: what is ours', '/frames-ours.html'],
    ['elements before it: what is ours', '/ids-ours.html'],
    ['forms with fields before it: what is ours', '/forms-ours.html'],
    ['frames and links before it: what scripts ask the window for', '/globals.html'],
    ['fields of a form around it: what elements are asked for', '/form-around.html'],
    ['fields of a form before it: what elements are asked for', '/form-before.html'],
    ['fields of a form around it: everything that a form can be asked for', '/form-around-all.html'],
    ['fields of forms in its cells: what elements are asked for', '/form-in-cells.html'],
    ['fields of forms in its tables: what elements are asked for', '/form-in-table.html'],
    ['pictures, forms and frames before it: what documents are asked for', '/on-document.html'],
    ['pictures behind it: everything that a document can be asked for', '/on-document-all.html'],
    ['elements of other languages: elements of HTML', '/foreign-names.html'],
    ['an element of the page around it that answers nobody', '/own-elements.html'],
  ])('%s', async (_, address) => {
    const page = await rig.openInFront(address);
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
    await badge(rig, page, '1');
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).toContain('差 1');
  });

  it('frames behind it, which hold reports themselves', async () => {
    const page = await rig.openInFront('/frames-behind.html');
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
  });
});

describe('a site outside gov.cn, after a click', () => {
  it.each(['/ids-ours.html', '/globals.html', '/form-around.html', '/form-in-cells.html', '/on-document.html'])(
    '%s: the report is audited and marked',
    async (address) => {
      const page = await rig.open(`${newspaper}${address}`);
      await rig.triggerAction(page);
      const popup = await rig.popup();
      expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
      await badge(rig, page, '1');
      await popup.close();
    },
  );

  it.each(['/frames-ours.html', '/forms-ours.html'])(
    '%s: what cannot be read is said not to have been checked',
    async (address) => {
      const page = await rig.open(`${newspaper}${address}`);
      await rig.triggerAction(page);
      const popup = await rig.popup();
      await popup.until(`document.body.innerText.includes('没有完成核对')`, 15_000);
      expect(await popup.evaluate(`document.body.innerText.includes('不是年度报告')`)).toBe(false);
      expect(await rig.badge(page)).toBe('?');
      await popup.close();
    },
  );
});
