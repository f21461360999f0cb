import { afterAll, beforeAll, expect, it } from 'vitest';
import { audits, badge } from './marks';
import { launch, type Rig } from './rig';

let rig: Rig;
beforeAll(async () => {
  rig = await launch();
});
afterAll(() => rig?.close());

/** Long enough for every audit that anything but a change of the page asks for, in ms. */
const SETTLING = 1500;

it('a page that names a report and has none yet is audited when it changes, and only then', async () => {
  const page = await rig.open('/tabs.html');
  await rig.triggerAction(page);
  const popup = await rig.popup();
  await expect.poll(() => audits(page)).toBeGreaterThan(0);
  await popup.close();
  await page.waitForTimeout(SETTLING);
  const settled = await audits(page);
  await page.waitForTimeout(4000);
  expect(await audits(page)).toBe(settled);
  await page.click('#tab-report');
  await badge(rig, page, '✓');
});

it('a report whose marks are shown is not audited for them', async () => {
  const page = await rig.open('/row-total.html');
  await expect.poll(() => audits(page)).toBeGreaterThan(0);
  await page.waitForTimeout(SETTLING);
  const settled = await audits(page);
  await page.mouse.wheel(0, 500);
  await page.waitForTimeout(2500);
  expect(await audits(page)).toBe(settled);
});
