import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LastYear, TabState } from '../../src/messages';
import { badge } from './marks';
import { artifact, launch, type Rig } from './rig';
import { forgetSession, sessionOf } from './session';

/** Two years of one invented city, with the figures of published reports. */
const named = (year: 2023 | 2024, agency: string): string =>
  readFileSync(`test/pages/golden-suqian-${year}.html`, 'utf8').replaceAll('宿迁市', agency);
const before = named(2023, '江城市');
/** The same year with another total carried over. */
const differing = before.replace('>121<', '>120<');

/** A page of another site on which the report of one body after the other stands. */
const renames = `${named(2023, '柳湾市').replace('</body>', '')}<script>
window.times = 0;
const texts = []; for (let walk = document.createTreeWalker(document.body, 4), text; (text = walk.nextNode());) if (text.data.includes('柳湾市')) texts.push([text, text.data]);
setInterval(() => { times++; for (const [text, data] of texts) text.data = data.replaceAll('柳湾市', '柳湾' + '甲乙丙丁戊己庚辛壬癸'[times % 10] + '一二三四五六七八九十'[Math.floor(times / 10) % 10] + '市'); document.title = String(times); }, 400);
</script></body>`;

const frame = (address: string, style = ''): string =>
  `<iframe src="${address}" width="900" height="600" style="${style}"></iframe>`;
/** More than what is remembered of one tab. */
const MANY = 24;
const page = (content: string): string =>
  `<!doctype html><meta charset="utf-8"><title>要闻</title><body><p>会议召开。</p>${content}`;
const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const routes: Record<string, string> = {
  '/2023.html': before,
  '/2024.html': named(2024, '江城市'),
  '/corrected-2023.html': differing,
  '/renames.html': renames,
  '/hidden.html': page(Array.from({ length: MANY }, (_, n) => frame(`/framed-2023.html?${n}`, 'display:none')).join('')),
  '/transparent.html': page(frame('/framed-2023.html', 'opacity:0')),
  '/seen.html': page(frame('/framed-2023.html')),
  '/framed-2023.html': before,
  '/differs-in-frame.html': page(frame('/framed-differing-2023.html')),
  '/framed-differing-2023.html': differing,
  '/addressless.html': page(
    `<iframe srcdoc="${attribute(before)}" width="900" height="600"></iframe><iframe sandbox="allow-scripts" srcdoc="${attribute(before)}" width="900" height="600"></iframe>`,
  ),
};

let rig: Rig;
beforeAll(async () => {
  rig = await launch({ routes });
});
afterEach(() => forgetSession(rig));
afterAll(() => rig.close());

async function audited(path: string): Promise<Page> {
  const shown = await rig.openInFront(path);
  await expect.poll(() => rig.badge(shown), { timeout: 15_000 }).not.toBe('');
  return shown;
}
const stateOf = async (of: Page) => (await rig.sendToBackground({ kind: 'open', tab: await rig.tabId(of) })) as TabState;
/** What is told of the year before on the report on 2024. */
const told = async (): Promise<LastYear | null | undefined> => {
  const { frames } = await stateOf(await audited('/2024.html'));
  return frames[0]?.result.lastYears?.[0];
};
const COMPARED = { kind: 'compared', address: 'http://www.jiangcheng.gov.cn/2023.html', versions: [] };

describe('what is remembered of years survives', () => {
  it('a page that renames its agency with every change', async () => {
    await audited('/2023.html');
    const other = await rig.openInFront('http://www.liuwan.gov.cn/renames.html');
    await badge(rig, other, '✓');
    await expect.poll(() => other.evaluate<number>('times'), { timeout: 40_000 }).toBeGreaterThan(MANY);
    expect(await told()).toMatchObject(COMPARED);
  });

  it('many frames that nobody sees', async () => {
    await audited('/2023.html');
    const other = await rig.openInFront('http://www.liuwan.gov.cn/hidden.html');
    await expect.poll(async () => (await stateOf(other)).unseen, { timeout: 40_000 }).toBe(MANY);
    expect(await told()).toMatchObject(COMPARED);
  });

  it('one report under ever other addresses, which is remembered once', async () => {
    await audited('/2023.html');
    const other = await rig.openInFront('http://www.liuwan.gov.cn/2023.html');
    for (let n = 0; n < MANY; n++) {
      await other.goto(`http://www.liuwan.gov.cn/2023.html?t=${n}`);
      await badge(rig, other, '✓');
    }
    const readings = async () => Object.keys(await sessionOf(rig)).filter((key) => key.startsWith('year:'));
    await expect.poll(readings).toHaveLength(2);
    expect(await told()).toMatchObject(COMPARED);
  });
});

describe('a report in a frame', () => {
  it('that nobody sees is not remembered', async () => {
    const other = await rig.openInFront('/transparent.html');
    await expect.poll(async () => (await stateOf(other)).unseen, { timeout: 15_000 }).toBe(1);
    await other.waitForTimeout(2000);
    expect(await told()).toEqual({ kind: 'wanted', year: 2023 });
  });

  it('that the reader sees is remembered', async () => {
    const other = await audited('/seen.html');
    await other.waitForTimeout(2000);
    expect(await told()).toMatchObject({ ...COMPARED, address: 'http://www.jiangcheng.gov.cn/framed-2023.html' });
  });

  it('takes the place of nothing that a page itself has said', async () => {
    await audited('/2023.html');
    const other = await audited('/differs-in-frame.html');
    await other.waitForTimeout(2000);
    expect(await told()).toMatchObject(COMPARED);
  });

  it('without an address of its own stands where its page stands, in a sandbox nowhere', async () => {
    const other = await audited('/addressless.html');
    const { frames } = await stateOf(other);
    const addresses = frames.flatMap(({ result }) => (result.audits[0]?.report ? [result.address] : []));
    expect(addresses.sort()).toEqual(['', 'http://www.jiangcheng.gov.cn/addressless.html']);
  });
});

it('two versions of one year that differ are both named, and compared as the reader chooses', async () => {
  await audited('/2023.html');
  await audited('/corrected-2023.html');
  const now = await audited('/2024.html');
  expect((await stateOf(now)).frames[0]?.result.audits[0]?.findings).toEqual([]);
  await rig.triggerAction(now);
  const popup = await rig.popup();
  const line = () => popup.evaluate<string>("document.querySelector('.last-year')?.innerText ?? ''");
  await expect.poll(line).toContain('读到该机关 2023 年度报告的不同版本');
  expect(await line()).toContain('http://www.jiangcheng.gov.cn/2023.html');
  await popup.screenshot(artifact('years-differing.png'));
  await popup.click('.last-year__versions button');
  await expect.poll(line).toContain('1 项不符');
  expect(await line()).toContain('已按您的选择与这一份核对');
  await popup.screenshot(artifact('years-chosen.png'));
  await popup.click('.last-year__same button');
  await expect.poll(line).toContain('读到该机关 2023 年度报告的不同版本');
  await popup.close();
});
