import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveTexts } from '../../src/texts/archive';
import { deskTexts } from '../../src/texts/desk';
import { pageOf } from './desk';
import { done, list, openDesk, planned, tableOf } from './desk-region';
import { government, launch, type Rig, type Route } from './rig';
import { violations } from './surface';

/** What goes wrong around a sweep in a real browser: each says so in clear words, and nothing is lost. */

const t = deskTexts('zh');
const words = archiveTexts('zh');
const patient = { timeout: 60_000 };
const title = (name: string): string => `${name}2023年政府信息公开工作年度报告`;
/** A page into which its script puts what stands elsewhere. */
const scripted = (part: string, name: string): string =>
  `<title>${name}</title><main>请稍候</main><script>fetch('${part}').then((told) => told.text()).then((html) => {
    document.querySelector('main').innerHTML = html; });</script>`;
const links = ['甲', '乙', '丙', '丁']
  .map((name, n) => `<li><a href="/r${n}.html">${title(`江城市${name}局`)}</a></li>`)
  .join('');
const reports = Object.fromEntries(
  ['甲', '乙', '丙'].map((name, n) => [`/r${n}.html`, pageOf('row-total').replaceAll('青禾市水务局', `江城市${name}局`)]),
);

const routes: Record<string, Route> = {
  '/nb/': `<title>政府信息公开年报</title><ul>${links}</ul>`,
  '/script-nb/': scripted('/nb/', '政府信息公开年报'),
  ...reports,
  '/r3.html': scripted('/part.html', '正文'),
  '/part.html': pageOf('row-total').replaceAll('青禾市水务局', '江城市丁局'),
};

let rig: Rig;
let page: Page;
beforeAll(async () => {
  rig = await launch({ routes, context: { viewport: { width: 1440, height: 900 } } });
  page = await openDesk(rig);
});
afterAll(async () => {
  await rig.close();
});

const names = async (): Promise<string[]> => (await tableOf(page)).map((row) => row.split('|').slice(0, 3).join(' '));
const WHOLE = ['丁', '丙', '乙', '甲'].map((name) => `江城市${name}局 2023 1`).toSorted();
const settled = () => page.locator('.table__row[aria-selected=true] [role=gridcell]').nth(7).textContent();

/** Lets what writes to the archive fail in a page or worker as on a full disk, or does so no more. */
const fill = (isFull: boolean): void => {
  const kept = globalThis as typeof globalThis & { put?: IDBObjectStore['put']; add?: IDBObjectStore['add'] };
  kept.put ??= IDBObjectStore.prototype.put;
  kept.add ??= IDBObjectStore.prototype.add;
  const full = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.put = isFull ? full : kept.put;
  IDBObjectStore.prototype.add = isFull ? full : kept.add;
};

