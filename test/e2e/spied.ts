import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { pagesFolder } from '../../src/dev/site.mjs';

/** What a page finds out of the extension that reads it: nothing, and with marks on one empty element. */

const report = readFileSync(join(pagesFolder, 'row-total.html'), 'utf8');

export const culprit = 'requests/granted/total';

/**
 * Runs before everything else in the page: notes what changes, what is asked of the page's own world, what the browser
 * measures, and every event on its way, each with whether it concerns an element that is none of the page's.
 */
const SPY = `<script>
window.spied = { changes: 0, calls: [], entries: [], events: [] };

const isStrange = (node) => node instanceof Element && !node.hasAttribute('data-own') && node.parentNode === document.documentElement && node !== document.head && node !== document.body;
new MutationObserver((records) => (spied.changes += records.length)).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
for (const type of PerformanceObserver.supportedEntryTypes) try {
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => spied.entries.push([type, entry.name, entry.element?.localName ?? '', entry.size ?? 0, (entry.sources ?? []).map(({ node }) => node?.nodeName ?? 'none').join()].join(' ')))).observe({ type, buffered: true });
} catch {}

const onWay = [...new Set([window, document, document.documentElement].flatMap((node) => { const names = []; for (let at = node; at; at = Object.getPrototypeOf(at)) names.push(...Object.getOwnPropertyNames(at)); return names; }))].filter((name) => /^on[a-z]+$/.test(name)).map((name) => name.slice(2)).concat(['focusin', 'focusout', 'DOMContentLoaded']);
for (const name of onWay) for (const [at, capture] of [[window, true], [document, true], [document, false], [window, false]])
  at.addEventListener(name, (event) => { const path = event.composedPath(); if (path.some(isStrange) || path.some((node) => node instanceof ShadowRoot) || isStrange(event.relatedTarget)) spied.events.push(name + (at === window && capture ? ' at the window' : '')); }, { capture, passive: true });

const wrap = (owner, name) => { const own = owner[name]; owner[name] = function (...given) { spied.calls.push(name + ' ' + String(given[0]).slice(0, 40)); return Reflect.apply(own, this, given); }; };
for (const [owner, names] of [[EventTarget.prototype, 'addEventListener'], [Element.prototype, 'attachShadow append'], [Document.prototype, 'createElement querySelector querySelectorAll createTreeWalker'], [Performance.prototype, 'mark measure now'], [CSSStyleSheet.prototype, 'replaceSync'], [CustomElementRegistry.prototype, 'define']])
  for (const name of names.split(' ')) wrap(owner, name);
</script>`;

const spied = report.replace('<head>', () => `<head>${SPY}`);

interface Spied {
  readonly changes: number;
  readonly calls: readonly string[];
  readonly entries: readonly string[];
  readonly events: readonly string[];
}

export const routes = {
  '/spied.html': spied,
  '/defines.html': report.replace(
    '<head>',
    () => `<head><script>window.made = [];
for (const name of ['gouji-marks', 'gouji-card', 'gou-ji', 'x-gouji']) customElements.define(name, class extends HTMLElement { constructor() { super(); made.push(name); } connectedCallback() { made.push(name); } });
</script>`,
  ),
};

export const spiedIn = (page: Page): Promise<Spied> => page.evaluate('spied');

/** Everything that a page can ask about itself at one time, without what differs between two loads of it. */
export const selfPortrait = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const style = (element: Element | null) =>
      element ? [...getComputedStyle(element)].map((name) => name + getComputedStyle(element).getPropertyValue(name)).join() : '';
    const { documentElement: top } = document;
    return {
      children: [...top.children].map(({ localName }) => localName),
      markup: top.outerHTML,
      attributes: [...top.attributes, ...document.body.attributes].map(({ name, value }) => name + value),
      globals: Object.getOwnPropertyNames(window).sort(),
      properties: [top, document.body, document].flatMap((node) => Object.getOwnPropertyNames(node)),
      entries: performance.getEntries().flatMap(({ entryType, name }) => (/^(?:mark|measure)$/.test(entryType) ? name : [])),
      // The browser itself asks each site once for its icon.
      resources: performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('/favicon.ico') ? [] : name)),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      highlights: CSS.highlights.size,
      animations: document.getAnimations().length,
      styles: [top, document.body, document.querySelector('table'), document.querySelector('td')].map(style),
      sizes: [top.scrollWidth, top.scrollHeight, document.body.offsetHeight],
      focus: document.activeElement?.localName,
      ids: Object.keys(localStorage).concat(document.cookie),
    };
  });

/**
 * What a page's own observers tell of somebody else. That some task took longer than 50 ms is no name, and depends on how busy
 * the machine is: the bench measures it.
 */
export const strange = ({ entries }: Spied): string[] =>
  entries.filter((entry) => /gouji|extension|layout-shift|none/.test(entry) && !entry.startsWith('longtask '));

/** What the page can ask about the one element, from its own world. */
export const elementOf = (page: Page) =>
  page.evaluate(() => {
    const element = document.documentElement.lastElementChild as HTMLElement;
    const tries = (act: () => unknown): string => {
      try {
        return String(act());
      } catch (error) {
        return (error as Error).name;
      }
    };
    return {
      children: [...document.documentElement.children].map(({ localName }) => localName).join(),
      markup: element.outerHTML,
      root: element.shadowRoot,
      again: tries(() => element.attachShadow({ mode: 'open' })),
      inside: tries(() => element.attachInternals()),
      serialised: tries(() => element.getHTML({ serializableShadowRoots: true })),
      boxes: element.getClientRects().length,
      sizes: [element.scrollWidth, element.scrollHeight, element.offsetWidth, element.offsetHeight, element.clientHeight],
      text: element.innerText + (element.textContent ?? ''),
      animations: element.getAnimations({ subtree: true }).length + document.getAnimations().length,
    };
  });

/** Asks every tenth pixel of the viewport who stands there. */
export const foundByPoint = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.documentElement.lastElementChild as Element;
    for (let x = 0; x < innerWidth; x += 10)
      for (let y = 0; y < innerHeight; y += 10) if (document.elementsFromPoint(x, y).includes(element)) return true;
    return false;
  });

/** What a page finds of a text by searching itself, and by selecting all of itself. */
export const foundBySearch = (page: Page, text: string): Promise<readonly [boolean, boolean]> =>
  page.evaluate((wanted) => {
    const { find } = window as unknown as { find(text: string): boolean };
    const found = find.call(window, wanted);
    document.execCommand('selectAll');
    const selected = String(getSelection()).includes(wanted);
    getSelection()?.removeAllRanges();
    return [found, selected] as const;
  }, text);
