import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import { clockOf, framesOf, inLayer } from './inside';
import { badge, boxOf, cardText, factsOf, hover, marked, marksIn, openMarked } from './marks';
import { artifact, government, launch, newspaper, type Rig } from './rig';

let rig: Rig;

beforeAll(async () => {
  rig = await launch({ context: { reducedMotion: 'reduce' } });
});

afterAll(() => rig.close());

afterEach(() => rig.closePages());

/** The cell that stands under the middle of a mark: marks themselves take no pointer. */
const cellUnder = async (page: Page, fact: string) =>
  page.evaluate(
    (box) => {
      const cell = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.closest('td,th');
      const own = cell?.getBoundingClientRect() ?? new DOMRect();
      const off = Math.max(Math.abs(own.x - box.x), Math.abs(own.right - box.x - box.width));
      return { text: cell?.textContent?.trim() ?? '', off };
    },
    await boxOf(page, fact),
  );

const culprit = 'requests/granted/total';

describe('a report with one planted error', () => {
  it('shows the count on the badge and marks exactly the cells that take part', async () => {
    const page = await openMarked(rig, '/row-total.html');
    await badge(rig, page, '1');
    const marks = await marksIn(page);
    expect(factsOf(marks, 'primary')).toEqual([culprit]);
    const related = factsOf(marks, 'related');
    expect(related.filter((fact) => fact.startsWith('requests/granted/'))).toHaveLength(6);
    expect(related.filter((fact) => /^requests\/.*\/total$/.test(fact))).toHaveLength(21);
    expect(related).toHaveLength(27);
    await page.screenshot({ path: artifact('page-marks.png'), fullPage: true });
  });

  it('writes the sum out at the cell, and frames its operands', async () => {
    const page = await openMarked(rig, '/row-total.html');
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).toContain('9 + 2 + 0 + 0 + 0 + 0 = 11 ≠ 12，差 1');
    const text = await cardText(page);
    expect(text).toContain('不符');
    expect(text).toContain('若此格为 11（现为 12），2 项勾稽关系同时成立，请核实');
    expect(text).toContain('这只是推测，请以原始记录为准');
    const operands = await inLayer(page, (layer) =>
      [...layer.querySelectorAll<HTMLElement>('.mark[data-part]')].map(({ dataset }) => `${dataset.part} ${dataset.fact}`),
    );
    expect(operands).toContain('part requests/granted/naturalPerson');
    expect(operands).toContain(`total ${culprit}`);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.screenshot({ path: artifact(`page-card-${scheme}.png`) });
    }
    const look = (layer: ShadowRoot, id: string) => {
      const cell = layer.querySelector(`.mark[data-fact="${id}"]`)?.getBoundingClientRect() ?? new DOMRect();
      const card = layer.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
      const inside = card.left >= 0 && card.top >= 0 && card.right <= innerWidth && card.bottom <= innerHeight;
      return {
        inside,
        apart: card.top >= cell.bottom || card.bottom <= cell.top || card.left >= cell.right || card.right <= cell.left,
      };
    };
    const overlap = await inLayer(page, look, culprit);
    expect(overlap).toEqual({ inside: true, apart: true });
    await page.mouse.move(3, 3);
    await expect.poll(() => cardText(page)).toBe('');
  });

  it('opens the card with the keyboard and closes it with Escape', async () => {
    const page = await openMarked(rig, '/row-total.html');
    await page.keyboard.press('Shift+Tab');
    for (let i = 0; i < 4 && !(await cardText(page)); i++) await page.keyboard.press('Shift+Tab');
    await expect.poll(() => cardText(page)).toContain('差 1');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBe('');
  });

  it('keeps marks at their cells through scrolling, resizing, zoom and reflow', async () => {
    const page = await openMarked(rig, '/row-total.html');
    const atCell = async () => {
      await hover(page, culprit);
      return cellUnder(page, culprit);
    };
    const follows = async () => {
      await expect.poll(atCell).toEqual({ text: '12', off: expect.closeTo(2, 0) as unknown as number });
    };
    await follows();
    await page.setViewportSize({ width: 900, height: 700 });
    await follows();
    await page.evaluate('document.body.style.zoom = "1.5"');
    await follows();
    await page.evaluate('document.documentElement.style.zoom = "0.8"');
    await expect.poll(async () => (await atCell()).text).toBe('12');
    await page.evaluate(() => {
      document.documentElement.style.zoom = '';
      document.body.style.zoom = '';
    });
    await page.evaluate('document.body.insertAdjacentHTML("afterbegin", "<div style=height:333px></div>")');
    await follows();
  });

  it('hides marks of cells that are scrolled out of a box of the page', async () => {
    const page = await openMarked(rig, '/row-total.html');
    const all = (await marksIn(page)).length;
    await page.evaluate(() => {
      const table = [...document.querySelectorAll('table')].at(-2);
      const box = document.createElement('div');
      box.id = 'box';
      box.style.cssText = 'height:300px;overflow:auto';
      table?.replaceWith(box);
      if (table) box.append(table);
    });
    const shown = async () => (await marksIn(page)).map(({ fact }) => fact).join();
    const some = async () => {
      const { length } = await marksIn(page);
      return length > 0 && length < all;
    };
    await expect.poll(some).toBe(true);
    const before = await shown();
    await page.evaluate('document.getElementById("box").scrollTop = 450');
    await expect.poll(shown).not.toBe(before);
    expect(await some()).toBe(true);
    await page.evaluate('document.getElementById("box").scrollTop = 0');
    await expect.poll(shown).toBe(before);
  });

  it('leaves the page as it was when marks are turned off', async () => {
    const page = await rig.open(`${newspaper}/row-total.html`);
    await page.evaluate(() => {
      document.querySelector('a')?.focus();
      scrollTo(0, 321);
    });
    const state = () =>
      page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        attributes: [...document.documentElement.attributes, ...document.body.attributes].map(({ name, value }) => name + value),
        sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
        highlights: CSS.highlights.size,
        focus: document.activeElement?.outerHTML ?? '',
        scroll: [scrollX, scrollY],
        size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      }));
    const before = await state();
    await rig.triggerAction(page);
    const popup = await rig.popup();
    await marked(page);
    await popup.close();
    const tab = await rig.tabId(page);
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).not.toBe('');
    await page.evaluate('scrollTo(0, 321)');
    await rig.sendToBackground({ kind: 'set-marks', tab, on: false });
    await expect.poll(() => page.evaluate('document.documentElement.children.length')).toBe(2);
    expect(await state()).toEqual(before);
  });

  it('gives the focus back when it stood on a mark', async () => {
    const page = await openMarked(rig, '/row-total.html');
    const tab = await rig.tabId(page);
    await page.evaluate('[...document.links].at(-1).focus({ preventScroll: true })');
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    for (let i = 0; i < 9 && (await focused()) !== 'div'; i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('div');
    await rig.sendToBackground({ kind: 'set-marks', tab, on: false });
    await expect.poll(focused).toBe('a');
  });
});

