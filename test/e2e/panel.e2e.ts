import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import * as states from '../ui/states';
import { artifact, launch, type Rig } from './rig';
import { openSurface, violations } from './surface';

const cases: Record<string, () => TabState> = {
  clean: states.clean,
  violated: states.violated,
  lost: states.lost,
  blanks: states.blanks,
  notices: states.notices,
  several: states.several,
  discontinued: states.discontinued,
  renamed: states.renamed,
  unreadable: states.unreadable,
  'list-page': states.listPage,
  'no-access': () => states.closed('no-access'),
};

/** As narrow as Firefox makes it, and Chromium, and as wide as it opens. */
const NARROWEST = 224;
const WIDTHS = [280, 360] as const;

let rig: Rig;

beforeAll(async () => {
  rig = await launch();
});

afterAll(() => rig.close());

describe.each(Object.entries(cases))('the panel, %s', (name, state) => {
  it.each([
    ['light', 'zh'],
    ['dark', 'zh'],
    ['light', 'en'],
    ['dark', 'en'],
  ] as const)('has no accessibility violation at any width in %s, %s', async (scheme, lang) => {
    const page = await openSurface(rig, 'sidepanel', state(), { scheme, lang, width: 360, height: 720 });
    await page.setViewportSize({ width: NARROWEST, height: 720 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(NARROWEST);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 720 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.screenshot({ path: artifact(`panel-${name}-${scheme}-${lang}-${width}.png`) });
      await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true; })');
      expect(await violations(page)).toEqual([]);
    }
    await page.close();
  });
});
