import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reportPage } from './shown';
import { inLayer } from './inside';
import { boxOf, cardText, hover, marksIn, openMarked, placeOf } from './marks';
import { artifact, launch, type Rig } from './rig';

/** Marks stand where their cells are seen, and nowhere else. */

/** The outcome whose total is wrong, and the cell that is marked for it. */
const culprit = 'requests/granted/total';

/** A report in which one total differs, with its table in a box that a test can do things to. */
const page = (given: { style?: string; html?: string; html2?: string; around?: (table: string) => string } = {}): string =>
  reportPage({
    style: `#box { padding: 4px } ${given.style ?? ''}`,
    html: given.html ?? '',
    around: given.around ?? ((table) => `<div id="box">${table}</div>`),
    cells: { granted: '<td id="part">13</td>' },
  });

const routes = {
  '/plain.html': page(),
  '/sticky.html': page({
    style:
      'header, footer { position: fixed; left: 0; right: 0; height: 90px; background: #fff; z-index: 9 } header { top: 0 } footer { bottom: 0 }',
    around: (table) => `<header>栏目</header><div id="box">${table}</div><footer>版权</footer>`,
  }),
  '/dialog.html': page({ around: (table) => `<dialog id="top" style="max-height: 90vh; overflow: auto">${table}</dialog>` }),
  '/screen.html': page({ around: (table) => `<section id="top" style="background: #fff; overflow: auto">${table}</section>` }),
  '/header-element.html': page({
    around: (table) =>
      `<site-header><template shadowrootmode="open"><style>header { position: fixed; top: 0; left: 0; right: 0; height: 80px; background: #fff; z-index: 9 }</style><header>栏目</header></template></site-header><div id="box">${table}</div>`,
  }),
  '/rtl.html': page({ html: 'dir="rtl"' }),
  '/rtl-wide.html': page({ html: 'dir="rtl"', style: 'table { width: 2400px }' }),
  '/turned.html': page({
    style: 'html { transform: scale(0.9) translateY(20px); perspective: 800px } body { transform: rotate(0.5deg) }',
  }),
  '/perspective.html': page({ style: 'html { perspective: 900px } body { transform: translateZ(-60px); filter: grayscale(1) }' }),
  '/zoomed.html': page({ style: 'html { zoom: 1.3 } body { zoom: 0.9 }' }),
  '/shadow.html': page({
    around: (table) =>
      `<div id="host"><template shadowrootmode="open"><style>header { position: sticky; top: 0; height: 80px; background: #fff }</style><header>栏目</header><slot></slot></template><div id="box">${table}</div></div>`,
  }),
};

let rig: Rig;
beforeAll(async () => {
  rig = await launch({ routes, context: { reducedMotion: 'reduce' } });
});
afterAll(() => rig.close());
afterEach(() => rig.closePages());

const isMarked = async (tab: Page): Promise<boolean> => (await marksIn(tab)).some(({ fact }) => fact === culprit);

/** Opens a page with the marked cell in the middle of the window, and nothing under the pointer. */
async function open(address: string): Promise<Page> {
  const tab = await openMarked(rig, address);
  await tab.evaluate(() => document.querySelector('#part')?.scrollIntoView({ block: 'center' }));
  await expect.poll(() => isMarked(tab)).toBe(true);
  return tab;
}

/** How far the mark stands from the edges of its cell, in px. */
const offBy = async (tab: Page): Promise<number> => {
  const cell = await tab.evaluate(() => {
    const { x, y, right, bottom } =
      document.querySelector('#part')?.parentElement?.lastElementChild?.getBoundingClientRect() ?? new DOMRect();
    return [x, y, right, bottom];
  });
  const { x, y, width, height } = await boxOf(tab, culprit);
  const mark = [x, y, x + width, y + height];
  return Math.max(...mark.map((at, i) => Math.abs(at - (cell[i] ?? 0))));
};
const follows = (tab: Page) => expect.poll(() => offBy(tab)).toBeLessThan(3.1);

