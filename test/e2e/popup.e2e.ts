import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import * as states from '../ui/states';
import { artifact, launch, type Rig } from './rig';
import { BY_LOOKS, cutOff, openSurface, violations } from './surface';

/** As wide as the popup opens, and as one that is shown at 200 %. */
const [WIDE, NARROW] = [400, 320];

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

/** Of these the verdict is told at a glance. */
const GLANCED = ['clean', 'violated', 'blanks', 'lost', 'notices', 'continued', 'year-wanted'];

const measure = (page: Page, what: string): Promise<number> => page.evaluate<number>(what);
const widthOf = (page: Page): Promise<number> => measure(page, 'document.documentElement.scrollWidth');
/** Without the advice to pin the icon, which is gone once it is pinned. */
const heightOf = (page: Page): Promise<number> =>
  measure(
    page,
    `(() => { const pin = document.querySelector('.pin'); if (pin) pin.style.display = 'none'; const { height } = document.body.getBoundingClientRect(); pin?.style.removeProperty('display'); return height; })()`,
  );

/** Has everything folded or unfolded: what is folded is not looked at. */
const unfold = (page: Page): Promise<unknown> =>
  page.evaluate(
    'document.querySelectorAll("details").forEach((details) => { details.removeAttribute("name"); details.open = true; })',
  );

const PROMISES = { zh: '核对只在本机进行', en: 'Nothing leaves this computer' } as const;
type Lang = keyof typeof PROMISES;

/** The switch stands behind “more”. */
async function speak(page: Page, lang: Lang): Promise<void> {
  await page.evaluate(`document.querySelector('.languages button[lang^=${lang}]').click()`);
  await page.waitForSelector(`html[lang^=${lang}]`);
}

/** Where a doubt stands, and its figures. */
const TOLD = '.brief__place, .brief__line b';

/** Looks at everything that a state shows, in one language: wide in the light, narrow in the dark. */
async function examine(page: Page, lang: Lang): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: WIDE, height: 600 });
  expect(await widthOf(page), lang).toBeLessThanOrEqual(WIDE);
  expect(await cutOff(page, TOLD), lang).toEqual([]);
  expect(await violations(page), `${lang}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: NARROW, height: 600 });
  expect(await widthOf(page), lang).toBeLessThanOrEqual(NARROW);
  expect(await cutOff(page, TOLD), lang).toEqual([]);
  expect(await violations(page, BY_LOOKS), `${lang}, dark and narrow`).toEqual([]);
}

describe.each(Object.entries(cases))('the popup, %s', (name, state) => {
  it('is readable for everybody in both languages, in either scheme and when it is narrow', async () => {
    const page = await openSurface(rig, 'popup', state, { scheme: 'light', lang: 'zh', width: WIDE });
    for (const lang of ['zh', 'en'] as const) {
      await speak(page, lang);
      expect(await page.textContent('footer')).toContain(PROMISES[lang]);
      if (GLANCED.includes(name)) expect(await heightOf(page), lang).toBeLessThanOrEqual(300);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: artifact(`popup-${name}-${colorScheme}-${lang}.png`), fullPage: true });
      }
    }
    await unfold(page);
    await examine(page, 'en');
    await speak(page, 'zh');
    await unfold(page);
    await examine(page, 'zh');
    await page.close();
  });
});
