import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pagesFolder } from '../../src/dev/site.mjs';
import { badge, click, factsOf, marked, marksIn } from './marks';
import { culprit, pageOf } from './report-parts';
import { launch, newspaper, type Rig } from './rig';

/** A tab in which the button was clicked once, on a site that the extension may not read by itself. */

const routes = { '/news.html': pageOf('<p>今日要闻</p>', '<title>要闻</title>') };

let rig: Rig;
beforeAll(async () => {
  rig = await launch({ routes });
});
afterAll(() => rig.close());
afterEach(() => rig.closePages());

async function clicked(address: string): Promise<Page> {
  const page = await rig.open(address);
  await click(rig, page);
  return page;
}

async function says(page: Page): Promise<void> {
  await badge(rig, page, '1');
  expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
}

describe('a tab that was clicked', () => {
  it.each([
    ['of a site of others', `${newspaper}/row-total.html`],
    ['of this machine', pathToFileURL(join(pagesFolder, 'row-total.html')).href],
  ])('%s: its page is audited again by itself when it is loaded again, as often as that is', async (_, address) => {
    const page = await clicked(address);
    await says(page);
    for (let n = 0; n < 3; n++) {
      await page.reload();
      await says(page);
    }
  });

  it('and goes to another page of the site, by one that is no report', async () => {
    const page = await clicked(`${newspaper}/row-total.html`);
    await says(page);
    await page.goto(`${newspaper}/news.html`);
    await page.waitForTimeout(800);
    expect([await rig.badge(page), await marksIn(page)]).toEqual(['', []]);
    await page.goto(`${newspaper}/row-total.html`);
    await says(page);
    await page.goto(`${newspaper}/clean-county.html`);
    await badge(rig, page, '✓');
    await page.goBack();
    await says(page);
  });

  it('is audited again when the background has been stopped meanwhile', async () => {
    const page = await clicked(`${newspaper}/row-total.html`);
    await says(page);
    await rig.stopWorker();
    await page.reload();
    await page.waitForTimeout(500);
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
  });

  it('is not read any more once it has left the site', async () => {
    const page = await clicked(`${newspaper}/row-total.html`);
    await says(page);
    await page.goto('http://other.example.org/row-total.html');
    await page.waitForTimeout(1500);
    expect([await rig.badge(page), await marksIn(page)]).toEqual(['', []]);
  });
});
