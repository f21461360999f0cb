import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { badge, cardText, marked, openMarked } from './marks';
import type { Popup } from './popup-target';
import { artifact, government, launch, type Rig } from './rig';

const report = readFileSync('test/pages/row-total.html', 'utf8');
const inScript = JSON.stringify(report.slice(report.indexOf('<body'))).replaceAll('</', '<\\/');

const PDF = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj',
  'trailer<</Root 1 0 R>>',
].join('\n');

const named = (body: string, head = ''): string =>
  `<!doctype html><html lang="zh"><head><title>鹿汀县水利局2023年政府信息公开工作年度报告</title>${head}</head><body>
<h1>鹿汀县水利局2023年政府信息公开工作年度报告</h1>${body}</body></html>`;

const link = (href: string, body: string): string =>
  `<li><a href="${href}" title="${body}2023年政府信息公开工作年度报告">${body}2023年政府信息公开工作年度报告</a><span>2024-01-20</span></li>`;

/** A column: links to reports, one of them twice, links that lead nowhere, and others. */
const column = `<!doctype html><html lang="zh"><head><title>政府信息公开年报</title><base href="/nb/2023/"></head><body>
<h1>政府信息公开年报</h1><ul>
${link('a.html', '青禾市水务局')}${link('./b.html', '青禾市林业局')}${link('http://www.qy.gov.cn/c.html', '青禾市统计局')}
${link('b.html', '青禾市林业局')}${link('#', '青禾市体育局')}${link('javascript:void(0)', '青禾市司法局')}
<li>青禾市民政局2023年政府信息公开工作年度报告</li><li><a href="/about.html">关于我们</a></li></ul></body></html>`;

let rig: Rig;
let popup: Popup | null = null;

beforeAll(async () => {
  rig = await launch({
    routes: {
      '/empty.html': named(
        `<div id="report"></div><button onclick='report.innerHTML=${inScript.replaceAll("'", '&#39;')}'>正文</button>`,
      ),
      '/file.html': named(
        '<p>附件：<a href="files/2023.pdf">鹿汀县水利局2023年政府信息公开工作年度报告.pdf</a></p>',
        '<base href="/xxgk/nb/">',
      ),
      '/column.html': column,
      '/report.pdf': (_, response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF),
      '/download': (_, response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF),
    },
  });
});

afterEach(async () => {
  await popup?.close();
  popup = null;
  await rig.closePages();
});

afterAll(() => rig.close());

const says = (text: string, timeout = 8000): Promise<unknown> =>
  (popup as Popup).until(`document.querySelector('main')?.innerText.includes(${JSON.stringify(text)})`, timeout);

async function openPopup(path: string) {
  const page = await rig.openInFront(path);
  await rig.triggerAction(page);
  popup = await rig.popup();
  return page;
}

describe('an open popup follows its tab', () => {
  it('waits for a report that the page names, and shows it when it comes', async () => {
    const page = await openPopup('/empty.html');
    await says('还在等待页面');
    await popup?.screenshot(artifact('follows-waiting.png'));
    await page.evaluate(() => document.querySelector('button')?.click());
    await says('1 个疑点，涉及 2 项勾稽关系');
    await badge(rig, page, '1');
  });

  it('says where the report may be when none has come', async () => {
    await openPopup('/empty.html');
    await says('没有看到年度报告的正文', 25_000);
    await popup?.screenshot(artifact('follows-unopened.png'));
  });

  it('goes to another page with it', async () => {
    const page = await openPopup('/row-total.html');
    await says('1 个疑点');
    await page.evaluate(() => location.assign('/clean-city.html'));
    await says('未见疑点');
    await page.evaluate(() => location.assign('/list-page.html'));
    await says('这是年度报告的目录页');
  });

  it('goes on when the background was stopped', async () => {
    const page = await openPopup('/empty.html');
    await says('还在等待页面');
    await rig.stopWorker();
    await page.evaluate(() => document.querySelector('button')?.click());
    await says('1 个疑点，涉及 2 项勾稽关系', 15_000);
  });
});

describe('what a page is called', () => {
  it.each([
    ['list-page', '这是年度报告的目录页'],
    ['pre-2019', '这是 2018 年及以前的年度报告'],
    ['blank-form', '这是尚未填写的报告格式'],
    ['website-report', '这是另一种法定报表'],
    ['attachment-only', '这份报告无法核对'],
    ['image-only', '这份报告无法核对'],
    ['gov-news', '这个页面不是年度报告'],
  ])('%s: %s', async (name, heading) => {
    await openPopup(`/${name}.html`);
    await says(heading, 20_000);
    if (name !== 'gov-news') expect(await popup?.evaluate('document.body.innerText')).not.toContain('不是年度报告');
    await popup?.screenshot(artifact(`heading-${name}.png`));
  });

  it('a list names the reports that it lists, with addresses that can be opened', async () => {
    await openPopup('/column.html');
    await says('本页列出的报告（3 份）');
    expect(await popup?.evaluate('[...document.querySelectorAll(".listed .links a")].map((link) => link.href)')).toEqual([
      `${government}/nb/2023/a.html`,
      `${government}/nb/2023/b.html`,
      'http://www.qy.gov.cn/c.html',
    ]);
    await popup?.screenshot(artifact('heading-column.png'));
  });

  it('a file beside the report is offered where the page says it stands', async () => {
    await openPopup('/file.html');
    await says('可打开下面的附件');
    const href = await popup?.until('document.querySelector(".links a")?.href', 20_000);
    expect(href).toBe(`${government}/xxgk/nb/files/2023.pdf`);
  });

  it.each(['/report.pdf', '/download'])('a PDF is called one: %s', async (path) => {
    const page = await openPopup(path);
    await says('核验此 PDF');
    await badge(rig, page, '?');
    await popup?.screenshot(artifact('heading-pdf.png'));
  });
});

it('another language changes the marks of open tabs', async () => {
  const page = await openMarked(rig, '/row-total.html');
  const hover = async (): Promise<string> => {
    await page.mouse.move(0, 0);
    const cell = page.getByRole('cell', { name: '12', exact: true }).first();
    await cell.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await cell.hover();
    await page.waitForTimeout(300);
    return cardText(page);
  };
  await expect.poll(hover, { timeout: 8000 }).toContain('不符');
  await rig.worker.evaluate('chrome.storage.local.set({ lang: "en" })');
  await expect.poll(hover, { timeout: 8000 }).toContain('does not conform');
  await marked(page);
  expect(await rig.buttonTitle(page)).toBe('Gouji: 1 doubt, concerning 2 relations; 40 of 42 relations hold');
  await rig.worker.evaluate('chrome.storage.local.set({ lang: "zh" })');
  await expect.poll(hover, { timeout: 8000 }).toContain('不符');
});
