import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import { badge } from './marks';
import { artifact, launch, newspaper, type Rig } from './rig';

/** A report with one doubt, for frames. */
const report = readFileSync('test/pages/row-total.html', 'utf8');
/** Same origin as the page around it, same site in another process, and one in a page that the extension may not read. */
const HOSTS = { 'of the same origin': '', 'of another site': 'http://www.liucheng.gov.cn' };

const SIZE = 'width="700" height="400"';
const frame = (host: string, attributes = SIZE): string => `<iframe src="${host}/framed.html" ${attributes}></iframe>`;
const cover = (style: string): string => `<div style="position:absolute;inset:0;background:#fff;${style}"></div>`;
const over = (host: string, above: string): string =>
  `<div style="position:relative;width:700px;height:400px">${frame(host)}${above}</div>`;

/** What nobody can see, by the name of the trick. */
const HIDDEN: Readonly<Record<string, (host: string) => string>> = {
  'of no size': (host) => frame(host, 'width="0" height="0" style="border:0"'),
  'of one pixel': (host) => frame(host, 'width="1" height="1" style="border:0"'),
  'too small to be read': (host) => frame(host, 'width="60" height="40"'),
  'scaled down to nothing': (host) => frame(host, `${SIZE} style="transform:scale(0.02)"`),
  'not displayed': (host) => frame(host, `${SIZE} style="display:none"`),
  'in a part that is not displayed': (host) => `<div style="display:none"><p>${frame(host)}</p></div>`,
  invisible: (host) => frame(host, `${SIZE} style="visibility:hidden"`),
  'in a part that is invisible': (host) => `<div style="visibility:hidden">${frame(host)}</div>`,
  transparent: (host) => frame(host, `${SIZE} style="opacity:0"`),
  'all but transparent': (host) => `<div style="opacity:0.1">${frame(host, `${SIZE} style="opacity:0.1"`)}</div>`,
  'made transparent by a filter': (host) => frame(host, `${SIZE} style="filter:opacity(0)"`),
  'left of the page': (host) => frame(host, `${SIZE} style="position:absolute;left:-9999px"`),
  'above the page': (host) => frame(host, `${SIZE} style="position:absolute;top:-9999px"`),
  'fixed beside the window': (host) => frame(host, `${SIZE} style="position:fixed;left:200vw;top:0"`),
  'clipped by a path': (host) => frame(host, `${SIZE} style="clip-path:inset(50%)"`),
  'clipped by a rectangle': (host) => frame(host, `${SIZE} style="position:absolute;clip:rect(0,0,0,0)"`),
  'behind a mask': (host) => frame(host, `${SIZE} style="mask-image:linear-gradient(transparent,transparent)"`),
  'in a box of no height': (host) => `<div style="height:0;overflow:hidden">${frame(host)}</div>`,
  'pushed out of a box that cannot be scrolled': (host) =>
    `<div style="width:700px;height:400px;overflow:hidden"><div style="height:500px"></div>${frame(host)}</div>`,
  covered: (host) => over(host, cover('')),
  'covered, and the pointer goes through': (host) => over(host, cover('pointer-events:none')),
  'covered by two halves': (host) => over(host, cover('right:50%') + cover('left:50%')),
  'in a frame of no size': (host) => `<iframe src="${host}/middle.html" width="0" height="0" style="border:0"></iframe>`,
  'in a frame that is invisible': (host) => `<iframe src="${host}/middle.html" ${SIZE} style="visibility:hidden"></iframe>`,
  'in a frame left of the page': (host) =>
    `<iframe src="${host}/middle.html" ${SIZE} style="position:absolute;left:-9999px"></iframe>`,
  'hidden within a frame that is seen': (host) => `<iframe src="${host}/hides.html" ${SIZE}></iframe>`,
};

/** What can be seen, at once or by scrolling. */
const SEEN: Readonly<Record<string, (host: string) => string>> = {
  'in view': (host) => frame(host),
  'of the size that browsers give to frames': (host) => frame(host, ''),
  'below the window': (host) => `<div style="height:5000px"></div>${frame(host)}`,
  'further down in a box that can be scrolled': (host) =>
    `<div style="width:720px;height:420px;overflow:auto"><div style="height:900px"></div>${frame(host)}</div>`,
  'in a frame': (host) => `<iframe src="${host}/middle.html" width="760" height="460"></iframe>`,
  'further down in a frame': (host) => `<iframe src="${host}/far.html" width="760" height="460"></iframe>`,
  'grey on a day of mourning': (host) => `<div style="filter:grayscale(100%)">${frame(host)}</div>`,
  'under a small window of its page': (host) =>
    over(host, '<div style="position:absolute;right:0;top:0;width:60px;height:200px;background:#eee">客服</div>'),
};

const page = (content: string): string =>
  `<!doctype html><meta charset="utf-8"><title>要闻</title><body style="margin:8px"><p>会议召开。</p>${content}`;
const entries = Object.entries({ ...HIDDEN, ...SEEN });
const hosts = Object.entries(HOSTS);
const pathOf = (name: string, host: string): string =>
  `/${entries.findIndex(([one]) => one === name)}-${hosts.findIndex(([one]) => one === host)}.html`;

