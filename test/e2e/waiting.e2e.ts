import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, type Rig } from './rig';

let rig: Rig;
beforeAll(async () => {
  rig = await launch();
});
afterAll(() => rig?.close());

it('a page that names a report and has none yet is not audited over and over', async () => {
  const page = await rig.open('/tabs.html');
  await rig.triggerAction(page);
  const audits = () => page.evaluate(() => performance.getEntriesByName('gouji:painted').length);
  await expect.poll(audits).toBeGreaterThan(0);
  await page.waitForTimeout(2500);
  expect(await audits()).toBeLessThan(4);
});
