import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import * as states from '../ui/states';
import { artifact, launch, type Rig } from './rig';
import { openSurface, violations } from './surface';

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

let rig: Rig;

beforeAll(async () => {
  rig = await launch();
});

afterAll(() => rig.close());

const openPopup = (state: TabState, scheme: 'light' | 'dark', lang: string): Promise<Page> =>
  openSurface(rig, 'popup', state, { scheme, lang, width: 400 });

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
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
    await page.setViewportSize({ width: NARROW, height: 600 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(NARROW);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: artifact(`popup-${name}-${scheme}-${lang}-narrow.png`), fullPage: true });
    await page.close();
  });
});

describe.each(['zh', 'en'])('the glance, %s', (lang) => {
  it.each(['clean', 'violated', 'blanks', 'lost', 'notices', 'continued', 'year-wanted'])(
    'is no higher than 300 px: %s',
    async (name) => {
      const page = await openPopup(cases[name] ?? states.violated(), 'light', lang);
      // Gone once the icon is pinned.
      await page.evaluate('document.querySelector(".pin")?.remove()');
      expect(await page.evaluate('document.body.getBoundingClientRect().height')).toBeLessThanOrEqual(300);
      await page.close();
    },
  );
});
