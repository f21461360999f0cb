import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pagesFolder } from '../../src/dev/site.mjs';
import { inLayer } from './inside';
import { badge, boxOf, cardText, hover, openMarked, placeOf } from './marks';
import { launch, newspaper, type Rig } from './rig';

/** What a page finds out of the extension that reads it: nothing, and with marks on one empty element. */

const report = readFileSync(join(pagesFolder, 'row-total.html'), 'utf8');
const culprit = 'requests/granted/total';

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

const routes = {
  '/spied.html': spied,
  '/defines.html': report.replace(
    '<head>',
    () => `<head><script>window.made = [];
for (const name of ['gouji-marks', 'gouji-card', 'gou-ji', 'x-gouji']) customElements.define(name, class extends HTMLElement { constructor() { super(); made.push(name); } connectedCallback() { made.push(name); } });
</script>`,
  ),
};

let rig: Rig;
beforeAll(async () => {
  rig = await launch({ routes, context: { reducedMotion: 'reduce' } });
});
afterAll(() => rig.close());
afterEach(() => rig.closePages());

const spiedIn = (page: Page): Promise<Spied> => page.evaluate('spied');

/** Everything that a page can ask about itself at one time, without what differs between two loads of it. */
const selfPortrait = (page: Page): Promise<unknown> =>
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

/** Opens the page on a tab whose marks are off, and waits until it was audited. */
async function openUnmarked(): Promise<Page> {
  const page = await rig.openInFront('/clean-county.html');
  await badge(rig, page, '✓');
  await rig.sendToBackground({ kind: 'set-marks', tab: await rig.tabId(page), on: false });
  await page.goto(page.url().replace('clean-county', 'spied'));
  await badge(rig, page, '1');
  await page.waitForTimeout(600);
  return page;
}

/** The page on a site that the extension does not read. */
async function openUnread(): Promise<Page> {
  const page = await rig.openInFront(`${newspaper}/spied.html`);
  await page.waitForTimeout(1000);
  return page;
}

const strange = ({ entries }: Spied): string[] =>
  entries.filter((entry) => /gouji|extension|layout-shift|longtask|none/.test(entry));

describe('with marks off', () => {
  it('a page that is audited looks to itself as one that nobody reads', async () => {
    const unread = await openUnread();
    const portrait = await selfPortrait(unread);
    const page = await openUnmarked();
    expect(await selfPortrait(page)).toEqual(portrait);
  });

  it('nothing changes, nothing is asked of its own world, nothing is measured', async () => {
    const unread = await openUnread();
    const before = await spiedIn(unread);
    const page = await openUnmarked();
    const { changes, calls, events, ...rest } = await spiedIn(page);
    expect(changes).toBe(before.changes);
    expect(calls).toEqual(before.calls);
    expect(events).toEqual([]);
    expect(strange({ changes, calls, events, ...rest })).toEqual([]);
  });

  it('a clean report is not touched either where marks are on', async () => {
    const page = await rig.open('/clean-county.html');
    await badge(rig, page, '✓');
    expect(await page.evaluate('[...document.documentElement.children].map(({ localName }) => localName).join()')).toBe(
      'head,body',
    );
  });
});

/** What the page can ask about the one element, from its own world. */
const elementOf = (page: Page) =>
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
const foundByPoint = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.documentElement.lastElementChild as Element;
    for (let x = 0; x < innerWidth; x += 10)
      for (let y = 0; y < innerHeight; y += 10) if (document.elementsFromPoint(x, y).includes(element)) return true;
    return false;
  });

/** What a page finds of a text by searching itself, and by selecting all of itself. */
const foundBySearch = (page: Page, text: string): Promise<readonly [boolean, boolean]> =>
  page.evaluate((wanted) => {
    const { find } = window as unknown as { find(text: string): boolean };
    const found = find.call(window, wanted);
    document.execCommand('selectAll');
    const selected = String(getSelection()).includes(wanted);
    getSelection()?.removeAllRanges();
    return [found, selected] as const;
  }, text);

