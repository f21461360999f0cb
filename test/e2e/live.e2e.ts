import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inLayer } from './inside';
import { audits, badge, boxOf, cardText, factsOf, hover, marked, marksIn, openMarked } from './marks';
import { launch, type Rig } from './rig';
import { culprit, routes, settled } from './live-pages';

let rig: Rig;

beforeAll(async () => {
  rig = await launch({ oneTab: true, routes, context: { reducedMotion: 'reduce' } });
});

afterAll(() => rig.close());

afterEach(() => rig.closePages());

describe('a report in a shadow root', () => {
  it.each([
    ['open', '/shadow-open.html'],
    ['closed, of a custom element', '/shadow-closed.html'],
    ['closed, of a plain element', '/shadow-closed-div.html'],
    ['filled late', '/shadow-late.html'],
    ['of an element that comes to life late', '/shadow-lazy.html'],
    ['with each table in a root of its own', '/shadow-nested.html'],
    ['that shows what stands outside of it', '/slotted.html'],
  ])('%s: is found, audited and marked', async (_, address) => {
    const page = await openMarked(rig, address);
    expect(factsOf(await marksIn(page), 'primary')).toEqual([culprit]);
    await badge(rig, page, '1');
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).toContain('差 1');
  });

  it.each(['/shadow-closed.html', '/shadow-nested.html'])('%s: is audited again when a figure in it changes', async (address) => {
    const page = await openMarked(rig, address);
    await page.evaluate(() => {
      const rootsIn = (root: ParentNode): ParentNode[] => [
        root,
        ...[...root.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? rootsIn(element.shadowRoot) : [])),
      ];
      const { shown } = window as { shown?: ShadowRoot };
      const cells = rootsIn(shown ?? document).flatMap((root) => [...root.querySelectorAll('td')]);
      const cell = cells.find(({ textContent }) => textContent?.trim() === '12');
      if (cell) cell.textContent = '11';
    });
    await badge(rig, page, '✓');
    expect(await marksIn(page)).toEqual([]);
  });

  it('lets go of it when its element is taken away', async () => {
    const page = await openMarked(rig, '/shadow-open.html');
    await page.evaluate(() => document.querySelector('gov-report')?.remove());
    await badge(rig, page, '');
    expect(await marksIn(page)).toEqual([]);
  });
});

describe('a page that changes what it shows', () => {
  it('by navigation without loading: each view is audited for what it is, back and forth', async () => {
    const page = await rig.open('/single-page.html');
    await page.bringToFront();
    for (const [to, text] of [
      ['甲', '1'],
      ['乙', '✓'],
      ['甲', '1'],
      ['丙', ''],
    ] as const) {
      await page.click(`text=${to}`);
      await badge(rig, page, text);
    }
    expect(await marksIn(page)).toEqual([]);
    await page.goBack();
    await badge(rig, page, '1');
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
    await page.goBack();
    await badge(rig, page, '✓');
  });

  it('by folding: marks come and go with their cells', async () => {
    const page = await openMarked(rig, '/folded.html');
    const all = (await marksIn(page)).length;
    await page.click('button');
    await expect.poll(async () => (await marksIn(page)).length).toBe(0);
    await page.click('button');
    await expect.poll(async () => (await marksIn(page)).length).toBe(all);
  });

  it('by making the same tables anew: marks stand at the new cells, and not one is made anew', async () => {
    const page = await openMarked(rig, '/ticking.html');
    const before = await settled(page);
    await inLayer(page, (layer) => {
      for (const mark of layer.querySelectorAll('.mark')) mark.setAttribute('data-seen', '');
      const removed = new MutationObserver((records) => {
        const gone = records.some(({ removedNodes }) => [...removedNodes].some((node) => (node as Element).matches('.mark')));
        if (gone) layer.querySelector('.ruler')?.setAttribute('data-flickered', '');
      });
      removed.observe(layer, { childList: true });
    });
    await page.evaluate(() => {
      const part = document.getElementById('report-part') as HTMLElement;
      part.innerHTML = `<div style="height:77px"></div>${part.innerHTML}`;
    });
    await expect.poll(() => audits(page)).toBeGreaterThan(before);
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).toContain('差 1');
    const state = await inLayer(page, (layer) => ({
      kept: [...layer.querySelectorAll('.mark[data-role]')].every((mark) => mark.hasAttribute('data-seen')),
      flickered: layer.querySelector('[data-flickered]') !== null,
    }));
    expect(state).toEqual({ kept: true, flickered: false });
    const { x, y, width, height } = await boxOf(page, culprit);
    const under = ([x, y]: number[]) =>
      document
        .elementFromPoint(x ?? 0, y ?? 0)
        ?.closest('td')
        ?.textContent?.trim();
    expect(await page.evaluate(under, [x + width / 2, y + height / 2])).toBe('12');
  });

  it('beside its report is not audited again, however often it changes', async () => {
    const page = await openMarked(rig, '/ticking.html');
    const before = await settled(page);
    await page.evaluate(() => {
      const clock = document.getElementById('clock') as HTMLElement;
      let n = 0;
      setInterval(() => (clock.textContent = String(n++)), 20);
    });
    await page.waitForTimeout(2500);
    expect(await audits(page)).toBe(before);
  });

  it('by moving the report to another place follows it', async () => {
    const page = await openMarked(rig, '/ticking.html');
    await page.evaluate(() => {
      const part = document.getElementById('report-part') as HTMLElement;
      document.body.insertAdjacentHTML('afterbegin', '<section></section>');
      document.querySelector('section')?.append(part);
    });
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).toContain('差 1');
    expect(factsOf(await marksIn(page), 'primary')).toEqual([culprit]);
  });
});

describe('a page of 52,000 nodes', () => {
  it('is audited, marked and jumped into', async () => {
    const page = await openMarked(rig, '/long.html');
    const tab = await rig.tabId(page);
    expect(await rig.sendToBackground({ kind: 'jump', tab, frame: 0, target: culprit })).toBe(true);
    await expect.poll(() => cardText(page)).toContain('差 1');
    const { y } = await boxOf(page, culprit);
    expect(y).toBeGreaterThan(0);
  });
});
