import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../../src/readers/pdf/load';
import { PDF_BOMBS } from '../documents/bombs-pdf';
import { docxOf } from '../documents/docx';
import { xlsxOf } from '../documents/xlsx';
import { openPage } from './desk';
import { badge, factsOf, marked } from './marks';
import { government, launch, type Rig } from './rig';
import { violations } from './surface';
import { ASKED, file, isDone, PATIENCE, sample, spoilt, underMark, view } from './viewer-rig';

const bomb = (wanted: string) => file(PDF_BOMBS.find(({ name }) => name === wanted)?.bytes() ?? new Uint8Array());

let rig: Rig;

beforeAll(async () => {
  rig = await launch({
    context: { viewport: { width: 1280, height: 900 } },
    routes: {
      '/nb/files/2024.pdf': file(sample),
      '/twice-packed.pdf': bomb('twice-packed.pdf'),
      '/same-picture.pdf': bomb('same-picture.pdf'),
      '/half.pdf': file(sample.subarray(0, 60_000)),
      '/moved.pdf': (_, response) => void response.writeHead(302, { location: '/nb/files/2024.pdf' }).end(),
      '/onward.pdf': (request, response) => {
        const location = new URL(request.url ?? '', government).searchParams.get('to') ?? '';
        response.writeHead(302, { location }).end();
      },
    },
  });
});
afterAll(() => rig.close());

describe('where a file comes from', () => {
  it('what is damaged is said to be', async () => {
    const half = await view(rig, '/half.pdf');
    expect(await half.locator('main').textContent()).toContain('文件已损坏');
    await badge(rig, half, '?', PATIENCE);
  });

  it.each(['twice-packed', 'same-picture'])('a bomb is said to be too large, and its tab lives on: %s', async (name) => {
    const page = await view(rig, `/${name}.pdf`);
    expect(await page.locator('main').textContent()).toContain('内容过多');
    await badge(rig, page, '?', PATIENCE);
    expect(await page.evaluate('1 + 1')).toBe(2);
  });

  it('where the server leads elsewhere is looked at first, and the same host is followed', async () => {
    const moved = await view(rig, '/moved.pdf');
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
      const page = await view(rig, `/onward.pdf?to=${encodeURIComponent(other)}`);
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
      const { fnArray, argsArray } = await (await opened.getPage(number)).getOperatorList();
      const isLine = (operator, at) => operator === pdf.OPS.constructPath && argsArray[at][0] !== pdf.OPS.endPath;
      counts.push(fnArray.filter(isLine).length);
    }
    return counts;
  })()`);
  const here: number[] = [];
  for (let number = 1; number <= read.numPages; number++) {
    const { fnArray, argsArray } = await (await read.getPage(number)).getOperatorList();
    // What only cuts off what is drawn is not looked at, and left out where the reader of pages is built.
    const isLine = (operator: number, at: number): boolean =>
      operator === library.OPS.constructPath && (argsArray[at] as unknown[])[0] !== library.OPS.endPath;
    here.push(fnArray.filter(isLine).length);
  }
  await close();
  expect(here.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(90);
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
