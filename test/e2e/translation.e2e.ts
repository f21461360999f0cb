import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { audits, badge, factsOf, marked, marksIn, openMarked } from './marks';
import { culprit } from './report-parts';
import { launch, type Rig } from './rig';

/** A page that is translated after its audit. */

let rig: Rig;
beforeAll(async () => {
  rig = await launch({ oneTab: true });
});
afterAll(() => rig.close());
afterEach(() => rig.closePages());

/** What translators of different kinds do with each text of the page; `say` gives a text in another language. */
const TRANSLATORS = {
  'elements around each text': `const font = document.createElement('font'), inner = document.createElement('font');
inner.textContent = say(node.data); font.append(inner); node.replaceWith(font)`,
  'texts replaced in place': 'node.data = say(node.data)',
  'elements made anew':
    'const parent = node.parentElement; parent.replaceWith(Object.assign(parent.cloneNode(false), { textContent: say(node.data) }))',
  'the translation behind the original': `node.parentElement.append(Object.assign(document.createElement('span'), { lang: 'en', textContent: say(node.data) }))`,
} as const;

const WORDS = {
  // As long as the original, word by word.
  English: `(text) => text.replace(/\\p{Script=Han}+/gu, (words) => ' ' + [...words].map((word) => 'w' + word.codePointAt(0).toString(36)).join(' ') + ' ')`,
  Japanese: `(text) => text.replace(/\\p{Script=Han}{2}/gu, (words) => words[1] + 'の' + words[0] + 'です')`,
} as const;

/** Translates the texts that a selector leads to, one after another or all at once. */
const translate = (page: Page, how: string, words: string = WORDS.English, only = '*'): Promise<unknown> =>
  page.evaluate(`(() => {
const say = ${words};
const walker = document.createTreeWalker(document.body, 4);
const nodes = [];
while (walker.nextNode()) nodes.push(walker.currentNode);
const had = new Set();
for (const node of nodes) {
  if (!/\\p{Script=Han}/u.test(node.data) || !node.parentElement.closest(${JSON.stringify(only)}) || had.has(node.parentElement)) continue;
  had.add(node.parentElement);
  ${how};
}
document.title = say(document.title);
document.documentElement.lang = 'en';
})()`);

async function keeps(page: Page): Promise<void> {
  await expect.poll(() => rig.buttonTitle(page), { timeout: 8000 }).toContain('翻译');
  await page.waitForTimeout(1200);
  expect([await rig.badge(page), factsOf(await marksIn(page), 'primary')]).toEqual(['1', [culprit]]);
  expect(await rig.buttonTitle(page)).toContain('翻译');
}

describe.each(Object.entries(TRANSLATORS))('a page that is translated by %s', (_, how) => {
  it('keeps what was found, and says that it is translated', async () => {
    const page = await openMarked(rig, '/row-total.html');
    await translate(page, how);
    await keeps(page);
    await rig.triggerAction(page);
    const popup = await rig.popup();
    await popup.until(`document.body.innerText.includes('网页已被翻译')`);
    expect(await popup.evaluate<string>('document.body.innerText')).toContain('1 个疑点');
    await popup.close();
    await keeps(page);
  });
});

describe('a page that is translated', () => {
  it('into a language that shares its characters keeps what was found', async () => {
    const page = await openMarked(rig, '/row-total.html');
    await translate(page, TRANSLATORS['texts replaced in place'], WORDS.Japanese);
    await keeps(page);
  });

  it('piece by piece, from its headings on, keeps what was found', async () => {
    const page = await openMarked(rig, '/row-total.html');
    const how = TRANSLATORS['elements around each text'];
    for (const only of ['h1, h2, h3', 'p', 'table', '*']) {
      await translate(page, how, WORDS.English, only);
      await keeps(page);
    }
  });

  it('and back again is audited for what it is', async () => {
    const page = await openMarked(rig, '/row-total.html');
    const whole = await page.evaluate(() => document.body.innerHTML);
    await translate(page, TRANSLATORS['texts replaced in place']);
    await keeps(page);
    await page.evaluate((body) => void (document.body.innerHTML = body), whole);
    await expect.poll(() => rig.buttonTitle(page), { timeout: 8000 }).not.toContain('翻译');
    expect(await rig.badge(page)).toBe('1');
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
  });

  it('and then gives another figure keeps nothing', async () => {
    const page = await openMarked(rig, '/row-total.html');
    await translate(page, TRANSLATORS['texts replaced in place']);
    await keeps(page);
    await page.evaluate(() => {
      const cell = [...document.querySelectorAll('td')].find(({ textContent }) => textContent?.trim() === '12');
      if (cell) cell.textContent = '11';
    });
    await expect.poll(() => rig.buttonTitle(page), { timeout: 8000 }).not.toContain('翻译');
    expect(factsOf(await marksIn(page), 'primary')).not.toContain(culprit);
  });
});

it('one label in other words is no translation: the page is audited for what it is', async () => {
  const page = await openMarked(rig, '/row-total.html');
  const before = await audits(page);
  await page.evaluate(() => {
    const label = [...document.querySelectorAll('td')].find(({ textContent }) => textContent?.includes('总计'));
    if (label) label.textContent = 'Total';
  });
  await expect.poll(() => audits(page)).toBeGreaterThan(before);
  await page.waitForTimeout(500);
  expect(await rig.buttonTitle(page)).not.toContain('翻译');
  await badge(rig, page, await rig.badge(page));
});
