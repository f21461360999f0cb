import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inLayer } from './inside';
import { openAt, PATIENCE, says, tabTo, unfold, walk } from './keyboard';
import { cardText, marked } from './marks';
import { launch, type Rig } from './rig';

/** Pages of the extension, and the marks of a page, without a mouse. */

let rig: Rig;

beforeAll(async () => {
  rig = await launch({ context: { viewport: { width: 1100, height: 700 }, reducedMotion: 'reduce' } });
});
afterAll(() => rig.close());

describe('by keyboard alone', () => {
  it('the page for drafts: pastes, goes to the mark and its card, saves', async () => {
    const draft = await openAt(rig, 'draft.html?sample&lang=zh', '.draft__report');
    await unfold(draft);
    expect((await walk(draft)).wrong).toEqual([]);
    await tabTo(draft, '.draft__list .tool--jump');
    await draft.keyboard.press('Enter');
    await says(draft, '.card').toEqual([expect.stringContaining('若此格为')]);
    await draft.keyboard.press('Escape');
    await says(draft, '.card').toEqual([]);
    await draft.keyboard.press('Enter');
    await says(draft, '.card').toEqual([expect.stringContaining('若此格为')]);
    await tabTo(draft, '.bar button', '保存核对记录');
    const [download] = await Promise.all([draft.waitForEvent('download', { timeout: PATIENCE }), draft.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/^核对记录_/);
    await draft.close();
  });

  it('the options: a rule off and on, a site left alone, a name, and everything deleted', async () => {
    const options = await openAt(rig, 'options.html?lang=zh', '.options');
    await tabTo(options, 'summary');
    await options.keyboard.press('Enter');
    expect((await walk(options)).wrong).toEqual([]);
    await tabTo(options, '.rules input');
    await options.keyboard.press('Space');
    await says(options, '.rules ~ *, summary').toContainEqual(expect.stringContaining('已关闭 1 条'));
    await tabTo(options, '.rows__add input');
    await options.keyboard.type('www.qinghe.gov.cn');
    await options.keyboard.press('Enter');
    await says(options, '.rows__row bdi').toEqual(['www.qinghe.gov.cn']);
    await tabTo(options, '.options__name');
    await options.keyboard.type('甲');
    await tabTo(options, 'button', '删除全部');
    await options.keyboard.press('Enter');
    await tabTo(options, 'button', '确定删除');
    await options.keyboard.press('Enter');
    await says(options, '.rows__row bdi').toEqual([]);
    await options.close();
  });

  it.each([
    ['the first run', 'welcome.html?lang=zh', '.welcome', '.welcome__main', /draft\.html\?sample/],
    ['the desk', 'desk.html?lang=zh', '.start', '', /desk\.html/],
    ['the viewer', 'viewer.html?lang=zh', 'h1', '', /viewer\.html/],
  ] as const)('%s', async (_, address, ready, way, leads) => {
    const page = await openAt(rig, address, ready);
    expect((await walk(page)).wrong).toEqual([]);
    if (way) {
      await tabTo(page, way);
      await page.keyboard.press('Enter');
    }
    await page.waitForURL(leads, { timeout: PATIENCE });
    await page.close();
  });

  it('the handbook: narrows the rules down, and goes to one', async () => {
    const handbook = await openAt(rig, 'handbook.html?lang=zh', 'article');
    await tabTo(handbook, '#filter');
    await handbook.keyboard.type('结转');
    expect((await walk(handbook)).wrong).toEqual([]);
    await tabTo(handbook, '.contents a');
    await handbook.keyboard.press('Enter');
    await expect.poll(() => handbook.evaluate(() => document.activeElement?.localName), { timeout: PATIENCE }).toBe('article');
    await handbook.close();
  });

  it('the marks of a page, each of which opens its card and lets it go', async () => {
    const page = await rig.openInFront('/transposed.html');
    await marked(page);
    await page.bringToFront();
    const stops = await inLayer(
      page,
      (layer) => [...layer.querySelectorAll<HTMLElement>('button.mark')].filter(({ hidden }) => !hidden).length,
    );
    const met = new Set<string>();
    for (let pressed = 0; pressed < 60 && met.size < (stops ?? 0); pressed++) {
      await page.keyboard.press('Tab');
      const at = await inLayer(page, (layer) => (layer.activeElement as HTMLElement | null)?.dataset.fact ?? '');
      if (!at || met.has(at)) continue;
      met.add(at);
      await expect.poll(() => cardText(page), { timeout: PATIENCE }).not.toBe('');
      await page.keyboard.press('Escape');
      await expect.poll(() => cardText(page), { timeout: PATIENCE }).toBe('');
    }
    expect(met.size).toBe(stops);
    expect(met.size).toBeGreaterThan(0);
  });

  it('would tell what has no name, does not show the keyboard, is not reached, or is covered', async () => {
    const page = await openAt(rig, 'welcome.html?lang=zh', '.welcome');
    await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML = '<button></button><button>甲</button><div><button>乙</button><p>丙</p></div><button>丁</button>';
      // The policy of the page lets no mark-up bring styles.
      const look = (selector: string, style: string) => ((main.querySelector(selector) as HTMLElement).style.cssText = style);
      look('button:nth-child(2)', 'outline: none !important');
      look('div', 'position: relative');
      look('p', 'position: absolute; inset: 0; background: white');
      main.lastElementChild?.addEventListener('focus', ({ target }) => (target as HTMLElement).blur());
    });
    expect((await walk(page)).wrong).toEqual([
      'button has no name',
      expect.stringContaining('“甲” does not show'),
      expect.stringContaining('“乙” is covered'),
      expect.stringContaining('“丁” is not reached'),
    ]);
    await page.close();
  });
});
