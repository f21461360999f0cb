import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { archivedTexts } from '../../src/texts/archived';
import { madeFile, type MadeReport } from '../archive/made-file';
import { pageOf } from '../e2e/desk';
import { list, openDesk } from '../e2e/desk-region';
import { government, launch, type Rig, type Route } from '../e2e/rig';

/** The desk with much on it: npm run long many. */

const PAGES = Number(process.env.MANY_PAGES ?? 500);
const t = archivedTexts('zh');
const sample = pageOf('row-total');
const bodyOf = (n: number): string => `江城市第${n}水务局`;
const links = Array.from({ length: PAGES }, (_, n) => n + 1)
  .map((n) => `<li><a href="/r${n}.html">${bodyOf(n)}2023年政府信息公开工作年度报告</a></li>`)
  .join('');
const reports = Object.fromEntries(
  Array.from({ length: PAGES }, (_, n): [string, Route] => [
    `/r${n + 1}.html`,
    (_request, response) =>
      void response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(sample.replaceAll('青禾市水务局', bodyOf(n + 1))),
  ]),
);

const folder = mkdtempSync(join(tmpdir(), 'gouji-many-'));
let rig: Rig;
beforeAll(async () => {
  const routes = { '/nb/': `<title>政府信息公开年报</title><ul>${links}</ul>`, ...reports };
  rig = await launch({ routes, context: { viewport: { width: 1440, height: 900 } } });
});
afterAll(async () => {
  await rig.close();
  rmSync(folder, { recursive: true, force: true });
});

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Of several deeds in a page, how long each takes until it is drawn, in ms. */
const timed = (page: Page, deeds: readonly string[]): Promise<number[]> =>
  page.evaluate(async (all) => {
    const times: number[] = [];
    for (const deed of all) {
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      const start = performance.now();
      const search = document.querySelector<HTMLInputElement>('input[type=search]');
      if (deed.startsWith('/') && search) {
        search.value = deed.slice(1);
        search.dispatchEvent(new InputEvent('input', { bubbles: true }));
      } else document.body.dispatchEvent(new KeyboardEvent('keydown', { key: deed, bubbles: true }));
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      times.push(performance.now() - start);
    }
    return times;
  }, deeds);

it('5,000 reports in the archive: a search, a step, a decision', async () => {
  const kinds = ['violated', 'clean', 'clean', 'violated', 'unreadable'] as const;
  const made = Array.from({ length: 5000 }, (_, n): MadeReport => {
    const kind = kinds[n % kinds.length] ?? 'clean';
    return { agency: bodyOf(n % 1000), year: 2020 + (n % 5), kind, ...(n % 7 === 0 && { decided: 'holds' as const }) };
  });
  const path = join(folder, 'many.jsonl.gz');
  writeFileSync(path, madeFile([{ id: 'many', year: null, begunAt: '2026-01-20T08:00:00.000Z', reports: made }]));
  const page = await openDesk(rig, '#archive');
  const begun = performance.now();
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByText(t.count(5000, 5000), { exact: true }).waitFor({ timeout: 600_000 });
  console.log(`5,000 reports imported in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  const opened = performance.now();
  await page.reload();
  await page.getByText(t.count(5000, 5000), { exact: true }).waitFor({ timeout: 60_000 });
  console.log(`the archive opened in ${Math.round(performance.now() - opened)} ms`);
  const words = ['/水', '/水务', '/第4', '/第42 江城', '/', '/2024', '/第999', '/'];
  const searches = await timed(page, [...words, ...words]);
  const steps = await timed(page, 'jjjjjjjjjjkkkkknnnnnjjjjj'.split(''));
  const decisions = await timed(page, '1u2u3u1u'.split(''));
  const told = (name: string, values: readonly number[]): void =>
    console.log(`${name}: median ${median(values).toFixed(1)} ms, at most ${Math.max(...values).toFixed(1)}`);
  told('a search', searches);
  told('a step in the table', steps);
  told('a decision, until the next frame', decisions);
  expect(await page.locator('.table__row').count()).toBeLessThan(200);
  expect(median(searches)).toBeLessThanOrEqual(100);
  expect(median(steps)).toBeLessThanOrEqual(100);
  await page.close();
});

it(`a sweep of ${PAGES} pages keeps its memory flat`, async () => {
  const page = await openDesk(rig);
  const debug = await rig.ctx.newCDPSession(page);
  await debug.send('HeapProfiler.enable');
  const heap = async (): Promise<number> => {
    await debug.send('HeapProfiler.collectGarbage');
    const { usedSize } = await debug.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  };
  await list(page, [`${government}/nb/`]);
  await page.getByRole('button', { name: /开始核对/ }).click();
  const told: number[] = [];
  for (let step = 1; step <= 5; step++) {
    const wanted = Math.floor((PAGES * step) / 5);
    await page.waitForFunction((count) => (document.querySelector('progress')?.value ?? 0) >= count, wanted, {
      timeout: 1_200_000,
      polling: 200,
    });
    told.push(await heap());
    console.log(`heap of the desk after ${wanted} pages: ${told.at(-1)?.toFixed(1)} MB`);
  }
  await page.locator('.progress--done').waitFor({ timeout: 60_000 });
  const [first = 0] = told;
  const each = ((told.at(-1) ?? 0) - first) / (PAGES * 0.8);
  console.log(`${(each * 1000).toFixed(1)} kB a page, of which its row is shown`);
  // What lists show of a report is some kB; a page kept in memory would be more than its 60 kB.
  expect(each).toBeLessThan(0.03);
  await page.close();
});
