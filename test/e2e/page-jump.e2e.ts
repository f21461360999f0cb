import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import { clockOf } from './inside';
import { badge, boxOf, cardText, factsOf, hover, marksIn, openMarked } from './marks';
import { artifact, launch, type Rig } from './rig';
import { culprit } from './cells';

let rig: Rig;

beforeAll(async () => {
  rig = await launch({ context: { reducedMotion: 'reduce' } });
});

afterAll(() => rig.close());

afterEach(() => rig.closePages());

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
