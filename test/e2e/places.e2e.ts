import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openMarked } from './marks';
import { launch, type Rig } from './rig';
import { BOX, follows, HARMLESS, HIDING, isMarked, routes } from './places-pages';

let rig: Rig;

beforeAll(async () => {
  rig = await launch({ oneTab: true, routes, context: { reducedMotion: 'reduce' } });
});

afterAll(() => rig.close());

afterEach(() => rig.closePages());

/** Opens a page with the marked cell in the middle of the window, and nothing under the pointer. */
async function open(address: string): Promise<Page> {
  const tab = await openMarked(rig, address);
  await tab.evaluate(() => document.querySelector('#part')?.scrollIntoView({ block: 'center' }));
  await expect.poll(() => isMarked(tab)).toBe(true);
  return tab;
}

describe('a mark goes, and comes back, with what its page does to the cell:', () => {
  it.each(Object.entries(HIDING))('%s', async (_, [act, undo]) => {
    const tab = await open('/plain.html');
    await tab.evaluate(`{ ${BOX} ${act} }`);
    await expect.poll(() => isMarked(tab), { timeout: 4000 }).toBe(false);
    await tab.evaluate(`{ ${BOX} ${undo} }`);
    await expect.poll(() => isMarked(tab), { timeout: 4000 }).toBe(true);
    await follows(tab);
  });

  it('a fold that is closed', async () => {
    const tab = await open('/plain.html');
    await tab.evaluate(() => {
      const box = document.getElementById('box') as HTMLElement;
      const fold = document.createElement('details');
      fold.open = true;
      fold.innerHTML = '<summary>表</summary>';
      box.replaceWith(fold);
      fold.append(box);
    });
    await expect.poll(() => isMarked(tab), { timeout: 6000 }).toBe(true);
    await tab.click('summary');
    await expect.poll(() => isMarked(tab), { timeout: 6000 }).toBe(false);
    await tab.click('summary');
    await expect.poll(() => isMarked(tab), { timeout: 6000 }).toBe(true);
    await follows(tab);
  });

  it('a menu that only the pointer opens', async () => {
    const tab = await open('/plain.html');
    await tab.evaluate(() =>
      document.body.insertAdjacentHTML(
        'beforeend',
        '<style>nav { position: fixed; top: 0; left: 0; width: 90px; height: 20px } nav b { display: none } nav:hover b { display: block; position: fixed; inset: 20px 0 0 0; background: #fff }</style><nav>栏目<b>更多</b></nav>',
      ),
    );
    await tab.mouse.move(20, 10);
    await expect.poll(() => isMarked(tab), { timeout: 4000 }).toBe(false);
  });
});

describe('a mark stays under', () => {
  it.each(Object.entries(HARMLESS))('%s', async (_, act) => {
    const tab = await open('/plain.html');
    await tab.evaluate(`{ ${BOX} ${act} }`);
    await tab.waitForTimeout(1500);
    expect(await isMarked(tab)).toBe(true);
    await follows(tab);
  });
});
