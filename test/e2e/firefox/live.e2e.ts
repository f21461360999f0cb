import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badge, factsOf, marked, marksIn } from '../marks';
import { clean, culprit, filler, flawed, knowing, pageOf } from '../report-parts';
import { launch, type Page, type Rig } from './rig';

/** Pages that change after their audit, or while it runs, in Firefox. */

const MOMENTS = [150, 200, 260, 340];

const swapping = (moment: number): string =>
  pageOf(
    `<div><main id="app">${clean.body}</main></div>${filler(3000)}${knowing(
      `addEventListener('load', () => setTimeout(() => { document.getElementById('app').outerHTML = '<main id="app">' + flawed + '</main>'; }, ${moment}));`,
    )}`,
  );

let rig: Rig;
beforeAll(async () => {
  rig = await launch({
    routes: {
      ...Object.fromEntries(MOMENTS.map((moment) => [`/swap-${moment}.html`, swapping(moment)])),
      '/shell.html': `<!doctype html><html lang="zh"><head><title>政务公开</title></head><body><div id="app"></div>${knowing(
        `setTimeout(() => { document.getElementById('app').innerHTML = flawed; }, 1500);`,
      )}</body></html>`,
    },
  });
});
afterAll(() => rig.close());
afterEach(() => rig.closePages());

async function saysFlawed(page: Page): Promise<void> {
  await badge(rig, page, '1');
  expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
}

it.each(MOMENTS)('a report that is made anew %i ms after it was loaded is told as it stands then', async (moment) => {
  const page = await rig.open(`/swap-${moment}.html`);
  await page.waitForTimeout(moment + 900);
  await saysFlawed(page);
});

it('a report that scripts bring to a nearly empty page is seen', async () => {
  await saysFlawed(await rig.open('/shell.html'));
});

describe('a document', () => {
  it.each([
    ['written anew', 'document.open(); document.write("<html><head>" + head + "</head><body>" + body); document.close()'],
    ['with another body', 'const next = document.createElement("body"); next.innerHTML = body; document.body.replaceWith(next)'],
  ])('%s is told as it stands then', async (_, way) => {
    const page = await rig.open('/row-total.html');
    await saysFlawed(page);
    const replace = ({ head, body }: typeof clean): Promise<unknown> =>
      page.evaluate(`(() => { const [head, body] = ${JSON.stringify([head, body])}; ${way} })()`);
    await replace(clean);
    await badge(rig, page, '✓');
    expect(await marksIn(page)).toEqual([]);
    await replace(flawed);
    await saysFlawed(page);
  });
});

it('a page that is translated keeps what was found, and says so', async () => {
  const page = await rig.open('/row-total.html');
  await saysFlawed(page);
  await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, 4);
    while (walker.nextNode()) walker.currentNode.data = walker.currentNode.data.replace(/\\p{Script=Han}+/gu, ' words ');
  })()`);
  await expect.poll(() => rig.buttonTitle(page)).toContain('翻译');
  await page.waitForTimeout(1200);
  await saysFlawed(page);
});

describe('an update while a page is open', () => {
  const layers = (page: Page): Promise<number> => page.evaluate('document.documentElement.children.length - 2');

  it('leaves one set of marks, and “off” leaves nothing of either version', async () => {
    // Of a browser of its own: what this one knows of the extension is gone then.
    const other = await launch();
    try {
      const page = await other.open('/row-total.html');
      expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
      await other.update();
      await expect.poll(async () => (await other.button(page)).badge, { timeout: 10_000 }).toBe('1');
      await page.waitForTimeout(1500);
      expect([await layers(page), factsOf(await marked(page), 'primary')]).toEqual([1, [culprit]]);
      await other.triggerAction(page);
      const popup = await other.popup();
      await popup.click('[role=switch]');
      await expect.poll(() => layers(page)).toBe(0);
      await page.waitForTimeout(1500);
      expect(await layers(page)).toBe(0);
      await popup.close();
    } finally {
      await other.close();
    }
  });
});
