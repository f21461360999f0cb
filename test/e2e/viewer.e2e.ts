import { readFileSync } from 'node:fs';
import type { ServerResponse, IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { artifact, launch, type Rig } from './rig';

const file = (bytes: Buffer, type: string) => (_: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': type }).end(bytes);

let rig: Rig;
beforeAll(async () => {
  rig = await launch({
    context: { viewport: { width: 1280, height: 900 } },
    routes: {
      '/chromium.pdf': file(readFileSync('/tmp/viewer17-s/chromium.pdf'), 'application/pdf'),
      '/lo.pdf': file(readFileSync('/tmp/viewer17-s/lo/in.pdf'), 'application/pdf'),
    },
  });
});
afterAll(() => rig.close());

it.each(['chromium', 'lo'])('tries %s', async (name) => {
  const page = await rig.ctx.newPage();
  page.on('console', (m) => console.log(m.text()));
  page.on('pageerror', (m) => console.log(m));
  await page.goto(
    `chrome-extension://${rig.id}/viewer.html?file=${encodeURIComponent(`http://www.jiangcheng.gov.cn/${name}.pdf`)}`,
  );
  await page.waitForSelector('main[aria-busy=false]', { timeout: 40000 });
  console.log(await page.locator('main').innerText());
  await page.waitForTimeout(1500);
  console.log(await rig.badge(page));
  await page.screenshot({ path: artifact(`viewer/${name}.png`), fullPage: true });
  expect(1).toBe(1);
});
