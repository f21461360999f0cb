import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditSchema } from '../../src/audit/schema';
import { addressOf, titleOf } from '../region/agencies';
import type { HostName } from '../region/agencies';
import { Region } from '../region/server';
import { tableTruth } from '../region/table';
import { cellsOf, done, journalOf, list, openDesk, partOf, picturesOf, planned, tableOf, tooMuch } from './desk-region';
import { artifact, launch, type Rig } from './rig';
import { violations } from './surface';

/** In `npm test` two of the hosts; all of them in `npm run long desk`. */
const hosts: readonly HostName[] | null = process.env.DESK_REGION ? null : ['boda', 'captcha'];
const { starts, agencies } = partOf(hosts);
const listed = agencies.filter(({ fate }) => fate !== 'missing');
const [leftOut] = listed.filter(({ fate }) => fate === 'sound');
const wanted = agencies.filter((agency) => agency !== leftOut);
const violated = wanted.filter(({ fate }) => fate === 'violated');

const profile = mkdtempSync(join(tmpdir(), 'gouji-desk-'));
const region = new Region();
let rig: Rig;
let page: Page;
let port: number;

const started = (): Promise<Rig> =>
  launch({
    site: {
      address: '',
      port,
      requests: [],
      hold: () => undefined,
      release: () => undefined,
      close: async () => undefined,
    } as never,
    profile,
    context: { viewport: { width: 1440, height: 900 }, acceptDownloads: true },
  });

