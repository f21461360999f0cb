import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage } from './desk';
import type { Rig } from './rig';

/** A surface gone through by Tab, as somebody does who has no mouse. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Something that can be pressed or typed into. */
interface Stop {
  /** Its element in short, and its accessible name. */
  readonly what: string;
  readonly name: string;
  /** How often the keyboard came to it. */
  readonly reached: number;
  /** Whether that can be seen while it is there, and whether something lies over it then. */
  readonly shows: boolean;
  readonly covered: boolean;
}

/** What is not as it should be with a stop, in words. */
const wrongWith = ({ what, name, reached, shows, covered }: Stop): string[] =>
  [
    name.trim() === '' && `${what} has no name`,
    reached === 0 && `${what} “${name}” is not reached`,
    reached > 0 && !shows && `${what} “${name}” does not show that the keyboard is there`,
    covered && `${what} “${name}” is covered while the keyboard is there`,
  ].filter((wrong) => wrong !== false);

/** Lays down in the page what notes every stop. */
const NOTES = `(() => {
  axe.setup(document.body);
  const PRESSED = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable]';
  const isThere = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0 && !one.disabled && !one.closest('[inert]');
  const look = (one) => {
    const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor } = getComputedStyle(one);
    return { ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1, rest: [boxShadow, backgroundColor, borderColor].join() };
  };
  const all = [...document.querySelectorAll(PRESSED)].filter(isThere);
  const stops = new Map(all.map((one) => [one, { one, before: look(one), reached: 0, shows: true, covered: false }]));
  const note = () => {
    const one = document.activeElement;
    const stop = stops.get(one);
    if (!stop) return;
    const now = look(one);
    // In the middle of what of it is in the window: a table is higher than that.
    const { left, top, right, bottom } = one.getBoundingClientRect();
    const middle = (from, to, end) => (Math.max(0, from) + Math.min(end, to)) / 2;
    const over = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
    stop.reached++;
    stop.shows &&= now.ring || now.rest !== stop.before.rest;
    stop.covered ||= !over || !(one.contains(over) || over.contains(one) || over.closest('label')?.control === one);
  };
  globalThis.keyboard = {
    count: all.length,
    // A busy browser scrolls to it in a later frame.
    note: async () => {
      for (let [last, now, left] = ['', null, 30]; now !== last && left > 0; left--) {
        [last, now] = [now, await new Promise((done) => requestAnimationFrame(() => done(JSON.stringify(document.activeElement?.getBoundingClientRect()))))];
      }
      note();
    },
    told: () => [...stops.values()].map(({ one, reached, shows, covered }) => ({
      what: one.localName + (one.className ? '.' + one.className.split(' ')[0] : ''),
      name: axe.commons.text.accessibleText(one),
      reached, shows, covered,
    })),
  };
})()`;

/**
 * Goes through all that a page has by Tab, from its beginning. Yields how many stops there are, and whatever is not reached, has no
 * name, does not show that the keyboard is there, or is covered then.
 */
export async function walk(page: Page): Promise<{ readonly stops: number; readonly wrong: readonly string[] }> {
  await page.bringToFront();
  await page.evaluate(axe);
  await page.evaluate(NOTES);
  const count = await page.evaluate<number>('keyboard.count');
  await page.evaluate('document.activeElement?.blur()');
  // Places that scroll are stops as well.
  for (let pressed = 0; pressed < count + 6; pressed++) {
    await page.keyboard.press('Tab');
    await page.evaluate('keyboard.note()');
  }
  const stops = await page.evaluate<Stop[]>('keyboard.told()');
  return { stops: stops.length, wrong: stops.flatMap(wrongWith) };
}

/** Goes on by Tab until the keyboard stands on what a selector names; as the first of those that bear a name, if one is given. */
export async function tabTo(page: Page, selector: string, name = ''): Promise<number> {
  const isHere = `(() => { const { activeElement: at } = document; return at.matches(${JSON.stringify(selector)}) && (at.ariaLabel ?? at.textContent).includes(${JSON.stringify(name)}); })()`;
  for (let pressed = 1; pressed <= 400; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(isHere)) return pressed;
  }
  throw new Error(`the keyboard does not come to ${selector} “${name}”`);
}

/** A bound for what would hang; nothing is waited for by time. */
export const PATIENCE = 60_000;

/** Opens a page of the extension, as narrow as it is beside a page if it is one of the small ones. */
export async function openAt(rig: Rig, address: string, ready: string, width = 1100): Promise<Page> {
  const page = await openPage(rig, address);
  await page.setViewportSize({ width, height: 700 });
  await page.waitForSelector(ready, { timeout: PATIENCE });
  return page;
}

/** Unfolds all that a page can unfold. */
export const unfold = (page: Page): Promise<unknown> =>
  page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');

/** What the elements say that a selector names, as soon as they do. */
export const says = (page: Page, selector: string) =>
  expect.poll(() => page.locator(selector).allInnerTexts(), { timeout: PATIENCE });
