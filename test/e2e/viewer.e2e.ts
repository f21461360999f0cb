import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxOf } from '../documents/docx';
import { pdfOf } from '../documents/pdf';
import { xlsxOf } from '../documents/xlsx';
import { openOffline, pageOf } from './desk';
import { badge, cardText, factsOf, hover, marked } from './marks';
import { artifact, government, launch, type Rig } from './rig';
import { openPanel } from './surface';
import { ASKED, file, follow, isDone, isDrawn, PATIENCE, sample, spoilt, underMark, view } from './viewer-rig';

const TITLE = '望汐市公安局2024年政府信息公开工作年度报告';
const attached = `<!doctype html><meta charset="utf-8"><title>${TITLE}</title><h1>${TITLE}</h1>
<script>function download() { window.ran = true; }</script>
<p>附件：<button onclick="download('files/2024.pdf')">${TITLE}</button></p>`;

/** Ways in which a page tells what it has attached, the report last; none of it is run, and nothing of it leads elsewhere. */
const attachments = `<script>function show() { window.ran = true; }</script>
<p><a href="#" onclick="show('files/handler.pdf')">办事指南</a> <a href="javascript:show('bare.docx')">公开目录</a>
<span class="btn" data-url="/nb/files/kept.xlsx">基本信息</span> <button onclick="window.open('../button.pdf')">组织机构</button></p>
<object data="files/object.pdf" type="application/pdf"></object><embed src="files/embed.pdf"><iframe src="files/frame.pdf"></iframe>
<p><a href="http://127.0.0.1/inside.pdf">附件一</a> <a href="file:///etc/inside.pdf">附件二</a>
<a href="javascript:show()">附件三.pdf</a></p>
<p>附件四：<a href="/show?id=3">\u202e${TITLE}.pdf（点击下载）</a></p>`;
const OFFERED = [
  '/show?id=3',
  '/nb/files/handler.pdf',
  '/nb/bare.docx',
  '/nb/files/kept.xlsx',
  '/button.pdf',
  '/nb/files/object.pdf',
  '/nb/files/embed.pdf',
  '/nb/files/frame.pdf',
].map((path) => `${government}${path}`);

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
      '/nb/whole.html': pageOf('transposed').replace('>183402<', '>183420<').replace('</h1>', `</h1>${attachments}`),
      '/show': route('printed'),
      '/turned.pdf': route('turned'),
      '/nb/files/2024.docx': route('office'),
      '/nb/files/2024.xlsx': route('office'),
    },
  });
  const printer = await rig.ctx.newPage();
  await printer.setContent(pageOf('transposed'));
  files.set('printed', await printer.pdf({ format: 'A4' }));
  await printer.close();
  files.set('turned', pdfOf(spoilt, { rotate: 90 }));
});
afterAll(() => rig.close());

/** A doubt about a cell, as it is told where a file is shown. */
interface Doubted {
  readonly fact: string;
  /** What stands there. */
  readonly raw: string;
  /** What the card says of it, and the panel. */
  readonly card: string;
  readonly sum: string;
  readonly path: string;
}

/** Has a file that is shown looked at by card, panel, jump and record. */
async function worksAsAPage(page: Page, { fact, raw, card, sum, path }: Doubted): Promise<void> {
  const kind = path.split('.').at(-1) ?? '';
  await hover(page, fact);
  await expect.poll(() => cardText(page), { timeout: PATIENCE }).toContain(card);
  await page.screenshot({ path: artifact(`viewer/card-${kind}.png`) });
  await page.mouse.move(2, 2);
  await page.evaluate(() => scrollTo(0, 0));
  const panel = await openPanel(rig, page);
  await panel.getByText(sum).first().waitFor({ timeout: PATIENCE });
  await panel.screenshot({ path: artifact(`viewer/panel-${kind}.png`) });
  await panel.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => scrollY), { timeout: PATIENCE }).toBeGreaterThan(100);
  const [download] = await Promise.all([
    panel.waitForEvent('download', { timeout: PATIENCE }),
    panel.getByRole('button', { name: '保存核对记录' }).first().click(),
  ]);
  const offline = await openOffline(download);
  try {
    expect(await offline.page.locator(`[id="p-${fact.replaceAll('/', '-')}"] mark`).textContent()).toBe(raw);
    expect(await offline.page.locator('body').textContent()).toContain(path);
  } finally {
    await offline.close();
  }
  await panel.close();
}

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

  it('has the cards of a page, is jumped to from the panel, and is recorded', () =>
    worksAsAPage(page, {
      fact: ASKED,
      raw: '12',
      card: '若此格为 21（现为 12）',
      sum: '12 + 2 + 0 + 0 + 0 + 0 = 14',
      path: '/nb/files/2024.pdf',
    }));
});

describe('other files', () => {
  it('a PDF as the browser prints it, and one whose pages lie on their side', async () => {
    const printed = await view(rig, '/printed.pdf');
    expect(factsOf(await marked(printed), 'primary')).toEqual([ASKED]);
    expect(await underMark(printed, ASKED)).toBe('12');
    await isDrawn(printed);
    await printed.screenshot({ path: artifact('viewer/printed.png') });
    const turned = await view(rig, '/turned.pdf');
    const facts = factsOf(await marked(turned), 'primary');
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) expect(await underMark(turned, fact)).toMatch(/^\d+$/);
    await isDrawn(turned);
    await turned.screenshot({ path: artifact('viewer/turned.png') });
  });

  it.each([
    ['/nb/files/2024.docx', () => docxOf(spoilt)],
    ['/nb/files/2024.xlsx', () => xlsxOf(spoilt)],
  ])('%s, as plain text and tables, works as a page does', async (path, bytes) => {
    files.set('office', bytes());
    const page = await view(rig, path);
    await page.getByText('这是程序读到的文字和表格').waitFor({ timeout: PATIENCE });
    const [fact = ''] = factsOf(await marked(page), 'primary');
    expect(fact).toBe('requests/refused.thirdParty/otherOrg');
    expect(await underMark(page, fact)).toBe('7');
    await badge(rig, page, '1', PATIENCE);
    await worksAsAPage(page, { fact, raw: '7', card: '若此格为 0（现为 7）', sum: '0 + 0 + 0 + 0 + 0 + 7 = 7', path });
    await page.close();
  });

  it('an attachment is held against its page: each tells the figure of the other and where it stands', async () => {
    await rig.closePages();
    const whole = await rig.openInFront('/nb/whole.html');
    await rig.triggerAction(whole);
    const popup = await rig.popup();
    const checks = `[...document.querySelectorAll('.files a[href^="/viewer.html"]')]`;
    await popup.until(`${checks}.length`, PATIENCE);
    const offered = await popup.evaluate<string[]>(`${checks}.map(({ search }) => new URLSearchParams(search).get('file'))`);
    expect(offered).toEqual(OFFERED);
    expect(await popup.evaluate(`document.querySelector('.files').textContent`)).toMatch(new RegExp(`^附件${TITLE}`));
    expect(await whole.evaluate('window.ran')).toBeUndefined();
    const [printed] = await Promise.all([rig.ctx.waitForEvent('page'), popup.evaluate(follow('核验此附件'))]);
    await printed.bringToFront();
    await isDone(printed);
    expect(rig.site.asked.filter((one) => /inside|handler|button/.test(one))).toEqual([]);
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
});
