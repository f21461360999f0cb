import { statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffline, openPage, pageOf, paste } from './desk';
import { artifact, launch, type Rig } from './rig';
import { violations } from './surface';

const wrong = pageOf('transposed');
/** The figure that is asked about, corrected. */
const corrected = wrong.replace(/>12</, '>21<');

let rig: Rig;
let page: Page;
/** What the page has asked for. */
const asked: string[] = [];

beforeAll(async () => {
  rig = await launch({ context: { viewport: { width: 1280, height: 900 } } });
  await rig.ctx.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await openPage(rig, 'draft.html?lang=zh');
  page.on('request', (request) => asked.push(request.url()));
});
afterAll(() => rig.close());

/** Counts what a hand does on the page: keys that are pressed, but for those that only go with others, and clicks of the mouse. */
const COUNTING = `(() => {
  globalThis.pressed = [];
  const count = (what) => (event) => event.isTrusted && !/^(?:Control|Shift|Meta|Alt)$/.test(event.key) && pressed.push(what(event));
  addEventListener('keydown', count(({ key }) => key.toLowerCase()), true);
  addEventListener('pointerdown', count(() => 'click'), true);
  globalThis.prints = 0;
  addEventListener('beforeprint', () => globalThis.prints++);
})()`;
const pressed = (): Promise<string[]> => page.evaluate('pressed.splice(0)');

describe('a compiler with a draft', () => {
  it('needs four steps: pastes it, sees what was found beside what was read and where, pastes it corrected, prints', async () => {
    await page.evaluate(COUNTING);
    await paste(page, wrong);
    await page.waitForSelector('.draft__report');
    expect(await page.locator('.verdict__line').textContent()).toBe('1 个疑点，涉及 2 项勾稽关系');
    expect(await page.locator('.spot--primary').allTextContents()).toEqual(['12']);
    expect(await pressed()).toEqual(['v']);
    await page.locator('.draft__list .tool').first().click();
    const card = page.locator('.card');
    expect(await card.textContent()).toContain('若此格为 21（现为 12）');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('12');
    expect(await pressed()).toEqual(['click']);
    await page.screenshot({ path: artifact('draft/found.png') });
    await paste(page, corrected);
    await page.getByText('上次 1 个疑点').waitFor();
    expect(await page.locator('.verdict__line').textContent()).toBe('未见疑点');
    expect(await pressed()).toEqual(['v']);
    await page.pdf({ path: artifact('draft/printed.pdf') });
    const before = await page.evaluate<number>('prints');
    await page.getByRole('button', { name: '打印' }).click();
    await expect.poll(() => page.evaluate('prints'), { timeout: 60_000 }).toBe(before + 1);
    expect(await pressed()).toEqual(['click']);
  });

  it('saves a record that opens offline and asks for nothing', async () => {
    await paste(page, wrong);
    await page.getByText('现在 1 个疑点').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存核对记录' }).click(),
    ]);
    const offline = await openOffline(download);
    try {
      expect(offline.name).toMatch(/^核对记录_望汐市公安局_2024_\d{4}-\d\d-\d\d\.html$/);
      expect(await offline.page.locator('article.doubt').count()).toBe(1);
      expect(await offline.page.locator('#p-requests-granted-naturalPerson mark').textContent()).toBe('12');
      expect(await offline.page.locator('.hash code').textContent()).toMatch(/^[0-9a-f]{64}$/);
      expect(offline.asked).toEqual([]);
      const pdf = artifact('draft/record.pdf');
      await offline.page.pdf({ path: pdf, preferCSSPageSize: true });
      expect(statSync(pdf).size).toBeGreaterThan(20_000);
      expect(await violations(offline.page)).toEqual([]);
    } finally {
      await offline.close();
    }
  });

  it('drops a file, changes it, and reads it again through its handle', async () => {
    await page.evaluate(
      async ([first, second]) => {
        const file = (text: string) => new File([text], '年报.html');
        const files = [file(first), file(second)];
        const handle = { kind: 'file', getFile: async () => files.shift() };
        // The browser gives handles to what is really dropped alone; all else is as it is.
        Object.assign(DataTransferItem.prototype, { getAsFileSystemHandle: async () => handle });
        const transfer = new DataTransfer();
        transfer.items.add(file(first));
        document.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      },
      [wrong, corrected] as const,
    );
    await page.getByText('年报.html').waitFor();
    await page.getByText('1 个疑点，涉及 2 项勾稽关系').waitFor();
    await pressed();
    await page.getByRole('button', { name: '重新读取' }).click();
    await page.getByText('现在 1 个疑点').or(page.getByText('现在 未见疑点')).first().waitFor();
    // Where there is a handle, what was corrected is read again by one click instead of being pasted.
    expect(await pressed()).toEqual(['click']);
  });

  it('is told what to do with a file that is not read', async () => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '年报.wps', mimeType: '', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2]) });
    await page.getByText('请在 WPS 里打开，全选、复制').waitFor();
  });

  it('leaves nothing behind', async () => {
    const kept = await page.evaluate('chrome.storage.local.get(null).then((all) => JSON.stringify(all))');
    expect(kept).not.toContain('望汐');
    expect(asked.filter((address) => !/^(?:chrome-extension|blob):/.test(address))).toEqual([]);
  });
});

describe('the page for drafts', () => {
  it.each(['zh', 'en'])('has no barriers at any width in either scheme: %s', async (lang) => {
    const own = await openPage(rig, `draft.html?lang=${lang}`);
    for (const state of ['empty', 'read']) {
      if (state === 'read') {
        await paste(own, wrong);
        await own.waitForSelector('.draft__report');
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await own.emulateMedia({ colorScheme });
        for (const width of [1280, 320, 280]) {
          await own.setViewportSize({ width, height: 800 });
          expect(await own.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
          await own.screenshot({ path: artifact(`draft/${state}-${colorScheme}-${lang}-${width}.png`) });
        }
        expect(await violations(own)).toEqual([]);
      }
    }
    await own.close();
  });
});
