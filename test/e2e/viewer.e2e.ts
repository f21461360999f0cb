import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../../src/readers/pdf/load';
import { docxOf } from '../documents/docx';
import { pdfOf } from '../documents/pdf';
import { sourceOf } from '../documents/sources';
import { xlsxOf } from '../documents/xlsx';
import { openOffline, openPage, pageOf } from './desk';
import { inLayer } from './inside';
import { badge, cardText, factsOf, hover, marked } from './marks';
import { artifact, government, launch, type Rig } from './rig';
import { openPanel, violations } from './surface';

/** What a slow machine may take to open, draw and audit a file. */
const PATIENCE = 60_000;
/** The figure that is asked about in the sample, and the totals that it does not fit. */
const ASKED = 'requests/granted/naturalPerson';

const sample = readFileSync('test/documents/samples/writer.pdf');
const spoilt = sourceOf(5).draft;

const file =
  (bytes: Uint8Array, type = 'application/pdf') =>
  (_: IncomingMessage, response: ServerResponse): void =>
    void response.writeHead(200, { 'content-type': type, 'content-length': bytes.length }).end(bytes);

const TITLE = '望汐市公安局2024年政府信息公开工作年度报告';
const attached = `<!doctype html><meta charset="utf-8"><title>${TITLE}</title><h1>${TITLE}</h1>
<p>附件：<a href="files/2024.pdf">${TITLE}.pdf</a></p>`;

let rig: Rig;
const files = new Map<string, Uint8Array>();

beforeAll(async () => {
  const route = (name: string) => (request: IncomingMessage, response: ServerResponse) =>
    file(files.get(name) ?? new Uint8Array())(request, response);
  rig = await launch({
    context: { viewport: { width: 1280, height: 900 } },
    routes: {
      '/nb/attached.html': attached,
      '/nb/files/2024.pdf': file(sample),
      '/printed.pdf': route('printed'),
      '/nb/whole.html': pageOf('transposed')
        .replace('>183402<', '>183420<')
        .replace('</h1>', '</h1><a href="/printed.pdf">附件</a>'),
      '/turned.pdf': route('turned'),
      '/half.pdf': file(sample.subarray(0, 60_000)),
      '/moved.pdf': (_, response) => void response.writeHead(302, { location: '/nb/files/2024.pdf' }).end(),
      '/onward.pdf': (request, response) => {
        const location = new URL(request.url ?? '', government).searchParams.get('to') ?? '';
        response.writeHead(302, { location }).end();
      },
    },
  });
  const printer = await rig.ctx.newPage();
  await printer.setContent(pageOf('transposed'));
  files.set('printed', await printer.pdf({ format: 'A4' }));
  await printer.close();
  files.set('turned', pdfOf(spoilt, { rotate: 90 }));
});
afterAll(() => rig.close());

/** Follows a link of the popup, which closes with it. */
const follow = (label: string): string =>
  `setTimeout(() => [...document.querySelectorAll('main a')].find((link) => link.textContent === '${label}').click()) && true`;

/** Waits until a viewer has shown its file, or said why not. */
const isDone = (page: Page): Promise<unknown> => page.waitForSelector('main[aria-busy=false]', { timeout: PATIENCE });

async function view(path: string): Promise<Page> {
  const page = await openPage(rig, `viewer.html?file=${encodeURIComponent(new URL(path, government).href)}`);
  await isDone(page);
  return page;
}

/** The text of the cell over which the mark of a fact lies, with its page drawn beneath. */
async function underMark(page: Page, fact: string): Promise<string | null> {
  const top = await inLayer(
    page,
    (layer, of) => layer.querySelector(`.mark[data-fact="${of}"]`)?.getBoundingClientRect().top,
    fact,
  );
  await page.evaluate((y) => scrollBy(0, y - innerHeight / 2), top ?? 0);
  return inLayer(
    page,
    (layer, of) => {
      const mark = layer.querySelector(`.mark[data-fact="${of}"]`)?.getBoundingClientRect();
      if (!mark) return null;
      const [x, y] = [mark.left + mark.width / 2, mark.top + mark.height / 2];
      const holds = (element: Element): boolean => {
        const box = element.getBoundingClientRect();
        return box.left < x && x < box.right && box.top < y && y < box.bottom;
      };
      return [...document.querySelectorAll('.sheet__cell, td')].find(holds)?.textContent ?? null;
    },
    fact,
  );
}