describe('a sweep goes wrong, and goes on', () => {
  it('a column and a report that come by script alone are opened behind the desk, on the reader’s word', async () => {
    await list(page, [`${government}/script-nb/`]);
    await page.getByText(t.plan.empty).waitFor();
    const open = rig.ctx.pages().length;
    await page.getByRole('button', { name: t.progress.behind(1) }).click();
    await page.locator('.plan__table tbody tr').nth(3).waitFor(patient);
    expect(rig.ctx.pages().length, 'the tab is closed again').toBe(open);
    await page.getByRole('button', { name: /开始核对 4 份/ }).click();
    await done(page);
    expect((await names()).filter((row) => row.endsWith('2023 1'))).toHaveLength(3);
    await page.getByRole('button', { name: t.progress.behind(1) }).click();
    await expect.poll(names, patient).toEqual(WHOLE);
    await done(page);
    expect(rig.ctx.pages().length).toBe(open);
    expect(await violations(page)).toEqual([]);
  });

  it('the disk is full: what is not kept is said, and goes on when there is room', async () => {
    await page.getByRole('link', { name: t.home }).click();
    await page.getByLabel(t.start.addresses).fill(`${government}/nb/`);
    await page.evaluate(fill, true);
    await page.getByRole('button', { name: t.start.list }).click();
    await page.getByText(words.full).waitFor();
    await page.evaluate(fill, false);
    await page.getByRole('button', { name: t.start.list }).click();
    await planned(page);
    const start = page.getByRole('button', { name: /开始核对 4 份/ });
    await start.click();
    await start.waitFor({ ...patient, state: 'detached' });
    await page.evaluate(fill, true);
    await page.getByText(words.full).waitFor(patient);
    await page.evaluate(fill, false);
    await page.getByRole('button', { name: t.progress.goOn }).click();
    await done(page);
    expect((await names()).filter((row) => row.endsWith('2023 1'))).toHaveLength(3);
  });

  it('a decision that is not kept says so; the background may be gone at any moment', async () => {
    await page.locator('.doubt-card').first().waitFor();
    await rig.worker.evaluate(fill, true);
    await page.keyboard.press('1');
    await page.getByText(words.full).waitFor(patient);
    expect(await settled()).toBe('0/1');
    await rig.worker.evaluate(fill, false);
    await page.keyboard.press('1');
    await expect.poll(settled, patient).toBe('1/1');
    expect(await page.getByText(words.full).count()).toBe(0);
    await rig.stopWorker();
    await page.keyboard.press('u');
    await expect.poll(settled, patient).toBe('0/1');
    await page.keyboard.press('2');
    await expect.poll(settled, patient).toBe('1/1');
  });

  it('two desks work on one sweep: the second says so, and takes over when the first is gone', async () => {
    const { hash } = new URL(page.url());
    const second = await openDesk(rig, hash);
    await second.getByText(words.occupied).waitFor(patient);
    await page.close();
    page = second;
    await page.reload();
    await expect.poll(settled, patient).toBe('1/1');
  });

  it('the clock goes back a year before the second round: what was decided stands, and nothing is lost', async () => {
    await page.evaluate(() => {
      const { now } = Date;
      globalThis.Date = class extends Date {
        constructor(...given: []) {
          super(...((given.length ? given : [now() - 400 * 86_400_000]) as []));
        }
      } as DateConstructor;
    });
    await page.getByRole('button', { name: t.again, exact: true }).click();
    await planned(page);
    await page.getByRole('button', { name: /开始核对 4 份/ }).click();
    await rig.stopWorker();
    await done(page);
    await expect.poll(async () => (await tableOf(page)).filter((row) => row.includes('未改 1 页面未变')).length, patient).toBe(3);
    await expect.poll(settled, patient).toBe('1/1');
    await page.getByRole('link', { name: t.home }).click();
    await expect.poll(() => page.locator('.sweep-line').count()).toBe(3);
    await page.reload();
  });

  it('another window holds the database, or has a newer one: it is said, and all of it is there afterwards', async () => {
    const other = await rig.ctx.newPage();
    await other.goto(`chrome-extension://${rig.id}/manifest.json`);
    await page.getByRole('link', { name: t.archive }).click();
    await page.locator('.table__row').nth(8).waitFor(patient);
    const before = await tableOf(page);
    // Held open, and a newer version waits for it: whoever comes now waits behind that one.
    await other.evaluate(async () => {
      // Named, since what nobody holds is collected, and its connection closed with it.
      const kept = globalThis as typeof globalThis & { held?: IDBDatabase; newer?: IDBOpenDBRequest };
      kept.held = await new Promise<IDBDatabase>((opened) => {
        const request = indexedDB.open('archive');
        request.addEventListener('success', () => opened(request.result));
      });
      const newer = (kept.newer = indexedDB.open('archive', 99));
      await new Promise((held) => newer.addEventListener('blocked', held));
    });
    await page.reload();
    await page.getByText(words.blocked).waitFor(patient);
    await other.close();
    await page.reload();
    await expect.poll(() => tableOf(page), patient).toEqual(before);
    const newer = await openDesk(rig);
    await newer.evaluate(() => new Promise((opened) => indexedDB.open('archive', 99).addEventListener('success', opened)));
    await page.reload();
    await page.getByText(words.newer).waitFor(patient);
  });
});
