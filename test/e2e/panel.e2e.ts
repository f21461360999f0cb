import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import * as states from '../ui/states';
import { artifact, launch, type Rig } from './rig';
import { BY_LOOKS, cutOff, openSurface, violations } from './surface';

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
const [NARROWEST, NARROW, USUAL] = [224, 280, 360] as const;
const SCHEMES = ['light', 'dark'] as const;

let rig: Rig;

beforeAll(async () => {
  rig = await launch();
});

afterAll(() => rig.close());

/** Nothing stands beyond the edge, at any width; a picture of the usual one. */
async function fits(page: Page, name: string): Promise<void> {
  for (const width of [NARROWEST, USUAL, NARROW]) {
    await page.setViewportSize({ width, height: 720 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await cutOff(page, '.entry__place, .entry__brief b'), `${name} at ${width} px`).toEqual([]);
    // The switch of languages stands at the bottom.
    await page.evaluate('scrollTo(0, 0)');
    if (width === USUAL) await page.screenshot({ path: artifact(`panel-${name}.png`) });
  }
}

/** Has everything unfolded: what is folded is not looked at. */
const unfold = (page: Page): Promise<unknown> =>
  page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true; })');

describe.each(Object.entries(cases))('the panel, %s', (name, state) => {
  it('has no accessibility violation at 280 px in either scheme, and fits at any width in both languages', async () => {
    const page = await openSurface(rig, 'sidepanel', state(), { scheme: 'light', lang: 'zh', width: USUAL, height: 720 });
    for (const lang of ['zh', 'en']) {
      if (lang === 'en') await page.getByRole('button', { name: 'English' }).click();
      await page.waitForSelector(`html[lang^=${lang}]`);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        await fits(page, `${name}-${colorScheme}-${lang}`);
      }
    }
    await unfold(page);
    expect(await violations(page), 'dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page, BY_LOOKS), 'light').toEqual([]);
    await page.close();
  });
});

/** A report with so many doubts, each about another cell. */
function withDoubts(count: number): TabState {
  const { frames, ...tab } = states.violated();
  const [{ result } = { result: undefined }] = frames;
  const [audit] = result?.audits ?? [];
  const [finding] = audit?.findings ?? [];
  if (!result || !audit || !finding) throw new Error('no finding');
  const { repair: _, ...alone } = finding;
  const facts = Object.keys(audit.report?.facts ?? {}).slice(0, count);
  const findings = facts.map((fact, n) => ({ ...alone, id: `${finding.id}-${n}`, facts: [fact], relations: [] }));
  return { ...tab, frames: [{ frame: 0, result: { ...result, audits: [{ ...audit, findings, repairs: [] }] } }] };
}

it('lists 60 doubts within two frames after it is told of them', async () => {
  const page = await openSurface(rig, 'sidepanel', states.clean(), { scheme: 'light', lang: 'zh', width: USUAL, height: 720 });
  await page.waitForSelector('.verdict__line');
  const frames = await page.evaluate(async (told) => {
    const { tell } = globalThis as unknown as { tell(state: unknown): void };
    const listed = (): number => document.querySelectorAll('.entry').length;
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    await frame();
    tell(told);
    let passed = 0;
    while (listed() < 60 && passed < 600) {
      await frame();
      passed++;
    }
    return { passed, listed: listed() };
  }, withDoubts(60));
  expect(frames.listed).toBe(60);
  expect(frames.passed).toBeLessThanOrEqual(2);
  await page.close();
});
