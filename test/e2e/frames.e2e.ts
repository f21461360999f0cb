import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import { badge } from './marks';
import { artifact, launch, newspaper, type Rig } from './rig';

/** A report with one doubt, for frames. */
const report = readFileSync('test/pages/row-total.html', 'utf8');
const clean = readFileSync('test/pages/clean-city.html', 'utf8');
/** What keeps a frame from answering for a while, as nobody waits for it. */
const BUSY = 'for (const end = Date.now() + 9000; Date.now() < end;);';
/** A frame of another site that never gets to answer, brought when the page itself is there. */
const COMES_DUMB = `<script>onload = () => { document.body.append(Object.assign(document.createElement('iframe'), { src: 'http://www.liucheng.gov.cn/dumb-framed.html', width: 700, height: 400 })); };</script>`;
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
  'zoomed down to nothing': (host) => frame(host, `${SIZE} style="zoom:0.05"`),
  'in a part that is zoomed down to nothing': (host) => `<div style="zoom:0.05">${frame(host)}</div>`,
  'that makes itself invisible': (host) => `<iframe src="${host}/invisible.html" ${SIZE}></iframe>`,
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
  '/invisible.html': report.replace('<body', '<body style="opacity:0"'),
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
  '/busy-framed.html': report.replace('</body>', `<script>addEventListener('message', () => { ${BUSY} });</script></body>`),
  '/dumb-framed.html': report.replace('</body>', `<script>${BUSY}</script></body>`),
  '/keeps-busy.html': page('<iframe src="http://www.liucheng.gov.cn/busy-framed.html" width="700" height="400"></iframe>'),
  '/dumb.html': page(COMES_DUMB),
  '/dumb-beside-report.html': clean.replace('</body>', `${COMES_DUMB}</body>`),
  '/crowd.html': page(
    Array.from({ length: 250 }, () => '<iframe src="/foreign-next.html" width="320" height="220"></iframe>').join('') + frame(''),
  ),
  '/many.html': page(Array.from({ length: 100 }, (_, n) => frame('').replace('.html', `.html?${n}`)).join('')),
  ...Object.fromEntries(entries.flatMap(([name, content]) => hosts.map(([host, at]) => [pathOf(name, host), page(content(at))]))),
};

let rig: Rig;
beforeAll(async () => {
  rig = await launch({ routes });
});
afterAll(() => rig.close());

const stateOf = async (of: Page) => (await rig.sendToBackground({ kind: 'open', tab: await rig.tabId(of) })) as TabState;
const lookAt = async (of: Page) => (await rig.sendToBackground({ kind: 'look', tab: await rig.tabId(of) })) as TabState;
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

describe('a frame that counts goes on counting while its tab is audited anew,', () => {
  afterEach(() => rig.closePages());

  /** Audits anew, and yields what the badge has shown meanwhile. */
  async function auditedAnew(shown: Page): Promise<{ state: TabState; badges: Set<string> }> {
    const badges = new Set<string>();
    let isDone = false;
    const asked = stateOf(shown).finally(() => (isDone = true));
    while (!isDone) badges.add(await rig.badge(shown));
    const state = await asked;
    return { state, badges: badges.add(await rig.badge(shown)) };
  }

  it('also when the background was stopped before', async () => {
    const shown = await rig.openInFront('/foreign-seen.html');
    await badge(rig, shown, '1');
    await rig.stopWorker();
    const { state, badges } = await auditedAnew(shown);
    expect([audited(state), state.unseen, [...badges]]).toEqual([1, 0, ['1']]);
  });

  it('also while it does not answer', async () => {
    const shown = await rig.openInFront('/keeps-busy.html');
    await badge(rig, shown, '1');
    await shown.evaluate(`frames[0].postMessage('', '*')`);
    const { state, badges } = await auditedAnew(shown);
    expect([audited(state), state.unseen, state.partial, [...badges]]).toEqual([1, 0, true, ['1']]);
    await expect.poll(async () => (await lookAt(shown)).partial, { timeout: 30_000 }).toBe(false);
    expect(await rig.badge(shown)).toBe('1');
  });
});

describe('a page with a frame that has never answered', () => {
  afterEach(() => rig.closePages());

  it('is not said to be no report; what comes later is shown when it comes', async () => {
    const shown = await rig.openInFront('/dumb.html');
    await rig.triggerAction(shown);
    const popup = await rig.popup();
    const said = await popup.until<string>(`document.querySelector('.notice__heading')?.innerText`, 8000);
    expect([said, await rig.badge(shown)]).toEqual(['没有完成核对', '?']);
    expect(await popup.until<string>(`document.querySelector('.verdict__line')?.innerText`, 30_000)).toContain('1 个疑点');
    await badge(rig, shown, '1');
    await popup.close();
  });

  it('and a report of its own is not shown as if that were all', async () => {
    const shown = await rig.openInFront('/dumb-beside-report.html');
    await rig.triggerAction(shown);
    const popup = await rig.popup();
    await popup.until(`document.body.innerText.includes('页面里有框架没有回应')`, 8000);
    expect(await rig.badge(shown)).toBe('?');
    await badge(rig, shown, '1', 30_000);
    await popup.until(`!document.body.innerText.includes('页面里有框架没有回应')`);
    await popup.close();
  });
});

it('a report behind more frames than are kept apart is told of', { timeout: 120_000 }, async () => {
  const shown = await rig.openInFront('/crowd.html');
  await badge(rig, shown, '1', 60_000);
  await stateOf(shown);
  await expect.poll(async () => (await lookAt(shown)).partial, { timeout: 60_000 }).toBe(false);
  const state = await lookAt(shown);
  expect([audited(state), state.unseen]).toEqual([1, 0]);
  await badge(rig, shown, '1');
  await shown.close();
});

it('a hundred frames: badge and popup tell of all of them', { timeout: 120_000 }, async () => {
  const shown = await rig.openInFront('/many.html');
  await badge(rig, shown, '100', 60_000);
  expect(new Set(shown.frames().map((one) => one.url())).size).toBe(101);
  await rig.triggerAction(shown);
  const popup = await rig.popup();
  // Bounds a popup that hangs; it takes about a fifth of this.
  await popup.until(`document.querySelectorAll('.several').length === 100`, 15_000);
  await popup.close();
});
