import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pagesFolder } from '../../src/dev/site.mjs';
import { inLayer } from './inside';
import { audits, badge, cardText, factsOf, hover, marked, marksIn, openMarked } from './marks';
import { launch, type Rig } from './rig';

/** Pages that take the marks away, and what becomes of it. */

const report = readFileSync(join(pagesFolder, 'row-total.html'), 'utf8');
const culprit = 'requests/granted/total';
/** What a page can know the element by. */
const OURS = `[...document.documentElement.children].find((element) => element !== document.head && element !== document.body)`;

const routes = {
  '/keeps-removing.html': report.replace(
    '</body>',
    () => `<script>window.removed = 0; window.worst = 0;
const remove = () => { const ours = ${OURS}; if (ours) { ours.remove(); removed++; } };
new MutationObserver(remove).observe(document.documentElement, { childList: true }); setInterval(remove, 5);
let last = performance.now(); setInterval(() => { const now = performance.now(); worst = Math.max(worst, now - last); last = now; }, 10);</script></body>`,
  ),
};

let rig: Rig;
beforeAll(async () => {
  rig = await launch({ routes, context: { reducedMotion: 'reduce' } });
});
afterAll(() => rig.close());
afterEach(() => rig.closePages());

/** Whether the layer stands where it belongs, dressed, with a mark that has a place. */
const stands = async (page: Page): Promise<boolean> => {
  const home = await page.evaluate(`document.documentElement.children.length === 3 && ${OURS}?.outerHTML === '<div></div>'`);
  const shown = await inLayer(page, (layer) => {
    const mark = layer.querySelector('.mark[data-role=primary]');
    const style = mark && getComputedStyle(mark);
    const { width = 0, height = 0 } = mark?.getBoundingClientRect() ?? {};
    return style?.position === 'absolute' && style.visibility === 'visible' && width > 0 && height > 0;
  });
  return home === true && shown === true;
};

describe('a layer that a page', () => {
  it.each([
    ['removes', `${OURS}.remove()`],
    ['moves into its report', `document.querySelector('td').append(${OURS})`],
    [
      'moves into something hidden',
      `{ const box = document.createElement('div'); box.style.display = 'none'; box.append(${OURS}); document.body.append(box); }`,
    ],
    ['keeps out of the page', `window.kept = document.createDocumentFragment(); kept.append(${OURS})`],
    ['carries into another document', `document.implementation.createHTMLDocument('').body.append(${OURS})`],
    [
      'hides and fills',
      `Object.assign(${OURS}, { hidden: true, inert: true, popover: 'manual', innerHTML: '<b>x</b>', style: 'display:none!important;visibility:hidden!important' })`,
    ],
  ])('%s is back as it was within a second', async (_, script) => {
    const page = await openMarked(rig, '/row-total.html');
    await page.evaluate(script);
    // Three times as long as is promised: the machine may be busy.
    await expect.poll(() => stands(page), { timeout: 3000, interval: 100 }).toBe(true);
    expect(factsOf(await marksIn(page), 'primary')).toEqual([culprit]);
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).toContain('差 1');
    expect(await rig.badge(page)).toBe('1');
  });

  it('wants to hide by its style is seen all the same', async () => {
    const page = await openMarked(rig, '/row-total.html');
    await page.evaluate(() => {
      document.head.insertAdjacentHTML(
        'beforeend',
        '<style>html > div, html > :last-child { display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important; content-visibility: hidden !important }</style>',
      );
      const ours = document.documentElement.lastElementChild as HTMLElement;
      ours.animate([{ opacity: 0, visibility: 'hidden' }], { duration: 1, fill: 'forwards' });
    });
    await page.waitForTimeout(300);
    expect(await stands(page)).toBe(true);
  });

  it('takes away with all that it shows comes back with a report that comes back', async () => {
    const page = await openMarked(rig, '/row-total.html');
    await page.evaluate(() => {
      const { body } = document;
      document.documentElement.replaceChildren(document.head, document.createElement('body'));
      setTimeout(() => (document.body = body), 900);
    });
    await expect.poll(() => stands(page), { timeout: 5000 }).toBe(true);
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
  });

  it('moves about is not audited for that', async () => {
    const page = await openMarked(rig, '/row-total.html');
    await page.waitForTimeout(1500);
    const before = await audits(page);
    for (let n = 0; n < 3; n++) {
      await page.evaluate(`document.querySelector('td').append(${OURS})`);
      await page.waitForTimeout(600);
    }
    expect(await stands(page)).toBe(true);
    expect(await audits(page)).toBe(before);
  });
});

describe('a page that removes the marks over and over', () => {
  it('has its way after ten times, keeps its own time, and badge and popup say so until they are wanted again', async () => {
    const page = await rig.openInFront('/keeps-removing.html');
    await badge(rig, page, '1');
    await badge(rig, page, '1!', 20_000);
    expect(await rig.buttonTitle(page)).toContain('本页反复移除标记，已停止显示标记');
    const removed = await page.evaluate<number>('removed');
    expect(removed).toBe(11);
    await page.waitForTimeout(1500);
    expect(await page.evaluate<number>('removed')).toBe(removed);
    expect(await page.evaluate<number>('worst')).toBeLessThan(3000);
    expect(await audits(page)).toBeLessThan(4);
    await rig.triggerAction(page);
    const popup = await rig.popup();
    await popup.until(`document.body.innerText.includes('本页反复移除标记，已停止显示标记')`);
    expect(await rig.badge(page)).toBe('1!');
    await popup.click('[role=switch]');
    await popup.click('[role=switch]');
    await expect.poll(() => page.evaluate<number>('removed')).toBeGreaterThan(removed);
    await expect.poll(() => rig.badge(page)).toBe('1');
    expect(await popup.evaluate(`document.body.innerText.includes('本页反复移除标记')`)).toBe(false);
    await popup.close();
  });
});