describe('with marks on', () => {
  it('a page sees one empty element with a closed root', async () => {
    const page = await openMarked(rig, '/spied.html');
    expect(await elementOf(page)).toEqual({
      children: 'head,body,div',
      markup: '<div></div>',
      root: null,
      again: 'NotSupportedError',
      inside: 'NotSupportedError',
      serialised: '',
      boxes: 0,
      sizes: [0, 0, 0, 0, 0],
      text: '',
      animations: 0,
    });
    const { events, ...rest } = await spiedIn(page);
    expect(events).toEqual([]);
    expect(strange({ events, ...rest })).toEqual([]);
  });

  it('cannot say what our elements do when they are made', async () => {
    const page = await openMarked(rig, '/defines.html');
    expect(await page.evaluate('made')).toEqual([]);
  });

  it('does not find the card by searching, selecting, or asking who stands where', async () => {
    const page = await openMarked(rig, '/spied.html');
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).toContain('这只是推测');
    expect(await foundBySearch(page, '这只是推测')).toEqual([false, false]);
    expect(await foundByPoint(page)).toBe(false);
    expect(await elementOf(page)).toMatchObject({ boxes: 0, sizes: [0, 0, 0, 0, 0], text: '', animations: 0 });
  });

  it('is told of no layout shift and of no large text when cells move and the card opens', async () => {
    const page = await openMarked(rig, '/spied.html');
    await page.evaluate(`document.body.insertAdjacentHTML('afterbegin', '<div data-own style="height:180px"></div>')`);
    await page.waitForTimeout(400);
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).not.toBe('');
    await page.waitForTimeout(400);
    await page.evaluate(`document.body.firstElementChild.style.height = '20px'`);
    await page.waitForTimeout(600);
    const { entries } = await spiedIn(page);
    const moved = entries.filter((entry) => entry.startsWith('layout-shift'));
    expect(moved.filter((entry) => entry.includes('none'))).toEqual([]);
    // Its own layout shifts the page is told of, so it would be told of ours.
    expect(moved.length).toBeGreaterThan(0);
    const painted = entries.filter((entry) => entry.startsWith('largest-contentful-paint'));
    expect(painted.map((entry) => entry.split(' ')[2])).not.toContain('');
  });

  it('hears nothing of what the pointer does over the card', async () => {
    const page = await openMarked(rig, '/spied.html');
    await page.evaluate(() => {
      const heard: string[] = [];
      for (const name of ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click', 'dblclick', 'contextmenu', 'wheel'])
        document.addEventListener(name, () => heard.push(name), true);
      Object.assign(window, { heard });
    });
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).not.toBe('');
    const card = await placeOf(page, '.card');
    await page.mouse.move(card.x + 60, card.y + 80);
    await page.mouse.move(card.x + 80, card.y + 100);
    await page.waitForTimeout(400);
    expect(await cardText(page)).not.toBe('');
    await page.mouse.click(card.x + 80, card.y + 100);
    await page.mouse.dblclick(card.x + 90, card.y + 110);
    await page.mouse.click(card.x + 90, card.y + 110, { button: 'right' });
    expect(await cardText(page)).not.toBe('');
    const closer = await placeOf(page, '.close');
    await page.mouse.click(closer.x + closer.width / 2, closer.y + closer.height / 2);
    await expect.poll(() => cardText(page)).toBe('');
    expect(await page.evaluate('heard')).toEqual([]);
    expect((await spiedIn(page)).events).toEqual([]);
  });

  it('scrolls the card and not the page where it does not fit', async () => {
    const page = await openMarked(rig, '/spied.html');
    await page.setViewportSize({ width: 900, height: 300 });
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).not.toBe('');
    const card = await placeOf(page, '.card');
    await page.mouse.move(card.x + 40, card.y + 40);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => inLayer(page, (layer) => layer.querySelector('.card')?.scrollTop)).toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  it('hears of the keyboard no more than that it stands on the element, and that only at the window', async () => {
    const page = await openMarked(rig, '/spied.html');
    await page.keyboard.press('Shift+Tab');
    for (let i = 0; i < 4 && !(await cardText(page)); i++) await page.keyboard.press('Shift+Tab');
    await expect.poll(() => cardText(page)).toContain('差 1');
    await page.keyboard.press('a');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBe('');
    const { events } = await spiedIn(page);
    expect(events.filter((name) => !name.endsWith('at the window'))).toEqual([]);
    expect(events.filter((name) => !/^(?:key|focus|blur)/.test(name))).toEqual([]);
  });

  it('a screen reader is told at the mark what the card says', async () => {
    const page = await openMarked(rig, '/spied.html');
    await page.keyboard.press('Shift+Tab');
    for (let i = 0; i < 4 && !(await cardText(page)); i++) await page.keyboard.press('Shift+Tab');
    const session = await rig.ctx.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const focused = nodes.find(
      ({ role, properties = [] }) =>
        role?.value === 'button' && properties.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    expect(focused?.name?.value).toContain('不符');
    expect(String(focused?.description?.value).replaceAll('\u00a0', ' ')).toContain('9 + 2 + 0 + 0 + 0 + 0 = 11 ≠ 12，差 1');
  });
});

describe('events that a page makes up', () => {
  /** Sends every kind of event to the middle of a cell, to all around it, and to the element of the extension. */
  const pretend = (page: Page, at: { x: number; y: number; width: number; height: number }) =>
    page.evaluate(({ x, y, width, height }) => {
      const place = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, composed: true, cancelable: true };
      const targets = [
        document.elementFromPoint(place.clientX, place.clientY),
        document.documentElement.lastElementChild,
        document,
        window,
      ];
      for (const target of targets) {
        for (const name of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup', 'click', 'dblclick'])
          target?.dispatchEvent(new PointerEvent(name, { ...place, pointerType: 'mouse', pointerId: 1 }));
        for (const name of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click'])
          target?.dispatchEvent(new MouseEvent(name, place));
        for (const name of ['focus', 'focusin', 'focusout', 'blur'])
          target?.dispatchEvent(new FocusEvent(name, { bubbles: true, composed: true }));
        for (const key of ['Escape', 'Tab', 'Enter'])
          target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        target?.dispatchEvent(new WheelEvent('wheel', { ...place, deltaY: 50 }));
        target?.dispatchEvent(new PointerEvent('pointerleave', place));
      }
    }, at);

  it('open no card', async () => {
    const page = await openMarked(rig, '/spied.html');
    await page.evaluate((y) => scrollTo(0, y), (await boxOf(page, culprit)).y - 300);
    await page.waitForTimeout(150);
    await pretend(page, await boxOf(page, culprit));
    await page.waitForTimeout(500);
    expect(await cardText(page)).toBe('');
  });

  it('close none that the reader has opened', async () => {
    const page = await openMarked(rig, '/spied.html');
    await hover(page, culprit);
    const { x, y, width, height } = await boxOf(page, culprit);
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect.poll(() => cardText(page)).not.toBe('');
    await pretend(page, await placeOf(page, '.close'));
    await pretend(page, { x: 5, y: 5, width: 1, height: 1 });
    await page.waitForTimeout(500);
    expect(await cardText(page)).not.toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBe('');
  });
});