const isDrawn = (page: Page, count = 1): Promise<void> =>
  expect.poll(() => page.locator('canvas[data-drawn]').count(), { timeout: PATIENCE }).toBeGreaterThanOrEqual(count);

describe('a report that is only attached', () => {
  let page: Page;

  it('is opened from the popup, and marked where its figures stand', async () => {
    await rig.triggerAction(await rig.openInFront('/nb/attached.html'));
    const popup = await rig.popup();
    await popup.until(
      `[...document.querySelectorAll('main a')].some((link) => link.textContent.includes('核验此附件'))`,
      PATIENCE,
    );
    expect(rig.site.asked.filter((one) => one.includes('2024.pdf'))).toEqual([]);
    const [opened] = await Promise.all([rig.ctx.waitForEvent('page'), popup.evaluate(follow('核验此附件'))]);
    page = opened;
    await page.bringToFront();
    await isDone(page);
    expect(factsOf(await marked(page), 'primary')).toEqual([ASKED]);
    expect(await underMark(page, ASKED)).toBe('12');
    await isDrawn(page);
    await page.screenshot({ path: artifact('viewer/writer.png') });
    await badge(rig, page, '1', PATIENCE);
  });

  it('has the cards of a page, is jumped to from the panel, and is recorded', async () => {
    await hover(page, ASKED);
    await expect.poll(() => cardText(page), { timeout: PATIENCE }).toContain('若此格为 21（现为 12）');
    await page.screenshot({ path: artifact('viewer/card.png') });
    await page.mouse.move(2, 2);
    await page.evaluate(() => scrollTo(0, 0));
    const panel = await openPanel(rig, page);
    await panel.getByText('12 + 2 + 0 + 0 + 0 + 0 = 14').first().waitFor({ timeout: PATIENCE });
    await panel.screenshot({ path: artifact('viewer/panel.png') });
    await panel.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: PATIENCE }).toBeGreaterThan(100);
    const [download] = await Promise.all([
      panel.waitForEvent('download', { timeout: PATIENCE }),
      panel.getByRole('button', { name: '保存核对记录' }).first().click(),
    ]);
    const offline = await openOffline(download);
    try {
      expect(await offline.page.locator('#p-requests-granted-naturalPerson mark').textContent()).toBe('12');
      expect(await offline.page.locator('body').textContent()).toContain('/nb/files/2024.pdf');
    } finally {
      await offline.close();
    }
    await panel.close();
  });
});