const routes: Record<string, string> = {
  '/framed.html': report,
  '/middle.html': page(frame('')),
  '/far.html': page(`<div style="height:1500px"></div>${frame('')}`),
  '/hides.html': page(frame('', `${SIZE} style="opacity:0"`)),
  '/later.html': page(
    `<div id="part" style="display:none">${frame('http://www.liucheng.gov.cn')}</div><button onclick="document.getElementById('part').style.display = 'block'">`,
  ),
  '/report-on-top.html': report.replace('</body>', `${frame('http://www.liucheng.gov.cn', `${SIZE} style="opacity:0"`)}</body>`),
  '/comes-and-goes.html': page(
    `<div id="part">${frame('http://www.liucheng.gov.cn')}</div><script>const part = document.getElementById('part');</script>`,
  ),
  '/foreign-seen.html': page(frame('http://www.liucheng.gov.cn')),
  '/foreign-hidden.html': page(frame('http://www.liucheng.gov.cn', `${SIZE} style="opacity:0"`)),
  '/foreign-next.html': page('<p>下一页</p>'),
  '/in-shadow.html': page(
    `<div id="host"></div><script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(frame(''))};</script>`,
  ),
  '/many.html': page(Array.from({ length: 100 }, () => frame('')).join('')),
  ...Object.fromEntries(entries.flatMap(([name, content]) => hosts.map(([host, at]) => [pathOf(name, host), page(content(at))]))),
};

let rig: Rig;
beforeAll(async () => {
  rig = await launch({ routes });
});
afterAll(() => rig.close());

const stateOf = async (of: Page) => (await rig.sendToBackground({ kind: 'open', tab: await rig.tabId(of) })) as TabState;
const audited = ({ frames }: TabState): number =>
  frames.flatMap(({ result }) => result.audits.filter((one) => one.report)).length;

/** Waits until so many reports are known, and it is known whether they are seen. */
async function settled(of: Page, count = 1): Promise<void> {
  const tab = await rig.tabId(of);
  const known = async (): Promise<number> => {
    const state = (await rig.sendToBackground({ kind: 'look', tab })) as TabState;
    return audited(state) + state.unseen;
  };
  for (const end = Date.now() + 30_000; (await known()) !== count; await of.waitForTimeout(100))
    if (Date.now() > end) throw new Error('not audited');
  await of.waitForTimeout(1500);
}

describe.each(hosts)('a frame %s', (host) => {
  describe('that nobody sees does not count:', () => {
    const pages = new Map<string, Page>();
    beforeAll(async () => {
      for (const name of Object.keys(HIDDEN)) pages.set(name, await rig.open(pathOf(name, host)));
      await Promise.all([...pages.values()].map((page) => settled(page)));
    });
    afterAll(() => Promise.all([...pages.values()].map((page) => page.close())));

    it.each(Object.keys(HIDDEN))('%s', async (name) => {
      const shown = pages.get(name);
      if (!shown) throw new Error('not opened');
      expect(await rig.badge(shown)).toBe('');
      const state = await stateOf(shown);
      expect([audited(state), state.answered, state.unseen]).toEqual([0, true, 1]);
      expect(await rig.badge(shown)).toBe('');
    });
  });

  it.each(Object.keys(SEEN))('%s counts', async (name) => {
    const shown = await rig.openInFront(pathOf(name, host));
    await badge(rig, shown, '1');
    const state = await stateOf(shown);
    expect([audited(state), state.unseen]).toEqual([1, 0]);
    expect(await rig.badge(shown)).toBe('1');
    await shown.close();
  });
});

describe('a frame', () => {
  afterEach(() => rig.closePages());

  it('that is shown later counts from then on, and no longer when it is hidden again', async () => {
    const shown = await rig.openInFront('/later.html');
    await rig.tabId(shown);
    await settled(shown);
    expect(await rig.badge(shown)).toBe('');
    await shown.click('button');
    await badge(rig, shown, '1');
    await shown.evaluate("document.getElementById('part').style.visibility = 'hidden'");
    await badge(rig, shown, '');
  });

  it('that is taken away, or shows another page, counts no longer', async () => {
    const shown = await rig.openInFront('/comes-and-goes.html');
    await badge(rig, shown, '1');
    await shown.evaluate("part.firstElementChild.src = 'http://www.liucheng.gov.cn/foreign-next.html'");
    await badge(rig, shown, '');
    await shown.evaluate("part.firstElementChild.src = 'http://www.liucheng.gov.cn/framed.html'");
    await badge(rig, shown, '1');
    await shown.evaluate('part.remove()');
    await badge(rig, shown, '');
  });

  it('in a page that may not be read counts when the browser is certain that it is seen', async () => {
    const seen = await rig.openInFront(`${newspaper}/foreign-seen.html`);
    await badge(rig, seen, '1');
    const hidden = await rig.openInFront(`${newspaper}/foreign-hidden.html`);
    await rig.tabId(hidden);
    await settled(hidden);
    expect(await rig.badge(hidden)).toBe('');
  });

  it('in a shadow root counts when it is in view', async () => {
    const shown = await rig.openInFront('/in-shadow.html');
    await badge(rig, shown, '1');
  });

  it('that nobody sees adds nothing to the report of its page, and the popup says that it is there', async () => {
    const shown = await rig.openInFront('/report-on-top.html');
    await settled(shown, 2);
    expect(await rig.badge(shown)).toBe('1');
    await rig.triggerAction(shown);
    const popup = await rig.popup();
    await popup.until(`document.querySelector('.verdict__line')`);
    expect(await popup.evaluate(`document.querySelectorAll('.several').length`)).toBe(0);
    await popup.until(`document.body.innerText.includes('页面里看不到的框架中有 1 份报告，没有计入')`);
    await popup.screenshot(artifact('frames-unseen.png'));
    await popup.close();
  });
});

it('a hundred frames: badge and popup tell of all of them', { timeout: 120_000 }, async () => {
  const shown = await rig.openInFront('/many.html');
  await badge(rig, shown, '100', 60_000);
  await rig.triggerAction(shown);
  const popup = await rig.popup();
  // Bounds a popup that hangs; it takes about a fifth of this.
  await popup.until(`document.querySelectorAll('.several').length === 100`, 15_000);
  await popup.close();
});
