import { readFileSync } from 'node:fs';
import type { TabState } from '../../src/messages';
import { held, heldRoute } from './held';
import type { Route } from './rig';

/** A report with one doubt, for frames. */
const report = readFileSync('test/pages/row-total.html', 'utf8');

const clean = readFileSync('test/pages/clean-city.html', 'utf8');

/** What keeps a frame from answering for a while, as nobody waits for it. */
const BUSY = held(9000);

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
export const HIDDEN: Readonly<Record<string, (host: string) => string>> = {
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
export const SEEN: Readonly<Record<string, (host: string) => string>> = {
  'in view': (host) => frame(host),
  'of the size that browsers give to frames': (host) => frame(host, ''),
  'further down in a box that can be scrolled': (host) =>
    `<div style="width:720px;height:420px;overflow:auto"><div style="height:900px"></div>${frame(host)}</div>`,
  'in a frame': (host) => `<iframe src="${host}/middle.html" width="760" height="460"></iframe>`,
  'further down in a frame': (host) => `<iframe src="${host}/far.html" width="760" height="460"></iframe>`,
  'grey on a day of mourning': (host) => `<div style="filter:grayscale(100%)">${frame(host)}</div>`,
  'under a small window of its page': (host) =>
    over(host, '<div style="position:absolute;right:0;top:0;width:60px;height:200px;background:#eee">客服</div>'),
  'below the window': (host) => `<div style="height:6000px"></div>${frame(host)}`,
};

const page = (content: string): string =>
  `<!doctype html><meta charset="utf-8"><title>要闻</title><body style="margin:8px"><p>会议召开。</p>${content}`;

/** Frames that say in their addresses which they are. */
const numbered = (html: string, which: string): string => html.replaceAll('.html"', `.html${which}"`);

/** A page with a frame, which is as that of the page around it. */
const around =
  (content: string): Route =>
  ({ url = '' }, response) =>
    void response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(page(numbered(content, new URL(url, 'http://frames').search)));

/** One way beside the other: what covers one frame, or moves it away, leaves the others alone. */
const allOf = (ways: typeof HIDDEN, host: string): string =>
  page(
    Object.values(ways)
      .map((way, n) => `<section style="float:left;width:770px;height:470px">${numbered(way(host), `?${n}`)}</section>`)
      .join(''),
  );

/** Three beside each other, and all of them in view but those that are not to be. */
export const WINDOW = { width: 2400, height: 5000 };

export const hosts = Object.entries(HOSTS);

export const pathOf = (ways: typeof HIDDEN, host: string): string =>
  `/${ways === HIDDEN ? 'hidden' : 'seen'}-${host ? 'else' : 'own'}.html`;

/** The names of the ways whose reports count. */
export const countedOf = (ways: typeof HIDDEN, { frames }: TabState): string[] =>
  frames
    .filter(({ result }) => result.audits.some(({ report: found }) => found))
    .map(({ result }) => Object.keys(ways)[Number(new URL(result.address).search.slice(1))] ?? result.address)
    .sort();

export const routes: Record<string, Route> = {
  ...heldRoute,
  '/framed.html': report,
  '/invisible.html': report.replace('<body', '<body style="opacity:0"'),
  '/middle.html': around(frame('')),
  '/far.html': around(`<div style="height:1500px"></div>${frame('')}`),
  '/hides.html': around(frame('', `${SIZE} style="opacity:0"`)),
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
  ...Object.fromEntries([HIDDEN, SEEN].flatMap((ways) => hosts.map(([, host]) => [pathOf(ways, host), allOf(ways, host)]))),
};

export const audited = ({ frames }: TabState): number =>
  frames.flatMap(({ result }) => result.audits.filter((one) => one.report)).length;