describe('other files', () => {
  it('a PDF as the browser prints it, and one whose pages lie on their side', async () => {
    const printed = await view('/printed.pdf');
    expect(factsOf(await marked(printed), 'primary')).toEqual([ASKED]);
    expect(await underMark(printed, ASKED)).toBe('12');
    await isDrawn(printed);
    await printed.screenshot({ path: artifact('viewer/printed.png') });
    const turned = await view('/turned.pdf');
    const facts = factsOf(await marked(turned), 'primary');
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) expect(await underMark(turned, fact)).toMatch(/^\d+$/);
    await isDrawn(turned);
    await turned.screenshot({ path: artifact('viewer/turned.png') });
  });

  it('an attachment is held against its page: each tells the figure of the other and where it stands', async () => {
    const whole = await rig.openInFront('/nb/whole.html');
    const printed = await view('/printed.pdf');
    await badge(rig, printed, '2', PATIENCE);
    await badge(rig, whole, '2', PATIENCE);
    const panel = await openPanel(rig, printed);
    await panel
      .getByText(/为 183402，同一份报告在 \S+whole\.html 中为 183420/)
      .first()
      .waitFor({ timeout: PATIENCE });
    await panel.screenshot({ path: artifact('viewer/twin.png') });
    await panel.close();
  });

  it('a tab that shows a PDF leads to the viewer', async () => {
    const tab = await rig.openInFront('/nb/files/2024.pdf');
    await rig.triggerAction(tab);
    const popup = await rig.popup();
    await popup.until(`[...document.querySelectorAll('main a')].some((link) => link.textContent === '核验此 PDF')`, PATIENCE);
    await popup.screenshot(artifact('viewer/popup-pdf.png'));
    const [opened] = await Promise.all([rig.ctx.waitForEvent('page'), popup.evaluate(follow('核验此 PDF'))]);
    await isDone(opened);
    expect(factsOf(await marked(opened), 'primary')).toEqual([ASKED]);
  });

  it('what is damaged is said to be', async () => {
    const half = await view('/half.pdf');
    expect(await half.locator('main').textContent()).toContain('文件已损坏');
    await badge(rig, half, '?', PATIENCE);
  });

  it('where the server leads elsewhere is looked at first, and the same host is followed', async () => {
    const moved = await view('/moved.pdf');
    expect(await moved.locator('main').textContent()).toContain('服务器要转到另一个地址');
    expect(await violations(moved)).toEqual([]);
    await moved.getByRole('button', { name: '看转到哪里' }).click();
    await marked(moved);
    await moved.getByText('文件取自那里').waitFor({ timeout: PATIENCE });
  });

  it.each(['10.20.30.40', '[::1]', '127.0.0.1', '192.168.7.7'])(
    'a redirect into a private network asks nothing of its target: %s',
    async (host) => {
      const before = rig.site.asked.length;
      const asked = (): string[] => rig.site.asked.slice(before);
      const to = `http://${host}:${rig.site.port}/kept-inside.pdf`;
      const other = `http://www.lanting.gov.cn/onward.pdf?to=${encodeURIComponent(to)}`;
      const page = await view(`/onward.pdf?to=${encodeURIComponent(other)}`);
      // First it leads to a public address, about which the reader is asked as well.
      await page.getByText('文件要到 www.lanting.gov.cn 去取').waitFor({ timeout: PATIENCE });
      expect(asked()).not.toContain('www.lanting.gov.cn/onward.pdf');
      await page.getByRole('button', { name: '继续读取' }).click();
      await page.getByText(`${host}:${rig.site.port} 是本机或者内部网络的地址`).waitFor({ timeout: PATIENCE });
      expect(asked()).toContain('www.lanting.gov.cn/onward.pdf');
      expect(asked().filter((one) => one.endsWith('kept-inside.pdf'))).toEqual([]);
      await page.close();
    },
  );
});

it('pdf.js tells as many lines in the browser as on the command line', async () => {
  const { file: read, library, close } = await openPdf(new Uint8Array(sample), { cmaps: 'node_modules/pdfjs-dist/cmaps/' });
  const page = await openPage(rig, 'draft.html');
  const inBrowser = await page.evaluate(`(async () => {
    const pdf = await import('/pdf/pdf.mjs');
    pdf.GlobalWorkerOptions.workerSrc = '/pdf/pdf.worker.mjs';
    const opened = await pdf.getDocument({ data: new Uint8Array(${JSON.stringify([...sample])}) }).promise;
    const counts = [];
    for (let number = 1; number <= opened.numPages; number++) {
      const { fnArray } = await (await opened.getPage(number)).getOperatorList();
      counts.push(fnArray.filter((operator) => operator === pdf.OPS.constructPath).length);
    }
    return counts;
  })()`);
  const here: number[] = [];
  for (let number = 1; number <= read.numPages; number++) {
    const { fnArray } = await (await read.getPage(number)).getOperatorList();
    here.push(fnArray.filter((operator) => operator === library.OPS.constructPath).length);
  }
  await close();
  expect(here.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100);
  expect(inBrowser).toEqual(here);
});

describe('what is dropped on the page for drafts', () => {
  let page: Page;
  const choose = (name: string, bytes: Uint8Array): Promise<void> =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });

  it.each([
    ['年报.docx', docxOf(spoilt)],
    ['年报.xlsx', xlsxOf(spoilt)],
    ['年报.pdf', sample],
  ])('%s is read', async (name, bytes) => {
    page ??= await openPage(rig, 'draft.html?lang=zh');
    await choose(name, bytes);
    await page.locator('.bar').getByText(name).waitFor({ timeout: PATIENCE });
    await expect.poll(() => page.locator('.verdict__line').first().textContent(), { timeout: PATIENCE }).toContain('个疑点');
    expect(await page.locator('.spot--primary').count()).toBeGreaterThan(0);
  });

  it('and a PDF shown as it is printed, without leaving this machine', async () => {
    const [opened] = await Promise.all([rig.ctx.waitForEvent('page'), page.getByRole('button', { name: '按原样查看' }).click()]);
    await isDone(opened);
    expect(factsOf(await marked(opened), 'primary')).toEqual([ASKED]);
    expect(await underMark(opened, ASKED)).toBe('12');
  });
});
