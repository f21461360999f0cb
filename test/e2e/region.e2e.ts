import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { regionPage } from '../../src/exports/region';
import '../../src/texts/both';
import { PLANTED } from '../exports/region-cases';
import { Region } from '../exports/region-made';
import { artifact, launch, type Rig } from './rig';
import { violations } from './surface';

/** The page on a region, as a file that somebody was sent. */

let rig: Rig;
const region = new Region();
for (const [, plant] of PLANTED) plant(region);

beforeAll(async () => {
  const audits = region.audits();
  const pages = Object.fromEntries(
    (['zh', 'en'] as const).map((lang) => [`/${lang}.html`, regionPage(audits, lang, region.before)]),
  );
  rig = await launch({ routes: pages, context: { viewport: { width: 1100, height: 900 } } });
});
afterAll(() => rig.close());

/** What lies beyond the edge of the window. */
const beyond = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What of a frame has to be scrolled to. */
const hidden = ({ scrollWidth, clientWidth }: Element): number => scrollWidth - clientWidth;

it.each(['zh', 'en'])(
  'has no barriers in either scheme, at any width, and folds its cells in and out by keyboard: %s',
  async (lang) => {
    const page = await rig.openInFront(`/${lang}.html`);
    const fold = page.locator('details').first();
    await fold.locator('summary').focus();
    await page.keyboard.press('Enter');
    await fold.locator('table').waitFor({ timeout: 60_000 });
    expect(await fold.locator('small').first().textContent()).toMatch(/^[+−]\d+$/);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
      for (const width of [1100, 360]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await beyond(page)).toBeLessThanOrEqual(0);
        // Three years stand beside each other where there is room for a page.
        if (width === 1100) expect(await page.locator('.scroll').first().evaluate(hidden)).toBeLessThanOrEqual(0);
        await page.evaluate(() => scrollTo(0, 0));
        await page.screenshot({ path: artifact(`region/${lang}-${colorScheme}-${width}.png`) });
        await fold.scrollIntoViewIfNeeded();
        await page.screenshot({ path: artifact(`region/${lang}-${colorScheme}-${width}-cells.png`) });
      }
    }
    await page.close();
  },
);
