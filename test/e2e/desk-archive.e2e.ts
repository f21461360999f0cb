import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archivedTexts } from '../../src/texts/archived';
import { archiveTexts } from '../../src/texts/archive';
import { addressOfMade, madeFile, type MadeReport } from '../archive/made-file';
import { openDesk, picturesOf, tableOf } from './desk-region';
import { artifact, launch, type Rig } from './rig';
import { violations } from './surface';

const t = archivedTexts('zh');
const folder = mkdtempSync(join(tmpdir(), 'gouji-desk-archive-'));
let rig: Rig;
let page: Page;

const report = (agency: string, kind: MadeReport['kind'], more: Partial<MadeReport> = {}): MadeReport => ({
  agency,
  year: 2025,
  kind,
  ...more,
});
const FIRST = {
  id: 'first',
  year: 2025,
  begunAt: '2026-01-20T08:00:00.000Z',
  reports: [
    report('江城市水务局', 'violated'),
    report('江城市教育局', 'clean'),
    report('青禾县水务局', 'violated', { decided: 'holds', year: 2024 }),
    report('青禾县统计局', 'violated', { decided: 'stale' }),
    report('青禾县档案局', 'unreadable'),
  ],
};
/** The first address again, later, with another content. */
const SECOND = {
  id: 'second',
  year: null,
  begunAt: '2026-02-20T08:00:00.000Z',
  reports: [report('江城市水务局', 'clean', { version: 2 })],
};

function fileWith(name: string, bytes: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

beforeAll(async () => {
  rig = await launch({ context: { viewport: { width: 1440, height: 900 }, acceptDownloads: true } });
  page = await openDesk(rig, '#archive');
});
afterAll(async () => {
  await rig.close();
  rmSync(folder, { recursive: true, force: true });
});

const names = async (): Promise<string[]> => (await tableOf(page)).map((row) => row.split('|').slice(0, 2).join(' '));
const choose = (label: string, value: string) => page.getByRole('combobox', { name: label, exact: true }).selectOption(value);
const bring = (path: string) => page.locator('input[type=file]').setInputFiles(path);
const ALL = [
  '江城市教育局 2025',
  '江城市水务局 2025',
  '江城市水务局 2025',
  '青禾县水务局 2024',
  '青禾县档案局 ',
  '青禾县统计局 2025',
];

describe('the archive on the desk', () => {
  it('takes in the file of a colleague; one that is not as it should be says why and changes nothing', async () => {
    await page.getByText(t.empty).waitFor();
    const words = archiveTexts('zh');
    const whole = madeFile([FIRST, SECOND]);
    const foreign = fileWith('a.jsonl.gz', Buffer.from('<html>'));
    await bring(foreign);
    await page.getByText(words.foreign).waitFor();
    await bring(fileWith('b.jsonl.gz', madeFile([FIRST], 2)));
    await page.getByText(words.later).waitFor();
    await bring(fileWith('c.jsonl.gz', whole.subarray(0, Math.floor(whole.length * 0.7))));
    await page.getByText(words.unsound).waitFor();
    await page.getByText(t.empty).waitFor();
    expect(await violations(page)).toEqual([]);
    await bring(fileWith('d.jsonl.gz', whole));
    await page.getByText('已导入 2 次巡查、6 份报告').waitFor();
    expect((await names()).toSorted()).toEqual(ALL.toSorted());
  });

  it('is searched and filtered, and says how much of it is shown', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('水务 江城');
    await expect.poll(names).toEqual(['江城市水务局 2025', '江城市水务局 2025']);
    await page.getByText(t.count(2, 6)).waitFor();
    await choose(t.severity, 'error');
    await expect.poll(names).toEqual(['江城市水务局 2025']);
    await page.getByLabel(t.search).fill('');
    await choose(t.state, 'stale');
    await expect.poll(names).toEqual(['青禾县统计局 2025']);
    await choose(t.state, '');
    await choose(t.severity, 'unread');
    await expect.poll(names).toEqual(['青禾县档案局 ']);
    await choose(t.severity, '');
    await choose(t.year, '2024');
    await expect.poll(names).toEqual(['青禾县水务局 2024']);
    await choose(t.year, '');
    await choose(t.sweep, 'second');
    await expect.poll(names).toEqual(['江城市水务局 2025']);
    await page.getByText(t.versions).waitFor();
    await page.getByText(`${t.version.changed} · ${t.doubts(2)}`).waitFor();
    await page.locator('.versions button:enabled').click();
    await expect.poll(async () => (await names()).length).toBe(6);
    await page.locator('.doubt-card').first().waitFor();
    await page.screenshot({ path: artifact('desk/archive.png') });
    expect(await violations(page)).toEqual([]);
  });

  it('is gone through by keyboard: j k, a decision that stays, Enter opens the report with the panel', async () => {
    const current = page.locator('.table__row[aria-selected=true]');
    const before = await current.textContent();
    await page.keyboard.press('j');
    await expect.poll(() => current.textContent()).not.toBe(before);
    await page.keyboard.press('k');
    await expect.poll(() => current.textContent()).toBe(before);
    await page.locator('.doubt-card').first().waitFor();
    await page.keyboard.press('1');
    await expect.poll(() => current.locator('[role=gridcell]').nth(7).textContent()).toBe('1/2');
    const opened = rig.ctx.waitForEvent('page');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await opened).url()).toBe(addressOfMade(1));
    await expect.poll(async () => (await rig.panels(1)).length).toBe(1);
    await (await opened).close();
    await page.bringToFront();
    await page.reload();
    await page.getByLabel(t.search).fill('江城市水务局');
    await expect.poll(async () => (await tableOf(page)).filter((row) => row.includes('|1/2|'))).toHaveLength(1);
  });

  it('is handed on as one file, all of it or a sweep, and comes back as it was, decisions included', async () => {
    await page.getByLabel(t.search).fill('');
    const before = await tableOf(page);
    await choose(t.sweep, 'first');
    const save = async (name: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    };
    const [all, one] = [await save(t.exportAll), await save(t.exportSweep)];
    expect(one).toContain('2025');
    await choose(t.sweep, '');
    await page.getByRole('link', { name: '巡查' }).click();
    for (let left = 2; left > 0; left--) {
      await page
        .getByRole('button', { name: /^删除 / })
        .first()
        .click();
      await page.getByRole('button', { name: '删除', exact: true }).click();
      await expect.poll(() => page.locator('.sweep-line').count()).toBe(left - 1);
    }
    await page.getByRole('link', { name: '存档' }).click();
    await page.getByText(t.empty).waitFor();
    await bring(one);
    await page.getByText(/条处理意见本机已有/).waitFor();
    await bring(all);
    await page.getByText(t.known(1)).waitFor();
    expect(await tableOf(page)).toEqual(before);
  });

  it('has no barriers in English and in the dark, and fits into a narrow window', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Archive' }).waitFor();
    // A sweep that nobody has named is called in the language of whoever looks.
    expect((await tableOf(page)).map((row) => row.split('|')[8]).join()).not.toMatch(/[\u4e00-\u9fff]/);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('.table__row', { hasText: '青禾县统计局' }).click();
    await page.locator('.stale').first().waitFor();
    await picturesOf(page, 'archive');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.screenshot({ path: artifact('desk/archive-narrow-dark-en.png') });
  });
});
