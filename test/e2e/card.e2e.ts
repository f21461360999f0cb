import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import { chooseLanguage } from '../../src/dev/browser.mjs';
import { inLayer } from './inside';
import { boxOf, cardText, hover, openMarked, placeOf } from './marks';
import { launch, type Rig } from './rig';
import { cardPage, drawn, picture, routes } from './meaning-pages';

let rig: Rig;

beforeAll(async () => {
  rig = await launch({ routes, context: { reducedMotion: 'reduce' } });
});

afterAll(() => rig.close());

afterEach(() => rig.closePages());

describe('the card', () => {
  const culprit = 'requests/granted/total';

  it.each([
    [1280, 720],
    [1000, 560],
    [800, 900],
  ])('in a window of %d × %d covers neither its cell nor the headings of its columns', async (width, height) => {
    const page = await openMarked(rig, '/row-total.html');
    await page.setViewportSize({ width, height });
    for (const top of [140, 260, 400]) {
      await page.mouse.move(2, 2);
      await expect.poll(() => cardText(page)).toBe('');
      await inLayer(page, (_, y) => scrollTo(0, y), (await boxOf(page, culprit)).y + (await page.evaluate(() => scrollY)) - top);
      await page.waitForTimeout(150);
      const cell = await boxOf(page, culprit);
      await page.mouse.move(cell.x + cell.width / 2 - 2, cell.y + cell.height / 2);
      await page.mouse.move(cell.x + cell.width / 2, cell.y + cell.height / 2);
      await expect.poll(() => cardText(page)).not.toBe('');
      await page.waitForTimeout(200);
      const card = await placeOf(page, '.card');
      const covered = await page.evaluate(
        ({ at, own }) => {
          const over = (box: DOMRect | typeof at): boolean =>
            box.x < at.x + at.width && at.x < box.x + box.width && box.y < at.y + at.height && at.y < box.y + box.height;
          const table = [...document.querySelectorAll('table')].sort((a, b) => b.rows.length - a.rows.length)[0];
          const heads = [...(table?.rows ?? [])]
            .slice(0, 3)
            .flatMap(({ cells }) => [...cells])
            .filter((head) => !/\d/.test(head.textContent ?? ''));
          const shown = heads.map((head) => head.getBoundingClientRect()).filter((box) => box.bottom > 0 && box.x > 300);
          return { cell: over(own), heads: shown.filter(over).length };
        },
        { at: card, own: cell },
      );
      expect(covered).toEqual({ cell: false, heads: 0 });
    }
  });

  it.each([
    ['zh', '合计格'],
    ['en', 'stated total'],
  ] as const)('tells once what its frames mean: %s', async (lang, word) => {
    await chooseLanguage(rig.worker, lang);
    const page = await openMarked(rig, '/row-total.html');
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).not.toBe('');
    const told = await inLayer(page, (layer) => {
      const legends = [...layer.querySelectorAll('.legend')];
      return {
        count: legends.length,
        keys: [...layer.querySelectorAll('.key')].map(({ className }) => className),
        text: legends[0]?.textContent,
      };
    });
    expect(told?.count).toBe(1);
    expect(told?.keys).toEqual(['key primary', 'key related', 'key part', 'key total']);
    expect(told?.text).toContain(word);
    await picture(page, `legend-${lang}`);
    await chooseLanguage(rig.worker, 'zh');
  });
});

describe('the card as it can be perceived', () => {
  it.each(['light', 'dark'] as const)('%s: axe finds nothing', async (colorScheme) => {
    const page = await openMarked(rig, '/row-total.html');
    await hover(page, 'requests/granted/total');
    await expect.poll(() => cardText(page)).not.toBe('');
    const markup = await cardPage(page);
    expect(markup).toContain('class="legend"');
    await page.emulateMedia({ colorScheme });
    await page.goto('about:blank');
    await page.setContent(markup);
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const violations = await page.evaluate(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'best-practice'] }).then(({ violations }) => violations.filter(({ id }) => !/^(?:page-has-heading-one|landmark)/.test(id)).map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
    );
    expect(violations).toEqual([]);
  });

  it('has a role and a name, and the mark tells what it says', async () => {
    const page = await openMarked(rig, '/label.html');
    await hover(page, 'label/0');
    await expect.poll(() => cardText(page)).not.toBe('');
    const told = await inLayer(page, (layer) => {
      const card = layer.querySelector<HTMLElement>('.card');
      return { role: card?.role, name: card?.ariaLabel, mark: layer.querySelector<HTMLElement>('.mark')?.ariaLabel };
    });
    expect(told).toMatchObject({ role: 'tooltip', name: '表三（申请办理）' });
    expect(told?.mark).toContain('予以公示');
  });
});

describe('the keyboard', () => {
  it('goes down the page from mark to mark, also after the page was audited again', async () => {
    const page = await openMarked(rig, '/lost.html');
    await page.evaluate(() => {
      const label = [...document.querySelectorAll('td')].find((cell) => cell.textContent?.trim() === '行政规范性文件');
      label?.replaceChildren('行政规范性文档');
    });
    const stops = () =>
      inLayer(page, (layer) =>
        [...layer.querySelectorAll<HTMLElement>('button.mark')]
          .filter((mark) => !mark.hidden)
          .map((mark) => mark.getBoundingClientRect().top),
      );
    await expect.poll(async () => (await stops())?.length ?? 0, { timeout: 8000 }).toBeGreaterThan(1);
    const tops = (await stops()) ?? [];
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });
});

describe('after a jump', () => {
  it('the keyboard stands on the mark and goes on from there', async () => {
    const page = await openMarked(rig, '/label.html');
    const tab = await rig.tabId(page);
    const state = (await rig.sendToBackground({ kind: 'open', tab })) as TabState;
    const target = state.frames[0]?.result.audits[0]?.findings[0]?.id;
    expect(await rig.sendToBackground({ kind: 'jump', tab, frame: 0, target })).toBe(true);
    const focused = () => inLayer(page, (layer) => (layer.activeElement as HTMLElement | null)?.dataset.fact ?? '');
    await expect.poll(focused).toBe('label/0');
    await expect.poll(() => cardText(page)).not.toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBe('');
    expect(await focused()).toBe('label/0');
  });

  it('to a cell that takes part as well, and Tab leads to the next mark down the page', async () => {
    const page = await openMarked(rig, '/lost.html');
    const tab = await rig.tabId(page);
    const [first] = (await drawn(page)).filter(({ note }) => note);
    expect(await rig.sendToBackground({ kind: 'jump', tab, frame: 0, target: first?.fact })).toBe(true);
    const focused = () => inLayer(page, (layer) => (layer.activeElement as HTMLElement | null)?.dataset.fact ?? '');
    await expect.poll(focused).toBe(first?.fact);
  });
});
