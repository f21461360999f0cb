import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { badge } from '../marks';
import { artifact, launch, type Rig } from './rig';

/** The main scenario of a file in Firefox: an attachment on a government site, fetched, drawn, audited and marked. */

const PATIENCE = 60_000;
const ASKED = 'requests/granted/naturalPerson';
const sample = readFileSync('test/documents/samples/writer.pdf');

let rig: Rig;

/** A page that has its report attached, and tells where by a button alone. */
const TITLE = '望汐市公安局2024年政府信息公开工作年度报告';
const attached = `<!doctype html><meta charset="utf-8"><title>${TITLE}</title><h1>${TITLE}</h1>
<button onclick="window.open('files/2024.pdf')">打开</button>`;

beforeAll(async () => {
  rig = await launch({
    routes: {
      '/nb/attached.html': attached,
      '/nb/files/2024.pdf': (_, response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end(sample),
    },
  });
});
afterAll(() => rig.close());

/** The text of the cell over which the mark lies: the layer stands beside the body, and its root is closed. */
const UNDER_MARK = `(() => {
  const root = [...document.documentElement.children].at(-1)?.openOrClosedShadowRoot;
  const mark = root?.querySelector('.mark[data-role="primary"][data-fact="${ASKED}"]')?.getBoundingClientRect();
  if (!mark) return null;
  const [x, y] = [mark.left + mark.width / 2, mark.top + mark.height / 2];
  const holds = (element) => {
    const box = element.getBoundingClientRect();
    return box.left < x && x < box.right && box.top < y && y < box.bottom;
  };
  return [...document.querySelectorAll('.sheet__cell')].find(holds)?.textContent ?? null;
})()`;

it('a PDF is offered by the popup, and shown as printed, with its mark on the right figure', async () => {
  await rig.triggerAction(await rig.openInFront('/nb/attached.html'));
  const popup = await rig.popup();
  const way = await popup.until<string>(`document.querySelector('a[href^="/viewer.html"]')?.href`, PATIENCE);
  expect(new URL(way).searchParams.get('file')).toBe('http://www.jiangcheng.gov.cn/nb/files/2024.pdf');
  await popup.close();
  const page = await rig.open(way);
  await expect.poll(() => page.evaluate(UNDER_MARK), { timeout: PATIENCE }).toBe('12');
  // A page that is drawn has ink, and not only white.
  const ink = `(() => {
    const canvas = document.querySelectorAll('canvas')[2];
    canvas?.scrollIntoView();
    if (canvas?.dataset.drawn === undefined) return 0;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, at) => at % 4 === 0 && value < 128).length;
  })()`;
  await expect.poll(() => page.evaluate(ink), { timeout: PATIENCE }).toBeGreaterThan(1000);
  await page.screenshot({ path: artifact('viewer-firefox.png') });
  await badge(rig, page, '1', PATIENCE);
});
