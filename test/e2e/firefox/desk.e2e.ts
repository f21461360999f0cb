import { afterAll, beforeAll, expect, it } from 'vitest';
import { deskTexts } from '../../../src/texts/desk';
import { government } from '../rig';
import { pageOf } from '../desk';
import { launch, type Page, type Rig } from './rig';

/** The desk in Firefox: from a column to a list that is handed over, and the archive. */

const t = deskTexts('zh');
const patient = { timeout: 60_000 };
const body = (n: number): string => `江城市第${n}局`;
const links = [1, 2].map((n) => `<li><a href="/r${n}.html">${body(n)}2023年政府信息公开工作年度报告</a></li>`).join('');

let rig: Rig;
let page: Page;
beforeAll(async () => {
  rig = await launch({
    routes: {
      '/nb/': `<title>政府信息公开年报</title><ul>${links}</ul>`,
      '/r1.html': pageOf('row-total').replaceAll('青禾市水务局', body(1)),
      '/r2.html': (_, response) => void response.writeHead(302, { location: '/moved.html' }).end(),
      '/moved.html': pageOf('row-total').replaceAll('青禾市水务局', body(2)),
    },
  });
  const from = encodeURIComponent(`${government}/nb/`);
  page = await rig.open(`moz-extension://${rig.id}/desk.html?pause=10&lang=zh#from=${from}`);
});
afterAll(() => rig.close());

const textOf = (selector: string): Promise<unknown> =>
  page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? null`);
const count = (selector: string): Promise<unknown> =>
  page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`);

it('a column is planned, swept, decided about by keyboard, handed over, and found in the archive', async () => {
  await expect.poll(() => textOf('.start button'), patient).toBe(t.start.list);
  expect(await page.evaluate('document.querySelector("textarea").value')).toBe(`${government}/nb/`);
  await page.click(`text=${t.start.list}`);
  await expect.poll(() => count('.progress--plan .tag'), patient).toBe(1);
  expect(await count('.plan__table tbody tr')).toBe(2);
  await page.click('.plan__begin .main-way');
  await expect.poll(() => count('.progress--done'), patient).toBe(1);
  const names =
    '[...document.querySelectorAll(".table__row:not(.table__head)")].map((row) => row.children[0].textContent).join()';
  // The second one stands where a redirect leads, which the observing listener has told.
  expect(await page.evaluate(names)).toBe(`${body(1)},${body(2)}`);
  await expect.poll(() => count('.doubt-card'), patient).toBe(1);
  await page.keyboard.press('1');
  const settled = '.table__row[aria-selected=true] .table__settled';
  await expect.poll(() => textOf(settled), patient).toBe('1/1');
  await page.evaluate(`(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => (blob.text().then((text) => (globalThis.saved = text)), create(blob));
  })()`);
  await page.click(`text=${t.handOver.csv}`);
  await expect.poll(() => page.evaluate('globalThis.saved ?? ""'), patient).toContain('"确认"');
  await page.click('.desk__views a:last-child');
  await expect.poll(() => page.evaluate(names), patient).toBe(`${body(1)},${body(2)}`);
  expect(await textOf(settled)).toBe('1/1');
});
