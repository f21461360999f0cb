import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { reportPage } from './shown';
import { boxOf, marksIn } from './marks';

/** Marks stand where their cells are seen, and nowhere else. */

/** The outcome whose total is wrong, and the cell that is marked for it. */
export const culprit = 'requests/granted/total';

/** A report in which one total differs, with its table in a box that a test can do things to. */
const page = (given: { style?: string; html?: string; html2?: string; around?: (table: string) => string } = {}): string =>
  reportPage({
    style: `#box { padding: 4px } ${given.style ?? ''}`,
    html: given.html ?? '',
    around: given.around ?? ((table) => `<div id="box">${table}</div>`),
    cells: { granted: '<td id="part">13</td>' },
  });

export const isMarked = async (tab: Page): Promise<boolean> => (await marksIn(tab)).some(({ fact }) => fact === culprit);

/** How far the mark stands from the edges of its cell, in px. */
export const offBy = async (tab: Page): Promise<number> => {
  const cell = await tab.evaluate(() => {
    const { x, y, right, bottom } =
      document.querySelector('#part')?.parentElement?.lastElementChild?.getBoundingClientRect() ?? new DOMRect();
    return [x, y, right, bottom];
  });
  const { x, y, width, height } = await boxOf(tab, culprit);
  const mark = [x, y, x + width, y + height];
  return Math.max(...mark.map((at, i) => Math.abs(at - (cell[i] ?? 0))));
};

/** Cell and mark are measured one after the other: while they move they are apart, so that it may take until they rest. */
export const follows = (tab: Page) => expect.poll(() => offBy(tab), { timeout: 30_000 }).toBeLessThan(3.1);

/** What is done to the page, and undone. */
export const HIDING: Readonly<Record<string, readonly [act: string, undo: string]>> = {
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

export const BOX = `const box = document.getElementById('box');`;

export const HARMLESS: Readonly<Record<string, string>> = {
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

export const routes = {
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