/** What is done to the page, and undone. */
const HIDING: Readonly<Record<string, readonly [act: string, undo: string]>> = {
  'visibility: hidden': [`box.style.visibility = 'hidden'`, `box.style.visibility = ''`],
  'opacity: 0': [`box.style.opacity = 0`, `box.style.opacity = ''`],
  'opacity close to 0': [`box.style.opacity = 0.02`, `box.style.opacity = ''`],
  'content-visibility: hidden': [`box.style.contentVisibility = 'hidden'`, `box.style.contentVisibility = ''`],
  'display: none': [`box.style.display = 'none'`, `box.style.display = ''`],
  'a box without height': [`box.style.cssText = 'height: 0; overflow: hidden; padding: 0'`, `box.style.cssText = ''`],
  'clip-path': [`box.style.clipPath = 'inset(0 60% 0 0)'`, `box.style.clipPath = ''`],
  'a round clip-path': [`box.style.clipPath = 'circle(40px at 0 0)'`, `box.style.clipPath = ''`],
  'contain: paint': [`box.style.cssText = 'contain: paint; width: 120px'`, `box.style.cssText = ''`],
  'something opaque above': [
    `document.body.insertAdjacentHTML('beforeend', '<div id="over" style="position: fixed; inset: 0; background: #fff">通知</div>')`,
    `document.getElementById('over').remove()`,
  ],
  'something opaque that lets the pointer through': [
    `document.body.insertAdjacentHTML('beforeend', '<div id="over" style="position: fixed; inset: 0; background: #fff; pointer-events: none">加载中</div>')`,
    `document.getElementById('over').remove()`,
  ],
  'a picture above': [
    `document.body.insertAdjacentHTML('beforeend', '<img id="over" alt="" style="position: fixed; inset: 0; width: 100%; height: 100%" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')`,
    `document.getElementById('over').remove()`,
  ],
  'a modal dialog above': [
    `document.body.insertAdjacentHTML('beforeend', '<dialog id="over">提示</dialog>'); document.getElementById('over').showModal()`,
    `document.getElementById('over').close()`,
  ],
  'a veil that is no element': [
    `document.head.insertAdjacentHTML('beforeend', '<style id="veil">body::after { content: ""; position: fixed; inset: 0; background: rgb(0 0 0 / 60%) }</style>')`,
    `document.getElementById('veil').remove()`,
  ],
  'being under the page': [
    `document.body.style.cssText = 'position: relative; z-index: 0; background: #fff'; const inner = document.createElement('main'); box.style.cssText = 'position: relative; z-index: -1'; document.documentElement.style.background = '#eee'; box.parentElement.style.setProperty('isolation', 'isolate'); document.body.insertAdjacentHTML('beforeend', '<div id="over" style="position: absolute; inset: 0; background: #fff; z-index: 0"></div>')`,
    `document.getElementById('over').remove()`,
  ],
};

const BOX = `const box = document.getElementById('box');`;

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

const HARMLESS: Readonly<Record<string, string>> = {
  'a sheet without colour': `document.body.insertAdjacentHTML('beforeend', '<div style="position: fixed; inset: 0"></div>')`,
  'a sheet that is not there to the eye': `document.body.insertAdjacentHTML('beforeend', '<div style="position: fixed; inset: 0; background: #fff; opacity: 0"></div>')`,
  'a faint watermark': `document.body.insertAdjacentHTML('beforeend', '<div style="position: fixed; inset: 0; background: rgb(0 0 0 / 5%)"></div>')`,
  'a background that is drawn first': `document.body.insertAdjacentHTML('afterbegin', '<div style="position: fixed; inset: 0; background: #eef; pointer-events: none; z-index: 0"></div>'); box.style.cssText = 'position: relative; z-index: 1'`,
  'a drawing that lets the pointer through': `document.body.insertAdjacentHTML('beforeend', '<canvas style="position: fixed; inset: 0; width: 100%; height: 100%; pointer-events: none; z-index: 9"></canvas>')`,
  'a grey day': `document.body.insertAdjacentHTML('beforeend', '<div style="position: fixed; inset: 0; background: #000; pointer-events: none; mix-blend-mode: saturation"></div>')`,
  'cells that take no pointer': `box.style.pointerEvents = 'none'`,
  'an inert page': `document.body.inert = true`,
  'a grey page': `document.documentElement.style.filter = 'grayscale(1)'`,
  'half of the colour': `box.style.opacity = 0.5`,
};

describe('a mark stays under', () => {
  it.each(Object.entries(HARMLESS))('%s', async (_, act) => {
    const tab = await open('/plain.html');
    await tab.evaluate(`{ ${BOX} ${act} }`);
    await tab.waitForTimeout(1500);
    expect(await isMarked(tab)).toBe(true);
    await follows(tab);
  });
});

describe('bars of the page that stay in place', () => {
  /** What of all marks lies over the bars, in px. */
  const over = (tab: Page): Promise<number> =>
    inLayer(tab, (layer) => {
      const drawn = [...layer.querySelectorAll<HTMLElement>('.mark[data-role]')].filter((mark) => !mark.hidden);
      return Math.max(
        0,
        ...drawn.map((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          const cuts = (/inset\((.*)\)/.exec(mark.style.clipPath)?.[1] ?? '0').split(' ').map(Number.parseFloat);
          const from = top + Math.max(0, cuts[0] ?? 0);
          const to = bottom - Math.max(0, cuts[2] ?? cuts[0] ?? 0);
          const under = (a: number, b: number): number => Math.min(to, b) - Math.max(from, a);
          return Math.max(under(0, 90), under(innerHeight - 90, innerHeight));
        }),
      );
    }).then((most) => most ?? Infinity);

  it.each(['/sticky.html'])('%s: marks end at them, wherever the page is scrolled to', async (address) => {
    const tab = await open(address);
    for (const by of [0, 7, 13, 33, -91]) {
      await tab.mouse.wheel(0, by);
      await expect.poll(() => over(tab), { timeout: 4000 }).toBeLessThan(2);
    }
    await tab.screenshot({ path: artifact('places-sticky.png') });
  });

  it.each(['/shadow.html', '/header-element.html'])('%s: in a shadow root', async (address) => {
    const tab = await open(address);
    await tab.evaluate(() => {
      const cell = document.querySelector('#part');
      scrollBy(0, (cell?.getBoundingClientRect().top ?? 0) - 30);
    });
    await expect.poll(() => isMarked(tab), { timeout: 4000 }).toBe(false);
    await tab.evaluate(() => scrollBy(0, -200));
    await expect.poll(() => isMarked(tab), { timeout: 4000 }).toBe(true);
  });
});

