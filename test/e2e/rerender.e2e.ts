import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { audits, badge, factsOf, marked, marksIn } from './marks';
import { clean, culprit, filler, flawed, knowing, pageOf } from './report-parts';
import { launch, type Rig } from './rig';

/** A page that is made anew while it is audited: badge and marks are those of what stands there in the end. */

/** Ways in which scripts replace a part of a page. */
const WAYS = [
  'app.innerHTML = next',
  `{ const box = document.createElement('div'); box.id = 'app'; box.innerHTML = next; app.replaceWith(box); }`,
  `app.outerHTML = '<main id="app">' + next + '</main>'`,
  `app.replaceChildren(document.createRange().createContextualFragment(next))`,
];
const way = (n: number): string => WAYS[n % WAYS.length] ?? '';

const app = `const app = document.getElementById('app')`;
/** When it is loaded, a page replaces what it shows after so long, in ms, by each of the scripts. */
const swapping = (steps: readonly (readonly [time: number, next: string, how: string])[], first: string, beside = ''): string =>
  pageOf(
    `<div><div id="app">${first}</div></div>${beside}${knowing(
      `addEventListener('load', () => { ${steps.map(([time, next, how]) => `setTimeout(() => { ${app}, next = ${next}; ${how}; }, ${time});`).join('\n')} });`,
    )}`,
  );

/** Moments from when the report has been seen to long after its marks were painted, in ms. */
const MOMENTS = [130, 160, 180, 200, 220, 240, 260, 290, 330, 420];
const NODES = [0, 15_000];

const swaps = Object.fromEntries(
  NODES.flatMap((nodes) =>
    MOMENTS.map((moment, n) => {
      const toFlawed = n % 2 === 0;
      const steps = [[moment, toFlawed ? 'flawed' : 'clean', way(n)]] as const;
      return [`/swap-${nodes}-${moment}.html`, swapping(steps, toFlawed ? clean.body : flawed.body, nodes ? filler(nodes) : '')];
    }),
  ),
);
const GAPS = [300, 307, 313, 320];
const routed = Object.fromEntries(
  GAPS.map((gap, n) => [
    `/routes-${gap}.html`,
    swapping(
      [
        [1500, 'clean', way(n)],
        [1500 + gap, 'flawed', way(n)],
      ],
      flawed.body,
    ),
  ]),
);
const BACK = GAPS.map((gap) => gap + 10);
const returned = Object.fromEntries(
  BACK.map((gap, n) => [
    `/back-${gap}.html`,
    swapping(
      [
        [1500, 'flawed', way(n)],
        [1500 + gap, 'clean', way(n)],
      ],
      clean.body,
    ),
  ]),
);

const routes = {
  ...swaps,
  ...routed,
  ...returned,
  '/moved.html': pageOf(`<div id="first"><div id="app">${clean.body}</div></div><div id="second"></div>${knowing('')}`),
  '/tabbed.html': pageOf(
    `<style>.off{display:none}</style><button onclick="for (const part of document.querySelectorAll('section')) part.classList.toggle('off')">换</button>
<section>${clean.body}</section><section class="off">${flawed.body}</section>`,
  ),
  '/kept.html': pageOf(
    `<div id="app"></div>${knowing(`const views = [clean, flawed].map((view) => Object.assign(document.createElement('article'), { innerHTML: view }));
window.show = (n) => document.getElementById('app').replaceChildren(...(views[n] ? [views[n]] : []));
show(0);`)}`,
  ),
};

let rig: Rig;
beforeAll(async () => {
  rig = await launch({ oneTab: true, routes });
});
afterAll(() => rig.close());
afterEach(() => rig.closePages());

/** The page says of itself what stands there, and goes on to. */
async function says(page: Page, isFlawed: boolean): Promise<void> {
  const text = isFlawed ? '1' : '✓';
  const primary = isFlawed ? [culprit] : [];
  await badge(rig, page, text, 15_000);
  if (isFlawed) await marked(page);
  await page.waitForTimeout(900);
  expect([await rig.badge(page), factsOf(await marksIn(page), 'primary')]).toEqual([text, primary]);
}

describe.each(NODES)('a report that is made anew while it is audited, beside %i other nodes', (nodes) => {
  it.each(MOMENTS.map((moment, n) => [moment, n % 2 === 0] as const))('after %i ms', async (moment, toFlawed) => {
    const page = await rig.openInFront(`/swap-${nodes}-${moment}.html`);
    await says(page, toFlawed);
  });
});

describe('a page that goes through two routes in a row', () => {
  it.each(GAPS)('%i ms apart: says what the second one comes to', async (gap) => {
    const page = await rig.openInFront(`/routes-${gap}.html`);
    await page.waitForTimeout(2800);
    await says(page, true);
  });

  it.each(BACK)('and back after %i ms: says what it shows', async (gap) => {
    const page = await rig.openInFront(`/back-${gap}.html`);
    await page.waitForTimeout(2800);
    await says(page, false);
  });
});

describe('a page that shows another report', () => {
  it('where the first one was moved to before it went', async () => {
    const page = await rig.openInFront('/moved.html');
    await badge(rig, page, '✓');
    await page.evaluate(() => document.getElementById('second')?.append(document.getElementById('app') as HTMLElement));
    await page.waitForTimeout(1500);
    await page.evaluate(() => document.getElementById('second')?.replaceChildren());
    await badge(rig, page, '');
    await page.evaluate((body) => void (document.querySelector('#first')!.innerHTML = body), flawed.body);
    await says(page, true);
  });

  it('behind a tab of its own, by style alone', async () => {
    const page = await rig.openInFront('/tabbed.html');
    await badge(rig, page, '✓');
    await page.click('button');
    await says(page, true);
    await page.evaluate(() => document.querySelector('button')?.click());
    await says(page, false);
  });

  it('that was kept out of the page meanwhile, and none in between', async () => {
    const page = await rig.openInFront('/kept.html');
    await badge(rig, page, '✓');
    await page.evaluate('show(1)');
    await says(page, true);
    await page.evaluate(`document.title = '要闻'; show(2)`);
    await badge(rig, page, '');
    // No click tells of it, and long after the page has come to rest.
    await page.waitForTimeout(17_000);
    await page.evaluate('show(0)');
    await says(page, false);
    await page.evaluate('show(1)');
    await says(page, true);
  });
});

it('a report that is made anew all the time is audited ever less often', async () => {
  const page = await rig.openInFront('/row-total.html');
  await badge(rig, page, '1');
  await page.evaluate(
    () =>
      void setInterval(
        () => document.body.replaceChildren(...[...document.body.childNodes].map((node) => node.cloneNode(true))),
        100,
      ),
  );
  await page.waitForTimeout(1000);
  const before = await audits(page);
  await page.waitForTimeout(8000);
  expect((await audits(page)) - before).toBeLessThan(12);
  expect(await rig.badge(page)).toBe('1');
});
