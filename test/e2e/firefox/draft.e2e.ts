import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageOf } from '../desk';
import { launch, type Page, type Rig } from './rig';

/** The main scenario of a draft in Firefox: dropped, found, looked at, corrected. */

const wrong = pageOf('transposed');
const corrected = wrong.replace(/>12</, '>21<');

let rig: Rig;
let page: Page;

beforeAll(async () => {
  rig = await launch();
  page = await rig.open(`moz-extension://${rig.id}/draft.html?lang=zh`);
});
afterAll(() => rig.close());

/** Firefox takes content away from a clipboard that a script has made up; what is dropped it leaves. */
const drop = (html: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const transfer = new DataTransfer();
    transfer.setData('text/html', ${JSON.stringify(html)});
    document.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  })()`);
const textOf = (selector: string): Promise<unknown> =>
  page.evaluate(`document.querySelector('${selector}')?.textContent ?? null`);

it('a draft is dropped, marked, looked at, and corrected', async () => {
  await expect.poll(() => textOf('h1'), { timeout: 60_000 }).toContain('核对草稿');
  // What is dropped before the page listens is lost, as it is for a reader.
  const dropped = async (): Promise<unknown> => {
    await drop(wrong);
    await new Promise((read) => setTimeout(read, 3000));
    return textOf('.verdict__line');
  };
  await expect.poll(dropped, { timeout: 60_000 }).toBe('1 个疑点，涉及 2 项勾稽关系');
  expect(await textOf('.spot--primary')).toBe('12');
  await page.evaluate(`document.querySelector('.draft__list .tool').click()`);
  await expect.poll(() => textOf('.card'), { timeout: 30_000 }).toContain('若此格为 21（现为 12）');
  await drop(corrected);
  await expect.poll(() => textOf('.verdict__line'), { timeout: 60_000 }).toBe('未见疑点');
  expect(await textOf('.bar')).toContain('上次 1 个疑点');
});
