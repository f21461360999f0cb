import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../../src/messages';
import { badge, factsOf, marked, marksIn } from '../marks';
import { artifact, launch, newspaper, type Page, type Rig } from './rig';
import { attribute, culprit, guarded, late, report, rooted, shadowing, told, verdicts } from './firefox-pages';

let rig: Rig;

beforeAll(async () => {
  rig = await launch({
    routes: {
      '/late-report.html': late,
      '/shadowing.html': shadowing,
      '/rooted.html': rooted,
      '/inside.html': `<!doctype html><title>x</title><iframe width="900" height="900" srcdoc="${attribute(report)}"></iframe>`,
      '/guarded.html': (_, response) =>
        response
          .writeHead(200, guarded)
          .end(report.replace('<head>', () => `<head>${told}`).replace(/<style>[^]*?<\/style>/g, '')),
    },
  });
});

afterAll(() => rig.close());

afterEach(() => rig.closePages());

/** What the popup that the toolbar button opens says. */
async function popupOn(page: Page, picture: string): Promise<string> {
  await rig.triggerAction(page);
  const popup = await rig.popup();
  await popup.until(`document.querySelector('main[aria-busy=false]')`);
  const text = await popup.evaluate<string>('document.body.innerText');
  await popup.screenshot(artifact(`firefox/${picture}.png`));
  await popup.close();
  return text;
}

describe('other pages', () => {
  it('without a finding get a tick and no marks', async () => {
    const page = await rig.open('/clean-county.html');
    await badge(rig, page, '✓');
    expect(await marksIn(page)).toEqual([]);
  });

  it('that are no reports get nothing, and the popup says so', async () => {
    const page = await rig.open('/gov-news.html');
    expect(await popupOn(page, 'no-report')).toContain('这个页面不是年度报告');
    expect((await rig.button(page)).badge).toBe('');
    expect(await marksIn(page)).toEqual([]);
  });

  it('of Firefox itself are said to be out of reach', async () => {
    const page = await rig.open('about:config');
    expect(await popupOn(page, 'own')).toContain('这是浏览器自己的页面');
  });

  it('outside gov.cn are left alone until the button is clicked', async () => {
    const page = await rig.open(`${newspaper}/row-total.html`);
    await page.waitForTimeout(500);
    expect(await rig.badge(page)).toBe('');
    expect(await rig.isolated(page, '1')).toBe(null);
    expect(await popupOn(page, 'elsewhere')).toContain('40/42');
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
    await badge(rig, page, '1');
  });
});

describe('the permission for government sites', () => {
  it('can be taken back by the reader, who is asked again where a click has audited a page', async () => {
    const removed = await rig.worker.evaluate('browser.permissions.remove({ origins: ["*://*.gov.cn/*"] })');
    expect(removed).toBe(true);
    const page = await rig.open('/row-total.html');
    await page.waitForTimeout(500);
    expect(await rig.badge(page)).toBe('');
    await rig.triggerAction(page);
    const popup = await rig.popup();
    await badge(rig, page, '1');
    await popup.click('.site button');
    await rig.allow();
    await popup.until(`document.querySelector('.site').innerText === '以后会自动核对此网站'`);
    await popup.close();
    await badge(rig, await rig.open('/transposed.html'), '1');
  });
});

describe('two years of one agency', () => {
  it('are compared, also when the background was stopped in between', async () => {
    const earlier = await rig.open('/golden-suqian-2023.html');
    await badge(rig, earlier, '✓');
    await rig.stopWorker();
    const page = await rig.open('/golden-suqian-2024.html');
    await badge(rig, page, '✓');
    expect(await popupOn(page, 'years')).toContain('与 2023 年度报告核对：9 项跨年关系成立');
    const state = (await rig.sendToBackground({ kind: 'open', tab: await rig.tabId(page) })) as TabState;
    expect(verdicts(state)).toBe(Array.from({ length: 9 }, () => 'holds').join(' '));
  });
});