describe('a claim of the narrative', () => {
  it('marks the number in the sentence', async () => {
    const page = await openMarked(rig, '/claim-differs.html');
    const marks = await marksIn(page);
    const [claim] = factsOf(marks, 'primary');
    expect(claim).toMatch(/^claim\/\d+$/);
    const { width } = await boxOf(page, claim ?? '');
    expect(width).toBeLessThan(60);
    await hover(page, claim ?? '');
    await expect.poll(() => cardText(page)).toContain('待核实');
    await page.screenshot({ path: artifact('page-claim.png') });
  });
});

describe('cells that were lost', () => {
  it('are not guessed: the row is marked', async () => {
    const page = await openMarked(rig, '/lost-cell.html');
    expect(await marksIn(page)).toEqual([{ fact: 'row/requests/declined.petition', role: 'row', severity: 'warning' }]);
    await badge(rig, page, '1');
  });
});

describe('a jump from the popup', () => {
  it('brings the cell into view, lets it flash and opens the card', async () => {
    const page = await openMarked(rig, '/row-total.html');
    const tab = await rig.tabId(page);
    const state = (await rig.sendToBackground({ kind: 'open', tab })) as TabState;
    const finding = state.frames[0]?.result.audits[0]?.findings[0];
    expect(await rig.sendToBackground({ kind: 'jump', tab, frame: 0, target: finding?.id })).toBe(true);
    await expect.poll(() => cardText(page)).toContain('差 1');
    const { y } = await boxOf(page, culprit);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(await page.evaluate(() => innerHeight));
    expect(await rig.sendToBackground({ kind: 'jump', tab, frame: 0, target: 'nothing/of/this' })).toBe(false);
  });

  it('also finds a place without cells, and works while marks are off', async () => {
    const page = await openMarked(rig, '/section-empty.html');
    const tab = await rig.tabId(page);
    await rig.sendToBackground({ kind: 'set-marks', tab, on: false });
    const state = (await rig.sendToBackground({ kind: 'open', tab })) as TabState;
    const finding = state.frames[0]?.result.audits[0]?.findings[0];
    expect(await rig.sendToBackground({ kind: 'jump', tab, frame: 0, target: finding?.id })).toBe(true);
    await expect.poll(() => page.evaluate('document.documentElement.children.length'), { timeout: 6000 }).toBe(2);
  });
});

