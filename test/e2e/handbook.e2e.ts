import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/audit/rules';
import { handbookAddress } from '../../src/ui/handbook-address';
import type { Lang } from '../../src/texts';
import { artifact, launch, type Rig } from './rig';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let rig: Rig;
let page: Page;

beforeAll(async () => {
  rig = await launch({ context: { viewport: { width: 1240, height: 900 } } });
  page = await rig.ctx.newPage();
});
afterAll(() => rig.close());

async function open(rule: string, lang: Lang, scheme: 'light' | 'dark' = 'light'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${rig.id}${handbookAddress(rule, lang)}`);
  await page.waitForSelector('article');
}

const topOf = (rule: string): Promise<number> =>
  page.locator(`#${rule}`).evaluate((element) => element.getBoundingClientRect().top);

/** What axe-core finds, each with the first element concerned. */
async function barriers(): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: api } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await api.run()).violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html ?? ''}`);
  });
}

describe('the handbook page', () => {
  it('tells every rule', async () => {
    await open('', 'zh');
    expect(await page.locator('article').count()).toBe(RULES.length);
    expect(await page.title()).toBe('规则手册 · 勾稽');
  });

  it.each(['light', 'dark'] as const)('has no barriers that axe-core knows (%s)', async (scheme) => {
    for (const lang of ['zh', 'en'] as const) {
      await open('requests-balance', lang, scheme);
      await page.screenshot({ path: artifact(`handbook/${lang}-${scheme}.png`) });
      expect(await barriers()).toEqual([]);
    }
  });

  it('leads to the rule that its address names', async () => {
    await open('text-copied', 'en');
    expect(await topOf('text-copied')).toBeGreaterThan(40);
    expect(await topOf('text-copied')).toBeLessThan(400);
    expect(await page.locator('[data-current=true]').getAttribute('id')).toBe('text-copied');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text-copied');
    const inContents = await page.locator('.contents [aria-current]').evaluate((link) => {
      const [own, list] = [link.getBoundingClientRect(), link.closest('nav')?.getBoundingClientRect()];
      return !!list && own.top >= list.top && own.bottom <= list.bottom;
    });
    expect(inContents).toBe(true);
  });

  it('filters as one types, and forgets the filter when a link is followed', async () => {
    await open('', 'zh');
    await page.fill('input[type=search]', '结转 R-3.03');
    expect(await page.locator('article').evaluateAll((found) => found.map(({ id }) => id))).toEqual(['requests-balance']);
    expect(await page.locator('.filter__count').textContent()).toBe(`${RULES.length} 条规则中的 1 条`);
    await page.screenshot({ path: artifact('handbook/filter.png') });
    await page.click('.contents a');
    await page.waitForFunction((all) => document.querySelectorAll('article').length === all, RULES.length);
    expect(await topOf('requests-balance')).toBeLessThan(100);
    await page.fill('input[type=search]', '没有这个词');
    await page.click('.none button');
    expect(await page.locator('article').count()).toBe(RULES.length);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter');
  });

  it('changes its language and keeps its place', async () => {
    await open('share', 'zh');
    await page.click('.languages button:has-text("English")');
    expect(await page.title()).toBe('Rule handbook · Gouji');
    expect(new URL(page.url()).search).toBe('?lang=en');
    expect(new URL(page.url()).hash).toBe('#share');
  });

  it('fits narrow windows and paper', async () => {
    await page.setViewportSize({ width: 380, height: 760 });
    await open('remedies-total', 'zh');
    await page.screenshot({ path: artifact('handbook/narrow.png') });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(380);
    expect(await barriers()).toEqual([]);
    await page.setViewportSize({ width: 1240, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.contents').isVisible()).toBe(false);
    await page.screenshot({ path: artifact('handbook/print.png') });
    await page.emulateMedia({ media: null });
  });
});
