import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import * as states from '../ui/states';
import { artifact, launch, type Rig } from './rig';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A narrow popup, and one that is shown at 200 %. */
const NARROW = 320;

const cases: Record<string, TabState> = {
  clean: states.clean(),
  violated: states.violated(),
  lost: states.lost(),
  blanks: states.blanks(),
  notices: states.notices(),
  unreadable: states.unreadable(),
  'list-page': states.listPage(),
  'no-report': states.noReport(),
  foreign: states.foreign(),
  several: states.several(),
  continued: states.continued(),
  discontinued: states.discontinued(),
  renamed: states.renamed(),
  confirmed: states.confirmed(),
  'year-wanted': states.notCompared('wanted'),
  'year-doubtful': states.notCompared('doubtful'),
  'year-private': states.notCompared('private'),
  'year-denied': states.notCompared('denied'),
  'pre-2019': states.notReport('pre-2019-form'),
  unopened: states.unopened(),
  'waiting-page': states.waiting('page'),
  'waiting-report': states.waiting('report'),
  'under-way': states.underWay(),
  pdf: states.closed('pdf'),
  'browser-page': states.closed('browser-page'),
  failed: states.closed('failed'),
};

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

let rig: Rig;

beforeAll(async () => {
  rig = await launch();
});

afterAll(() => rig.close());

/** The popup as a page, with an answer of the background laid down; everything else is the build as it is. */
async function openPopup(state: TabState, scheme: 'light' | 'dark', lang: string, width = 400): Promise<Page> {
  const page = await rig.ctx.newPage();
  await page.setViewportSize({ width, height: 600 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.addInitScript((answer) => {
    const world = globalThis as unknown as Record<string, { runtime?: { sendMessage: unknown } } | undefined>;
    for (const api of [world.chrome, world.browser]) if (api?.runtime) api.runtime.sendMessage = () => Promise.resolve(answer);
  }, state);
  await page.goto(`chrome-extension://${rig.id}/popup.html?tab=1&lang=${lang}`);
  await page.waitForSelector('main[aria-busy="false"]');
  return page;
}

async function violations(page: Page): Promise<Violation[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<{ violations: Violation[] }>('axe.run()');
  return found.violations;
}

describe.each(Object.entries(cases))('the popup, %s', (name, state) => {
  it.each([
    ['light', 'zh'],
    ['dark', 'zh'],
    ['light', 'en'],
    ['dark', 'en'],
  ] as const)('has no accessibility violation in %s, %s', async (scheme, lang) => {
    const page = await openPopup(state, scheme, lang);
    expect(await page.textContent('footer')).toContain(lang === 'en' ? 'Nothing leaves this computer' : '核对只在本机进行');
    await page.screenshot({ path: artifact(`popup-${name}-${scheme}-${lang}.png`), fullPage: true });
    await page.evaluate(
      'document.querySelectorAll("details").forEach((details) => { details.removeAttribute("name"); details.open = true; })',
    );
    const found = await violations(page);
    expect(
      found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`),
    ).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
    await page.setViewportSize({ width: NARROW, height: 600 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(NARROW);
    expect((await violations(page)).map(({ id }) => id)).toEqual([]);
    await page.screenshot({ path: artifact(`popup-${name}-${scheme}-${lang}-narrow.png`), fullPage: true });
    await page.close();
  });
});

describe.each(['zh', 'en'])('the first doubt, %s', (lang) => {
  it.each(['violated', 'blanks', 'lost', 'notices', 'discontinued'])('stands near the top: %s', async (name) => {
    const page = await openPopup(cases[name] ?? states.violated(), 'light', lang);
    expect(await page.evaluate('document.querySelector(".doubt").getBoundingClientRect().top')).toBeLessThanOrEqual(140);
    await page.close();
  });
});
