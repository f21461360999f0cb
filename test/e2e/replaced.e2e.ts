import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badge, cardText, click, factsOf, hover, marked, marksIn, openMarked } from './marks';
import { clean, culprit, filler, flawed, knowing, pageOf } from './report-parts';
import { launch, type Rig } from './rig';

/** Body, root and document are replaced; shells and frames are filled late. */

const SHELL =
  '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>政务公开</title></head><body><div id="app"></div>';
const PLAIN = pageOf(
  `<nav>${'<a href="#">栏目</a>'.repeat(30)}</nav><main>${'<p>市政府召开常务会议，研究部署重点工作。</p>'.repeat(60)}</main>${knowing(
    'window.both = { flawed, clean };',
  )}`,
  '<meta charset="utf-8"><title>要闻</title>',
);

/** What replaces what, with the texts of a whole page as `head` and `body`. */
const WAYS = {
  'the body, by another element':
    'const next = document.createElement("body"); next.innerHTML = body; document.body.replaceWith(next); document.head.innerHTML = head',
  'the body, by setting it':
    'const next = document.createElement("body"); next.innerHTML = body; document.body = next; document.title = new DOMParser().parseFromString(head, "text/html").title',
  'head and body, as text of the root':
    'document.documentElement.innerHTML = "<head>" + head + "</head><body>" + body + "</body>"',
  'the root, by another element':
    'const next = document.createElement("html"); next.innerHTML = "<head>" + head + "</head><body>" + body + "</body>"; document.documentElement.replaceWith(next)',
  'the root, taken out first':
    'document.documentElement.remove(); setTimeout(() => document.append(new DOMParser().parseFromString("<html><head>" + head + "</head><body>" + body, "text/html").documentElement), 200)',
  'the document, written anew':
    'document.open(); document.write("<html><head>" + head + "</head><body>" + body); document.close()',
  'the document, written in pieces':
    'document.open(); document.write("<html><head>" + head + "</head><body>"); setTimeout(() => { document.write(body); document.close(); }, 500)',
} as const;

const filling = (how: string): string => `${SHELL}${knowing(`const app = document.getElementById('app'); ${how}`)}</body></html>`;
const framed = (how: string, frame = '<iframe width="900" height="700"></iframe>'): string =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>政务公开</title></head><body>${'<p>栏目介绍，内容很多。</p>'.repeat(60)}${frame}
${knowing(`const frame = document.querySelector('iframe'); const whole = '<!doctype html><html><head><meta charset="utf-8"></head><body>' + flawed; addEventListener('load', () => setTimeout(() => { ${how} }, 1200));`)}</body></html>`;

const routes = {
  '/plain.html': PLAIN,
  '/empty.html': SHELL,
  '/shell-late.html': filling('setTimeout(() => { app.innerHTML = flawed; }, 2500)'),
  '/shell-steps.html':
    filling(`setTimeout(() => { app.innerHTML = '<nav>' + '<a href="#">栏目名称</a>'.repeat(200) + '</nav><main>加载中…</main>'; }, 600);
setTimeout(() => { app.querySelector('main').innerHTML = flawed; }, 3000)`),
  '/shell-script.html':
    filling(`document.body.insertAdjacentHTML('beforeend', '<style>' + 'p{color:red}'.repeat(500) + '</style><noscript>' + '请打开脚本'.repeat(200) + '</noscript>');