describe('what a script moves', () => {
  it('by an animation that nobody is told of is followed', async () => {
    const tab = await open('/plain.html');
    await tab.evaluate(
      `{ ${BOX} window.moving = box.animate([{ transform: 'none' }, { transform: 'translate(160px, 40px)' }], { duration: 1200, fill: 'forwards' }); }`,
    );
    await tab.waitForTimeout(700);
    await tab.evaluate('moving.pause()');
    await follows(tab);
    await tab.evaluate('moving.play()');
    await tab.waitForTimeout(900);
    await follows(tab);
  });

  it('by steps of its own, or by the pointer, is followed', async () => {
    const tab = await open('/plain.html');
    await tab.evaluate(() => {
      const box = document.getElementById('box') as HTMLElement;
      let at = 0;
      const step = (): void => {
        at += 3;
        box.style.transform = `translateX(${at}px)`;
        if (at < 200) requestAnimationFrame(step);
      };
      step();
    });
    await tab.waitForTimeout(300);
    await follows(tab);
    await tab.waitForTimeout(1500);
    await follows(tab);
  });

  it('by a style sheet is followed', async () => {
    const tab = await open('/plain.html');
    await tab.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('#box { position: relative; left: 90px; top: 30px }');
      document.adoptedStyleSheets = [sheet];
    });
    await follows(tab);
  });
});

describe('a report in the top layer', () => {
  const OPEN: Readonly<Record<string, string>> = {
    'of a modal dialog': `top.showModal()`,
    'of a popover': `top.popover = 'manual'; top.showPopover()`,
    'that fills the screen': `await top.requestFullscreen()`,
  };

  it.each(Object.entries(OPEN))('%s is marked above it', async (_, act) => {
    const tab = await rig.openInFront(act.includes('Fullscreen') ? '/screen.html' : '/dialog.html');
    await tab.evaluate(`(async () => { const top = document.getElementById('top'); ${act}; })()`);
    await expect.poll(() => isMarked(tab), { timeout: 8000 }).toBe(true);
    await tab.evaluate(() => document.querySelector('#part')?.scrollIntoView({ block: 'center' }));
    await follows(tab);
    // Red of the corners, as it is painted.
    const { x, y, width, height } = await boxOf(tab, culprit);
    const picture = (await tab.screenshot({ clip: { x: x - 1, y: y - 1, width: width + 2, height: height + 2 } })).toString(
      'base64',
    );
    const red = await tab.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const { data } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 0) > 190 && (data[at + 1] ?? 0) < 90) count++;
      return count;
    }, picture);
    expect(red).toBeGreaterThan(20);
    await hover(tab, culprit);
    await expect.poll(() => cardText(tab)).not.toBe('');
  });
});

describe('pages that run otherwise', () => {
  it.each(['/rtl.html', '/rtl-wide.html', '/turned.html', '/perspective.html', '/zoomed.html'])(
    '%s: mark and card stand at their cell',
    async (address) => {
      const tab = await open(address);
      await tab.evaluate(() =>
        document.querySelector('#part')?.parentElement?.lastElementChild?.scrollIntoView({ block: 'center', inline: 'center' }),
      );
      await tab.waitForTimeout(200);
      const cell = await tab.evaluate(() => {
        const { x, y, width, height } =
          document.querySelector('#part')?.parentElement?.lastElementChild?.getBoundingClientRect() ?? new DOMRect();
        return { x, y, width, height };
      });
      await expect.poll(() => offBy(tab)).toBeLessThan(3.5);
      await tab.mouse.move(cell.x + cell.width / 2 - 2, cell.y + cell.height / 2);
      await tab.mouse.move(cell.x + cell.width / 2, cell.y + cell.height / 2);
      await expect.poll(() => cardText(tab)).not.toBe('');
      await tab.waitForTimeout(200);
      const card = await placeOf(tab, '.card');
      const view = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(card.width).toBeGreaterThan(150);
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(view.width);
      expect(card.y + card.height).toBeLessThanOrEqual(view.height);
      const near = Math.min(
        Math.abs(card.y - cell.y - cell.height),
        Math.abs(cell.y - card.y - card.height),
        Math.abs(card.x - cell.x - cell.width),
        Math.abs(cell.x - card.x - card.width),
      );
      expect(near).toBeLessThan(30);
      await tab.screenshot({ path: artifact(`places${address.replace(/\W/g, '-')}.png`) });
    },
  );
});
