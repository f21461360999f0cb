import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabState } from '../../src/messages';
import { openOffline, openPage, pageOf, pasted } from './desk';
import { artifact, launch, type Rig } from './rig';
import { openPanel, violations } from './surface';

let rig: Rig;

beforeAll(async () => {
  rig = await launch({ context: { viewport: { width: 1100, height: 900 } } });
  await rig.ctx.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => rig.close());

const seen = async (page: Page) => tabState.parse(await rig.sendToBackground({ kind: 'look', tab: await rig.tabId(page) }));

describe('the first run', () => {
  it('opens once, behind what the reader looks at, and leads to a sample that can be tried at once', async () => {
    const welcome = () => rig.ctx.pages().find((page) => page.url().endsWith('/welcome.html'));
    await expect.poll(() => welcome() !== undefined, { timeout: 60_000 }).toBe(true);
    const page = welcome() as Page;
    await page.goto(`chrome-extension://${rig.id}/welcome.html?lang=zh`);
    await page.getByRole('link', { name: '用样例试一试' }).click();
    await page.waitForSelector('.draft__report');
    expect(await page.locator('.verdict__line').textContent()).toBe('1 个疑点，涉及 2 项勾稽关系');
    await page.close();
  });
});

describe.each(['zh', 'en'])('pages of the extension in %s', (lang) => {
  it.each(['welcome', 'options'])('have no barriers at any width in either scheme: %s', async (name) => {
    const page = await openPage(rig, `${name}.html?lang=${lang}`);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      for (const width of [1100, 320, 280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        await page.screenshot({ path: artifact(`pages/${name}-${scheme}-${lang}-${width}.png`), fullPage: true });
      }
      await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true; })');
      expect(await violations(page)).toEqual([]);
    }
    await page.close();
  });
});

describe('the sheets of a page', () => {
  /** Each element with how it looks. */
  const looks = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('body, body *')].map((one) => {
        const { margin, padding, font, color, backgroundColor, display, position, maxWidth, border, textAlign } =
          getComputedStyle(one);
        const look = [margin, padding, font, color, backgroundColor, display, position, maxWidth, border, textAlign];
        return `${one.localName}.${one.className} ${look.join(' | ')}`;
      }),
    );

  // The build links what several pages share where it likes, and a rule of the same weight that comes later wins.
  it.each(['welcome.html', 'options.html', 'draft.html?sample', 'desk.html', 'handbook.html'])(
    'look the same in whatever order they are linked: %s',
    async (address) => {
      const page = await openPage(rig, address);
      if (address.includes('sample')) await page.waitForSelector('.draft__report', { timeout: 60_000 });
      const before = await looks(page);
      await page.evaluate(() =>
        Promise.all(
          [...document.querySelectorAll('link[rel=stylesheet]')].toReversed().map(
            (link) =>
              new Promise((done) => {
                link.addEventListener('load', done, { once: true });
                document.head.append(link);
              }),
          ),
        ),
      );
      const after = await looks(page);
      expect(after.filter((look, at) => look !== before[at])).toEqual([]);
      await page.close();
    },
  );
});

describe('the options', () => {
  it('leave a government site alone, and take that back', async () => {
    const report = await rig.openInFront('/row-total.html');
    await expect.poll(() => rig.badge(report), { timeout: 60_000 }).toBe('1');
    const options = await openPage(rig, 'options.html?lang=zh');
    await options.getByLabel('添加网站').fill('www.jiangcheng.gov.cn');
    await options.getByRole('button', { name: '添加' }).click();
    await expect.poll(() => rig.badge(report), { timeout: 60_000 }).toBe('');
    expect((await seen(report)).off).toBe('site');
    await options.getByRole('button', { name: '恢复核对 www.jiangcheng.gov.cn' }).click();
    await expect.poll(() => rig.badge(report), { timeout: 60_000 }).toBe('1');
    await options.close();
    await report.close();
  });

  it('switch rules off, which the output says, and delete everything', async () => {
    const options = await openPage(rig, 'options.html?lang=zh');
    await options.getByText('全部开启').click();
    await options.getByLabel('表三各行：六类申请人之和等于总计', { exact: true }).uncheck();
    await options.getByText('已关闭 1 条').waitFor();
    await options.getByRole('button', { name: '删除全部' }).click();
    await options.getByRole('button', { name: '确定删除' }).click();
    await options.getByText('全部开启').waitFor();
    expect(await options.evaluate('chrome.storage.local.get(null).then((all) => Object.keys(all))')).toEqual([]);
    await options.close();
  });
});

