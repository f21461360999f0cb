import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inLayer } from '../inside';
import { badge, cardText, factsOf, hover, marked } from '../marks';
import { artifact, launch, newspaper, type Page, type Rig } from './rig';
import { attribute, culprit, guarded, late, report, rooted, shadowing, told } from './firefox-pages';

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

describe('a report with one planted error', () => {
  it('is told by the toolbar, marked in the page, and explained by card and popup', async () => {
    const page = await rig.open('/row-total.html');
    const marks = await marked(page);
    expect(factsOf(marks, 'primary')).toEqual([culprit]);
    expect(factsOf(marks, 'related')).toHaveLength(27);
    await badge(rig, page, '1');
    await expect
      .poll(() => rig.button(page))
      .toEqual({ badge: '1', title: '勾稽：1 个疑点，涉及 2 项勾稽关系；勾稽关系 40/42 成立' });
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).toContain('9 + 2 + 0 + 0 + 0 + 0 = 11 ≠ 12，差 1');
    await page.screenshot({ path: artifact('firefox/card.png') });
    const said = await popupOn(page, 'popup');
    expect(said).toContain('勾稽关系 40/42 成立');
    expect(said).toContain('现为 12，若为 11');
  });

  it('is jumped to from the popup, and left as it was when marks are switched off there', async () => {
    const page = await rig.open('/row-total.html');
    await marked(page);
    await rig.triggerAction(page);
    const popup = await rig.popup();
    await popup.click('.brief button');
    await expect.poll(() => cardText(page)).toContain('差 1');
    await popup.click('[role=switch]');
    await expect.poll(() => page.evaluate('document.documentElement.children.length')).toBe(2);
    await popup.close();
  });

  it('reaches a popup that is open and waits for it', async () => {
    const page = await rig.open('/late-report.html');
    await rig.triggerAction(page);
    const popup = await rig.popup();
    const says = (text: string) => popup.until(`document.querySelector('main')?.innerText.includes('${text}')`, 8000);
    await says('还在等待页面');
    await page.evaluate("document.querySelector('button').click()");
    await says('1 个疑点，涉及 2 项勾稽关系');
    await popup.screenshot(artifact('firefox/follows.png'));
    await popup.close();
    await badge(rig, page, '1');
  });

  it.each([
    ['with names of its own for what scripts use', '/shadowing.html'],
    ['in a closed shadow root', '/rooted.html'],
    ['under a policy that allows no style', '/guarded.html'],
  ])('%s is found and marked all the same', async (_, address) => {
    const page = await rig.open(address);
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
    await badge(rig, page, '1');
  });

  it('under a policy that allows no style is marked as it should, and the page is told of nothing but its own styles', async () => {
    const unread = await rig.open(`${newspaper}/guarded.html`);
    const page = await rig.open('/guarded.html');
    await marked(page);
    const position = await inLayer(page, (layer) => getComputedStyle(layer.querySelector('.mark') as Element).position);
    expect(position).toBe('absolute');
    expect(await page.evaluate('told')).toEqual(await unread.evaluate('told'));
  });

  it('is one empty element more to the page, in which it finds nothing', async () => {
    const page = await rig.open('/row-total.html');
    await marked(page);
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).toContain('这只是推测');
    const seen = await page.evaluate(() => {
      const element = document.documentElement.lastElementChild as HTMLElement;
      const { find } = window as unknown as { find(text: string): boolean };
      const found = find.call(window, '这只是推测');
      return {
        markup: element.outerHTML,
        root: element.shadowRoot,
        sizes: [element.scrollWidth, element.scrollHeight, element.getClientRects().length],
        found,
        animations: document.getAnimations().length,
      };
    });
    expect(seen).toEqual({ markup: '<div></div>', root: null, sizes: [0, 0, 0], found: false, animations: 0 });
  });

  it('in a frame without an address of its own is found', async () => {
    const page = await rig.open('/inside.html');
    await badge(rig, page, '1');
  });

  it('is known again when the reader comes back to it', async () => {
    const page = await rig.open('/row-total.html');
    await badge(rig, page, '1');
    await page.goto((await page.url()).replace('row-total', 'clean-county'));
    await badge(rig, page, '✓');
    await page.goBack();
    await badge(rig, page, '1');
  });
});

it('asks no network for anything but what the reader opens', async () => {
  const before = rig.site.asked.length;
  const page = await rig.open('/row-total.html');
  await badge(rig, page, '1');
  expect(await popupOn(page, 'quiet')).toContain('40/42');
  await page.waitForTimeout(1000);
  const own = /(?:^|\.)(?:mozilla|firefox)\.(?:org|net|com):443$/;
  const asked = rig.site.asked.slice(before).filter((address) => !own.test(address));
  expect(asked.filter((address) => !/^www\.jiangcheng\.gov\.cn\/(?:row-total\.html|favicon\.ico)$/.test(address))).toEqual([]);
  expect(asked).toContain('www.jiangcheng.gov.cn/row-total.html');
});
