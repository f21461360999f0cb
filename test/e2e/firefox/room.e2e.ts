import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { firefoxFolder } from '../../../src/dev/firefox.mjs';
import type { TabState } from '../../../src/messages';
import { badge, factsOf, marked } from '../marks';
import { ENDLESS, inHand, MARKER, plant, type Planted } from '../planted';
import { launch, type Page, type Rig } from './rig';

const report = readFileSync('test/pages/row-total.html', 'utf8');
const saying = (marker: string): string => report.replace('</body>', `<p>${marker}</p></body>`);
const SLOW = '江城缓慢';
/** An audit is ended after ten seconds, fifteen where its worker had to begin first; a busy machine has three times as long. */
const ENDED = 45_000;

let planted: Planted;
let rig: Rig;
beforeAll(async () => {
  const slow = inHand('for (const end = Date.now() + 2500; Date.now() < end;);', SLOW);
  planted = plant({ 'hand.js': (code) => slow(inHand(ENDLESS)(code)) }, firefoxFolder);
  rig = await launch({
    routes: { '/endless.html': saying(MARKER), '/slow.html': saying(SLOW) },
    extension: planted.folder,
  });
}, 120_000);
afterAll(async () => {
  await rig?.close();
  planted?.remove();
});
afterEach(() => rig.closePages());

const stateOf = async (page: Page) => (await rig.sendToBackground({ kind: 'look', tab: await rig.tabId(page) })) as TabState;
const underWay = (page: Page) => expect.poll(async () => (await stateOf(page)).underWay, { timeout: 9000 }).toBe(true);
const statuses = ({ frames }: TabState) =>
  frames.flatMap(({ result }) => result.audits.map(({ reason, status }) => reason ?? status));

describe('an audit that never ends', { timeout: 120_000 }, () => {
  it('holds up no other tab and is ended; the popup says so, and the next report is audited', async () => {
    const endless = await rig.open('/endless.html');
    await underWay(endless);
    const other = await rig.open('/clean-city.html');
    await badge(rig, other, '✓');
    await rig.triggerAction(endless);
    const popup = await rig.popup();
    const heading = `document.querySelector('.notice__heading')?.innerText`;
    await popup.until(`${heading} === '核对还没有结束'`, 9000);
    await popup.until(`${heading} === '没有完成核对' && document.querySelector('.notice__reason')`, ENDED);
    expect(await popup.evaluate('document.body.innerText')).toContain('已停止');
    await popup.close();
    expect(statuses(await stateOf(endless))).toEqual(['timeout']);
    expect(await rig.badge(endless)).toBe('?');
    const next = await rig.open('/row-total.html');
    expect(factsOf(await marked(next), 'primary')).toEqual(['requests/granted/total']);
    await badge(rig, next, '1');
  });
});

describe('a background that is stopped in the middle of an audit', { timeout: 120_000 }, () => {
  it('is asked again by the page', async () => {
    const page = await rig.open('/slow.html');
    await underWay(page);
    await rig.stopWorker();
    await marked(page);
    await badge(rig, page, '1');
    expect(statuses(await stateOf(page))).toEqual(['audited']);
  });
});