describe('local packs', () => {
  const LONG = {
    gouji: 'pack',
    schema: 1,
    name: '江城市评议',
    severity: 'warning',
    lengths: [{ section: 'overview', least: 90_000 }],
  };
  const fileOf = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

  it('are refused in words where they are spoilt, hostile or newer; a sound one is heeded at once when it is switched on', async () => {
    const report = await rig.openInFront('/row-total.html');
    await expect.poll(() => rig.badge(report), { timeout: 60_000 }).toBe('1');
    const options = await openPage(rig, 'options.html?lang=zh');
    const told = options.locator('.packs__told');
    const take = (...files: ReturnType<typeof fileOf>[]) => options.getByLabel('读入文件…').last().setInputFiles(files);
    const named = '<img src=x onerror=alert(1)>';
    for (const [file, words] of [
      [fileOf('a.json', JSON.stringify(LONG).slice(0, 40)), 'a.json：不是完整的 JSON 文件'],
      [fileOf('b.json', JSON.stringify({ ...LONG, schema: 2 })), '请更新程序后再读入。未作任何改动。'],
      [fileOf('c.json', JSON.stringify({ ...LONG, [named]: 1 })), '有不认识的字段：?img src?x onerror?alert?1??'],
      [fileOf('d.json', ' '.repeat(70_000)), '文件过大'],
    ] as const) {
      await take(file);
      await expect.poll(() => told.textContent(), { timeout: 30_000 }).toContain(words);
    }
    expect(await options.evaluate('chrome.storage.local.get("packs")')).toEqual({});
    await take(fileOf('e.json', JSON.stringify(LONG)), fileOf('f.json', JSON.stringify({ ...LONG, name: '<b>望汐</b>' })));
    await options.getByText('<b>望汐</b>', { exact: true }).waitFor();
    await options.getByLabel('启用“江城市评议”').check();
    await expect.poll(() => rig.badge(report), { timeout: 60_000 }).toBe('2');
    const [audit] = (await seen(report)).frames[0]?.result.audits ?? [];
    const found = audit?.findings.filter(({ rule }) => rule === 'local-pack') ?? [];
    expect(found.map(({ params, severity }) => [params.pack, severity])).toEqual([['江城市评议', 'warning']]);
    await options.getByText('样例', { exact: true }).click();
    await expect.poll(() => options.getByRole('textbox', { name: '样例' }).inputValue(), { timeout: 30_000 }).toContain('江城市');
    for (const scheme of ['light', 'dark'] as const) {
      await options.emulateMedia({ colorScheme: scheme });
      await options.setViewportSize({ width: scheme === 'dark' ? 320 : 1100, height: 900 });
      await options.screenshot({ path: artifact(`pages/packs-${scheme}.png`), fullPage: true });
      expect(await violations(options)).toEqual([]);
    }
    await options.getByRole('button', { name: '移除 江城市评议' }).click();
    await expect.poll(() => rig.badge(report), { timeout: 60_000 }).toBe('1');
    await options.close();
    await report.close();
  });
});

describe('what leaves the panel', () => {
  it('is a record of the page as it stood, beside what the server sends, and a copy that pastes', async () => {
    rig.site.routes['/kept.html'] = pageOf('row-total');
    const report = await rig.openInFront('/kept.html');
    await expect.poll(() => rig.badge(report), { timeout: 60_000 }).toBe('1');
    const panel = await openPanel(rig, report);
    await panel.getByLabel('重新取得原网址，与网页比较').check();
    const saved = async () => {
      const [download] = await Promise.all([
        panel.waitForEvent('download'),
        panel.getByRole('button', { name: '保存核对记录' }).click(),
      ]);
      return openOffline(download);
    };
    const same = await saved();
    expect(await same.page.locator('body').textContent()).toContain('其中的报告与网页显示的一致');
    expect(await same.page.locator('.hash code').count()).toBe(2);
    expect(same.asked).toEqual([]);
    await same.close();
    rig.site.routes['/kept.html'] = pageOf('row-total').replace(/>12</, '>11<');
    const differs = await saved();
    expect(await differs.page.locator('body').textContent()).toContain('与网页显示的不同：1 格数值不一致');
    await differs.close();
    rig.site.routes['/kept.html'] = pageOf('row-total');
    const [sample] = await Promise.all([panel.waitForEvent('download'), panel.getByRole('button', { name: '读错了' }).click()]);
    await panel.getByText('已保存样本').waitFor();
    expect(sample.suggestedFilename()).toMatch(/^gouji-sample-\d{4}-\d\d-\d\d\.html$/);
    const misread = await openOffline(sample);
    expect(await misread.page.locator('body').textContent()).toMatch(/^(?!.*青禾)[^]*某机关/);
    expect(misread.asked).toEqual([]);
    await misread.close();
    await panel.bringToFront();
    await panel.screenshot({ path: artifact('pages/panel-misread.png'), fullPage: true });
    await panel.getByRole('button', { name: '复制表格' }).click();
    await expect.poll(async () => (await pasted(panel)).text, { timeout: 30_000 }).toContain('单位\t年度\t链接');
    const { html, text } = await pasted(panel);
    expect([html.includes('<td'), text.split('\n').length]).toEqual([true, 2]);
  });
});