setTimeout(() => { app.innerHTML = flawed; }, 1500)`),
  '/shell-frame.html': `<!doctype html><title>政务公开</title><p>${'要闻'.repeat(300)}</p><iframe src="/shell-late.html" width="900" height="700"></iframe>`,
  '/frame-body.html': framed('frame.contentDocument.body.innerHTML = flawed'),
  '/frame-write.html': framed('const page = frame.contentDocument; page.open(); page.write(whole); page.close()'),
  '/frame-srcdoc.html': framed('frame.srcdoc = whole'),
  '/frame-src.html': framed(`frame.src = '/row-total.html'`),
  '/frame-blob.html': framed(`frame.src = URL.createObjectURL(new Blob([whole], { type: 'text/html' }))`),
  '/frame-made.html': framed(
    `const made = document.createElement('iframe'); made.width = 900; made.height = 700; document.body.prepend(made); const page = made.contentDocument; page.open(); page.write(whole); page.close()`,
    '',
  ),
  '/frame-twice.html': framed(
    `const page = frame.contentDocument; page.open(); page.write(${JSON.stringify('<p>加载中</p>')}); page.close(); setTimeout(() => { page.body.innerHTML = flawed; }, 2000)`,
  ),
};

let rig: Rig;
beforeAll(async () => {
  rig = await launch({ oneTab: true, routes, context: { reducedMotion: 'reduce' } });
});
afterAll(() => rig.close());
afterEach(() => rig.closePages());

const replace = (page: Page, way: string, { head, body }: { head: string; body: string }) =>
  page.evaluate(`(() => { const [head, body] = ${JSON.stringify([head, body])}; ${way} })()`);

describe.each(Object.entries(WAYS))('%s', (_, way) => {
  it('is replaced: the page says what stands there then, and the card opens', async () => {
    const page = await openMarked(rig, '/row-total.html');
    await replace(page, way, clean);
    await badge(rig, page, '✓');
    expect(await marksIn(page)).toEqual([]);
    await replace(page, way, flawed);
    await badge(rig, page, '1');
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).toContain('差 1');
    await replace(page, way, { head: '<title>要闻</title>', body: '<p>今日要闻</p>' });
    await badge(rig, page, '');
    // A root that is taken out first is gone from the badge before it is there again.
    await page.waitForFunction('document.body');
    expect(await marksIn(page)).toEqual([]);
    await replace(page, way, flawed);
    await badge(rig, page, '1');
  });

  it('is replaced in a page that was no report: the report is seen', async () => {
    const page = await rig.openInFront('/plain.html');
    await page.waitForTimeout(600);
    await replace(page, way, flawed);
    await badge(rig, page, '1');
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
  });
});

describe('a page that goes on to another without loading it', () => {
  it('by a part of it and its title, from one that is no report', async () => {
    const page = await rig.openInFront('/plain.html');
    await page.waitForTimeout(600);
    await page.evaluate(`document.title = '江城市财政局2024年政府信息公开工作年度报告'; document.querySelector('main').innerHTML = both.flawed;
history.pushState({}, '', '/report')`);
    await badge(rig, page, '1');
  });
});

describe('a page that is nearly empty at first', () => {
  it.each(['/shell-late.html', '/shell-steps.html', '/shell-script.html'])(
    '%s: its report is seen when scripts have filled it',
    async (address) => {
      const page = await rig.openInFront(address);
      await badge(rig, page, '1', 12_000);
      expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
    },
  );

  it('and for long, without a click', async () => {
    const page = await rig.openInFront('/empty.html');
    await page.waitForTimeout(17_000);
    await page.evaluate((body) => void (document.getElementById('app')!.innerHTML = body), flawed.body);
    await badge(rig, page, '1');
  });

  it('in a frame', async () => {
    const page = await rig.openInFront('/shell-frame.html');
    await badge(rig, page, '1', 12_000);
  });
});

describe('a frame that scripts fill late', () => {
  it.each(Object.keys(routes).filter((address) => address.startsWith('/frame-')))('%s: its report is seen', async (address) => {
    const page = await rig.openInFront(address);
    await badge(rig, page, '1', 12_000);
  });

  it.each(['/frame-body.html', '/frame-write.html', '/frame-srcdoc.html', '/frame-src.html', '/frame-made.html'])(
    '%s: in a tab that was clicked before, too',
    async (address) => {
      const page = await rig.open(`http://paper.example.org${address}`);
      await click(rig, page);
      await badge(rig, page, '1', 12_000);
    },
  );
});

it('a report beside 15,000 nodes is let go of with its body', async () => {
  const page = await rig.openInFront('/plain.html');
  await replace(page, WAYS['the body, by another element'], { ...flawed, body: filler(15_000) + flawed.body });
  await badge(rig, page, '1', 12_000);
  await replace(page, WAYS['the body, by setting it'], { head: '<title>要闻</title>', body: filler(15_000) });
  await badge(rig, page, '', 12_000);
});
