import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { gouji } from './command';
import { inLayer } from './inside';
import { marked } from './marks';
import { artifact, launch, type Rig } from './rig';
import { openPanel } from './surface';

let rig: Rig;
beforeAll(async () => {
  rig = await launch();
});
afterAll(() => rig.close());

/** What a card of the gallery says. */
interface Card {
  readonly file: string;
  readonly badge: string;
  readonly zh: string;
  readonly en: string;
}

let cards: Promise<Card[]> | null = null;

/** The gallery as it stands on the site of the samples. */
const gallery = (): Promise<Card[]> => (cards ??= readGallery());

async function readGallery(): Promise<Card[]> {
  const page = await rig.open('/index.html');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.screenshot({ path: artifact('gallery.png') });
  const read = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('main li a')].map((card) => ({
      file: card.getAttribute('href') ?? '',
      badge: card.querySelector('.badge')?.textContent?.replace('—', '') ?? '',
      zh: card.querySelector('em')?.textContent ?? '',
      en: card.querySelector('em[lang]')?.textContent ?? '',
    })),
  );
  await page.close();
  return read;
}

/** Everything that the marks of a page would say, card by card, without opening each: what a screen reader hears. */
const spokenIn = async (page: Page): Promise<string[]> =>
  (await inLayer(page, (layer) => [...layer.querySelectorAll('button.mark')].map((mark) => mark.ariaLabel ?? ''))) ?? [];

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** What the panel of a tab says, doubt after doubt. */
async function panelOf(page: Page, lang: 'zh' | 'en') {
  const panel = await openPanel(rig, page, lang);
  await panel.waitForSelector('.verdict__line');
  const read = (selector: string) => panel.locator(selector).allInnerTexts();
  const [[line = ''], [coverage = ''], words] = [
    await read('.verdict__line'),
    await read('.verdict__coverage'),
    await read('.entry__word'),
  ];
  const [messages, sums]: [string[], string[]] = [[], []];
  for (const [n] of words.entries()) {
    if (n > 0) await panel.keyboard.press('j');
    await panel.waitForSelector(`.entry:nth-child(${n + 1})[aria-current=true]`);
    messages.push(...(await read('.finding > p:not(.finding__sum)')));
    sums.push(...(await read('.finding__sum')));
  }
  await panel.close();
  return { line, coverage, words, messages, sums: sums.map(plain) };
}

const LANGS = [
  ['zh', '勾稽：', '；', '，请核实', '：'],
  ['en', 'Gouji: ', '; ', '; please verify', ': '],
] as const;

describe.each(LANGS)('one page, the same numbers and words everywhere: %s', (lang, product, stop, verify, colon) => {
  it.each([
    ['transposed.html', 1],
    ['claim-differs.html', 1],
    ['golden-shanghai-2019.html', 6],
    ['negative.html', null],
    ['label-typo.html', 0],
    ['clean-city.html', 0],
  ])('%s', async (file, doubts) => {
    await rig.worker.evaluate(`chrome.storage.local.set({ lang: "${lang}" })`);
    const expected = (await gallery()).find((card) => card.file === file)?.[lang] ?? '';
    const page = await rig.openInFront(`/${file}`);
    await expect.poll(() => rig.buttonTitle(page), { timeout: 8000 }).toBe(product + expected);
    const { line, coverage, words, messages, sums } = await panelOf(page, lang);
    expect(line + stop + coverage).toBe(expected);
    const text = plain(gouji(['audit', `test/pages/${file}`, '--format', 'text', '--lang', lang]).stdout);
    const printed = text.split('\n').map((told) => told.trim());
    expect(printed[2]).toBe(line);
    expect(printed[3]).toBe(coverage);
    for (const message of messages) expect(text).toContain(message.replace(/^(?:提示|待核实|note|to verify) /, ''));
    for (const sum of sums) expect(printed).toContain(sum);
    expect(printed.flatMap((told) => /^\[(.*?)\]/.exec(told)?.[1] ?? [])).toEqual(words);
    if (doubts !== null) expect(await rig.badge(page)).toBe(doubts ? String(doubts) : '✓');
    if (messages.length) {
      await marked(page);
      const spoken = await spokenIn(page);
      for (const told of spoken) {
        const [word = ''] = told.split(colon);
        expect(words.concat(['提示', 'note'])).toContain(word);
        expect(messages.some((message) => told.endsWith(message.replace(/^(?:提示|note) /, '') + verify))).toBe(true);
      }
    }
    await page.close();
  });
});

it('the gallery says of every sample what the toolbar shows over it', async () => {
  const differing: string[] = [];
  const page = await rig.openInFront('/index.html');
  for (const { file, badge } of await gallery()) {
    await page.goto(new URL(`/${file}`, page.url()).href);
    await page.bringToFront();
    if (file === 'tabs.html') await page.click('#tab-report');
    const shown = (): Promise<string> => rig.badge(page);
    const is = await expect
      .poll(shown, { timeout: badge ? 8000 : 1000 })
      .toBe(badge)
      .then(() => true)
      .catch(() => false);
    if (!is) differing.push(`${file}: ${badge} in the gallery, ${await shown()} in the toolbar`);
  }
  await page.close();
  expect(differing).toEqual([]);
});
