import { afterAll, beforeAll, it } from 'vitest';
import { AGENCIES } from '../region/agencies';
import { STARTS } from '../region/columns';
import { Region } from '../region/server';
import { openPage } from './desk';
import { artifact, launch, type Rig } from './rig';

let rig: Rig;
let region: Region;
beforeAll(async () => {
  region = new Region();
  const [, port] = (await region.start()).split(':');
  rig = await launch({ site: { port: Number(port), close: async () => region.stop() } as never, context: { viewport: { width: 1440, height: 900 } } });
});
afterAll(async () => {
  await rig.close();
  region.stop();
});
it('tries', async () => {
  const page = await openPage(rig, 'desk.html?pause=10');
  page.on('console', (m) => console.log('C', m.text().slice(0, 200)));
  page.on('pageerror', (e) => console.log('E', e));
  await page.screenshot({ path: artifact('desk/home.png') });
  await page.getByLabel('栏目地址').fill(STARTS.join('\n'));
  await page.getByRole('button', { name: '列出年报' }).click();
  await page.getByRole('button', { name: /开始核对 \d+ 份/ }).and(page.locator(':enabled')).waitFor({ timeout: 60000 });
  await page.screenshot({ path: artifact('desk/plan.png') });
  await page.getByText('应公布的单位').click();
  await page.getByLabel('应公布的单位').fill(AGENCIES.map(({ name }) => name).join('\n'));
  await page.getByRole('button', { name: /开始核对/ }).click();
  await page.waitForTimeout(3000);
  await page.screenshot({ path: artifact('desk/reading.png') });
  await page.getByText('已完成').waitFor({ timeout: 60000 }).catch(() => console.log('not done'));
  await page.screenshot({ path: artifact('desk/done.png') });
  console.log(region.asked.length, new Set(region.asked).size, [...region.most].filter(([, m]) => m > 1));
  console.log(await page.locator('.progress').innerText());
  console.log(await page.locator('.table').innerText());
  await page.getByRole('button', { name: /有疑点/ }).click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: artifact('desk/doubts.png') });
}, 200000);
