import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import { framesOf, inLayer } from './inside';
import { badge, cardText, factsOf, hover, marked, marksIn, openMarked } from './marks';
import { artifact, government, launch, newspaper, type Rig } from './rig';
import { culprit } from './cells';

let rig: Rig;

beforeAll(async () => {
  rig = await launch({ context: { reducedMotion: 'reduce' } });
});

afterAll(() => rig.close());

afterEach(() => rig.closePages());

describe('live pages', () => {
  it('audits a report that arrives after the page has loaded', async () => {
    const page = await rig.open('/late.html');
    await page.bringToFront();
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
    await badge(rig, page, '1');
  });

  it('audits a report behind a tab, and lets go of it when it is gone', async () => {
    const page = await rig.open('/tabs.html');
    await page.waitForTimeout(500);
    await page.click('#tab-report');
    await badge(rig, page, '✓');
    await page.click('#tab-guide');
    await badge(rig, page, '');
    await page.click('#tab-report');
    await badge(rig, page, '✓');
  });

  it('audits again when a figure changes, without new boxes for cells that stay', async () => {
    const page = await openMarked(rig, '/row-total.html');
    await inLayer(page, (layer) =>
      layer.querySelector('.mark[data-fact="requests/granted/business"]')?.setAttribute('data-seen', ''),
    );
    await page.evaluate(() => {
      const cell = [...document.querySelectorAll('td')].find(({ textContent }) => textContent?.trim() === '12');
      if (cell) cell.textContent = '19';
    });
    await hover(page, culprit);
    await expect.poll(() => cardText(page), { timeout: 20_000 }).toContain('≠ 19，差 8');
    expect(await inLayer(page, (layer) => layer.querySelectorAll('[data-seen]').length)).toBe(1);
    await page.evaluate(() => {
      const cell = [...document.querySelectorAll('td')].find(({ textContent }) => textContent?.trim() === '19');
      if (cell) cell.textContent = '11';
    });
    await badge(rig, page, '✓');
    expect(await marksIn(page)).toEqual([]);
  });

  it('audits a report inside a frame of the same site, and one that comes late', async () => {
    const page = await rig.open('/frame.html');
    await page.bringToFront();
    await badge(rig, page, '1');
    const [inner] = await framesOf(page);
    expect(inner && factsOf(await marked(inner), 'primary')).toEqual([culprit]);
    await page.evaluate(
      `document.querySelector('iframe').insertAdjacentHTML('afterend', '<iframe src="transposed.html" width=900 height=900>')`,
    );
    await badge(rig, page, '2');
  });

  it('names a frame that it may not read', async () => {
    const page = await rig.open('/foreign-frame.html');
    const state = (await rig.sendToBackground({ kind: 'open', tab: await rig.tabId(page) })) as TabState;
    const named = state.frames.flatMap(({ result }) => result.foreignFrames);
    expect(named).toHaveLength(1);
    expect(named[0]?.address).toMatch(/^https?:\/\//);
    expect(named[0]?.address).not.toContain('.gov.cn');
  });

  it('follows a page to another one in the same tab', async () => {
    const page = await rig.open('/frame.html');
    await badge(rig, page, '1');
    await page.goto(`${government}/transposed.html`);
    await badge(rig, page, '1');
    const tab = await rig.tabId(page);
    const state = (await rig.sendToBackground({ kind: 'open', tab })) as TabState;
    expect(state.frames.map(({ frame }) => frame)).toEqual([0]);
  });
});

describe('a site outside gov.cn', () => {
  it('is left alone until the toolbar button is clicked, then audited without a grant', async () => {
    const page = await rig.open(`${newspaper}/row-total.html`);
    await page.waitForTimeout(500);
    expect(await rig.badge(page)).toBe('');
    expect(await marksIn(page)).toEqual([]);
    await rig.triggerAction(page);
    const popup = await rig.popup();
    await popup.until('/40.42 成立/.test(document.body.innerText)');
    await popup.screenshot(artifact('page-click-to-check.png'));
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
    await badge(rig, page, '1');
    await popup.close();
  });
});
