import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import { asleep } from './held';
import { marked } from './marks';
import { inHand, plant, type Planted } from './planted';
import { launch, type Rig } from './rig';
import { reasons, routes, SLEEPS, SOON } from './room-pages';

let slow: Planted;
let rig: Rig;

beforeAll(async () => {
  slow = plant({ 'hand.js': inHand(asleep(3000), SLEEPS) });
  rig = await launch({ routes, extension: slow.folder });
});

afterAll(async () => {
  await rig.close();
  slow.remove();
});

it('a background that is stopped in the middle of an audit is asked again by the page, and what nobody waits for any more is given up', async () => {
  const page = await rig.openInFront('/asleep.html');
  const tab = await rig.tabId(page);
  const look = async () => (await rig.sendToBackground({ kind: 'look', tab })) as TabState;
  await expect.poll(async () => (await look()).underWay, { timeout: SOON }).toBe(true);
  await rig.stopWorker();
  await marked(page);
  expect(reasons(await look())).toEqual(['audited']);
}, 120_000);