beforeAll(async () => {
  port = Number((await region.start()).split(':')[1]);
  rig = await started();
});
afterAll(async () => {
  await rig.close();
  region.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

const rowOf = (name: string) => page.locator('.table__row', { hasText: name });
const cellOf = async (name: string, cell: number): Promise<string | undefined> =>
  (await rowOf(name).locator('[role=gridcell]').nth(cell).textContent())?.trim();

/** Saves what is handed over under a name, and yields its bytes. */
async function handedOver(name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  const path = artifact(`desk/${download.suggestedFilename()}`);
  await download.saveAs(path);
  return readFileSync(path);
}

describe('a reviewer sweeps a region', () => {
  it('lists it: everything that the columns name, nothing of it read yet', async () => {
    page = await openDesk(rig);
    expect(await violations(page)).toEqual([]);
    await list(page, starts);
    const names = await page.locator('.plan__table label').allTextContents();
    expect(names.toSorted()).toEqual(listed.map(titleOf).toSorted());
    const files = await page.locator('.plan__table tr', { hasText: '未能核对：附件' }).count();
    expect(files).toBe(listed.filter(({ fate }) => fate === 'file').length);
    expect(region.asked.filter((key) => listed.some((agency) => addressOf(agency) === key))).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: artifact('desk/plan.png') });
  });

  it('takes one out, says who is expected, is killed in the middle, goes on, and finds what is there', async () => {
    await page
      .locator('.plan__table tr', { hasText: leftOut?.name ?? '?' })
      .locator('input')
      .uncheck();
    await page.getByText('应公布的单位').click();
    await page.getByRole('textbox', { name: '应公布的单位' }).fill(wanted.map(({ name }) => name).join('\n'));
    const before = region.asked.length;
    const half = new Promise<void>((reached) => {
      region.onAsked = () => region.asked.length >= before + Math.floor(listed.length / 3) && reached();
    });
    await page.getByRole('button', { name: /开始核对 \d+ 份/ }).click();
    await half;
    const { hash } = new URL(page.url());
    await rig.kill();
    rig = await started();
    page = await openDesk(rig, hash);
    await page.locator('.progress--paused').waitFor();
    const journal = await journalOf(page);
    await page.getByRole('button', { name: '继续' }).click();
    await done(page);
    await expect.poll(() => tableOf(page)).toEqual(await tableTruth(wanted));
    expect(tooMuch(region.asked, journal, await journalOf(page))).toEqual([]);
    expect([...region.most].filter(([, most]) => most > 1)).toEqual([]);
    expect(region.asked).not.toContain(addressOf(leftOut as never));
    await page.getByText('captcha.jiangcheng.gov.cn 不再访问：要求验证').waitFor();
    await page.screenshot({ path: artifact('desk/done.png') });
    expect(await violations(page)).toEqual([]);
  });

  it('decides by keyboard', async () => {
    const [first, second] = violated;
    await page.keyboard.press('/');
    await page.keyboard.type(first?.name ?? '');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.aside h3').textContent()).toContain(first?.name);
    await page.locator('.doubt-card').first().waitFor();
    await page.keyboard.press('1');
    await expect.poll(() => cellOf(first?.name ?? '', 7)).toBe('1/1');
    await page.getByLabel('查找单位').fill('');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /有疑点/ }).click();
    await rowOf(second?.name ?? '').click();
    await page.locator('.aside h3', { hasText: second?.name }).waitFor();
    await page.locator('.doubt-card').first().waitFor();
    await page.keyboard.press('3');
    await expect.poll(() => cellOf(second?.name ?? '', 7)).toBe('0/1 ?1');
    await page.keyboard.press('u');
    await expect.poll(() => cellOf(second?.name ?? '', 7)).toBe('0/1');
    await page.keyboard.press('2');
    await expect.poll(() => cellOf(second?.name ?? '', 7)).toBe('1/1');
    const opened = rig.ctx.waitForEvent('page');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await opened).url()).toBe(addressOf(second as never));
    await page.bringToFront();
    await page.keyboard.press('n');
    await expect.poll(() => page.locator('.aside h3').textContent()).not.toContain(second?.name);
    await page.screenshot({ path: artifact('desk/decided.png') });
  });

  it('hands over a list of doubts with what was decided', async () => {
    const csv = (await handedOver('CSV')).toString('utf8').split('\r\n').slice(1, -1);
    const said = ({ name }: { name: string }): (string | undefined)[] =>
      csv.filter((row) => row.includes(`"${name}"`)).map((row) => row.split('","')[9]);
    const [first, second, ...others] = violated;
    expect(said(first as never)).toEqual(['确认']);
    expect(said(second as never)).toEqual(['无误']);
    for (const other of others) expect(said(other)).toEqual(['']);
    const sheets = await readXlsxFile(await handedOver('问题清单.xlsx'));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['问题清单', '数据', '未核对']);
    // But for the link, which a workbook keeps beside its text.
    const plain = (row: readonly unknown[]) =>
      row.map((cell) => (typeof cell === 'number' ? cell.toString() : (cell ?? ''))).toSpliced(3, 1);
    expect(sheets[0]?.data.slice(1).map(plain)).toEqual(csv.map((row) => plain(cellsOf(row))));
    const lines = (await handedOver('JSON Lines')).toString('utf8').split('\n').filter(Boolean);
    expect(lines.map((line) => auditSchema.parse(JSON.parse(line)).source).toSorted()).toEqual(
      wanted.map((agency) => (agency.fate === 'missing' ? agency.name : addressOf(agency))).toSorted(),
    );
  });

  it('checks again when the bodies have answered', async () => {
    const [first, second] = violated;
    if (first) region.corrected.add(first);
    region.asked.length = 0;
    await page.getByRole('button', { name: '复核', exact: true }).click();
    await planned(page);
    await page.getByRole('button', { name: /开始核对 \d+ 份/ }).click();
    await done(page);
    await expect.poll(() => cellOf(first?.name ?? '', 8)).toBe('已改 1 页面已变');
    expect(await cellOf(second?.name ?? '', 8)).toBe('未改 1 页面未变');
    const stands = wanted.filter(({ fate }) => fate === 'violated').length - 1;
    expect(stands).toBeGreaterThan(0);
    expect(await page.locator('.round').textContent()).toContain('已改 1');
    expect(await cellOf(second?.name ?? '', 7), 'what was decided stands').toBe('1/1');
    expect([...region.most].filter(([, most]) => most > 1)).toEqual([]);
    const csv = (await handedOver('CSV')).toString('utf8').split('\r\n');
    expect(csv.filter((row) => row.includes(`"${first?.name}"`) && row.includes('"已改"'))).toHaveLength(1);
    expect(await violations(page)).toEqual([]);
    const [file] = wanted.filter(({ fate }) => fate === 'file');
    expect(await cellOf(file?.name ?? '', 8), 'what nobody has read is not said to have changed').toBe('没有读取');
    expect(await page.locator('.round').textContent()).not.toContain('不再列出');
  });

  it('has no barriers in English and in the dark, and fits into a narrow window', async () => {
    await picturesOf(page, 'again');
    await page.getByRole('button', { name: 'Second round', exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.screenshot({ path: artifact('desk/narrow-dark-en.png') });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: 'Change the plan' }).click();
    await page.locator('.plan__table').waitFor();
    await picturesOf(page, 'plan');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Sweeps' }).click();
    await page.locator('.sweep-line').first().waitFor();
    await picturesOf(page, 'home');
    expect(await violations(page)).toEqual([]);
  });
});