describe('the record of a tab', () => {
  it('bears the time and the hash of the page, and no more frames than there are', async () => {
    const page = await openMarked(rig, '/row-total.html');
    const tab = await rig.tabId(page);
    const audit = async () =>
      ((await rig.sendToBackground({ kind: 'look', tab })) as TabState).frames.map(({ result }) => result.audits[0]);
    await expect.poll(async () => (await audit())[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect((await audit())[0]?.auditedAt).toMatch(/Z$/);
    expect(await audit()).toHaveLength(1);
  });

  it('is the same for two popups that ask one shortly after the other', async () => {
    const page = await openMarked(rig, '/row-total.html');
    const tab = await rig.tabId(page);
    for (const delay of [0, 5, 20, 60, 120]) {
      const first = rig.sendToBackground({ kind: 'open', tab });
      await page.waitForTimeout(delay);
      const states = (await Promise.all([first, rig.sendToBackground({ kind: 'open', tab })])) as TabState[];
      expect(states.map(({ closed, frames }) => [closed, frames.length])).toEqual([
        [null, 1],
        [null, 1],
      ]);
    }
  });

  it('is not touched by messages that do not fit', async () => {
    expect(await rig.sendToBackground({ kind: 'frame-audited', audits: 'x' }).catch(() => null)).toBeFalsy();
    expect(await rig.sendToBackground({ kind: 'report-seen' }).catch(() => null)).toBeFalsy();
  });
});

describe('pages that are no reports', () => {
  it.each(['gov-news.html', 'website-report.html'])('%s gets no marks and no auditor', async (file) => {
    const page = await rig.open(`/${file}`);
    await page.waitForTimeout(700);
    expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
    expect(await clockOf(page)).toBe(null);
    expect(await rig.badge(page)).toBe('');
  });

  it.each(['image-only.html', 'attachment-only.html'])('%s is a report that cannot be read', async (file) => {
    const page = await rig.open(`/${file}`);
    await badge(rig, page, '?');
  });

  it('shows a tick on a clean report', async () => {
    const page = await rig.open('/clean-county.html');
    await badge(rig, page, '✓');
    expect(await marksIn(page)).toEqual([]);
  });
});

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
    await expect.poll(() => cardText(page), { timeout: 6000 }).toContain('≠ 19，差 8');
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
