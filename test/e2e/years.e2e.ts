import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Audit } from '../../src/audit/types';
import type { TabState } from '../../src/messages';
import { badge, cardText, hover, marked, marksIn } from './marks';
import { artifact, launch, type Rig } from './rig';
import { forgetSession } from './session';

/** Two reports of one city, as published; a reviewer opens both. */
const PAGES = { 2023: '/golden-suqian-2023.html', 2024: '/golden-suqian-2024.html' };
/** Last year's with another total carried over. */
const differing = readFileSync(`test/pages${PAGES[2023]}`, 'utf8').replace('>121<', '>120<');

/** Both as if of a body that was given its name in between, on its own site. */
const named = (agency: string, year: 2023 | 2024) =>
  readFileSync(`test/pages${PAGES[year]}`, 'utf8').replaceAll('宿迁市', agency);
const RENAMED = { 2023: '/renamed-2023.html', 2024: '/renamed-2024.html' };

let rig: Rig;

beforeAll(async () => {
  rig = await launch({
    routes: {
      '/differs-2023.html': differing,
      [RENAMED[2023]]: named('北柳湾市', 2023),
      [RENAMED[2024]]: named('柳湾市', 2024),
    },
    context: { viewport: { width: 1280, height: 900 } },
  });
});

afterEach(() => forgetSession(rig));
afterAll(() => rig.close());

async function auditOf(page: Page): Promise<Audit> {
  const state = (await rig.sendToBackground({ kind: 'open', tab: await rig.tabId(page) })) as TabState;
  const audit = state.frames[0]?.result.audits[0];
  if (!audit) throw new Error('not audited');
  return audit;
}

async function audited(path: string): Promise<Page> {
  const page = await rig.open(path);
  await badge(rig, page, '✓');
  return page;
}

const growth = [['growth-rate', 'notice']];
const told = ({ findings }: Audit) => findings.map(({ rule, severity }) => [rule, severity]);
const verdicts = ({ continuity }: Audit) => continuity.map(({ verdict }) => verdict).join(' ');
const NINE_HOLD = Array.from({ length: 9 }, () => 'holds').join(' ');

/** Lines of the popup about the year before, and its findings. */
async function popupOn(page: Page, picture: string) {
  await page.bringToFront();
  await rig.triggerAction(page);
  const popup = await rig.popup();
  await popup.until("document.querySelector('.last-year')");
  const line = await popup.evaluate<string>("document.querySelector('.last-year').innerText");
  const link = await popup.evaluate<string>("document.querySelector('.last-year a')?.href ?? ''");
  const findings = await popup.evaluate<number>("document.querySelectorAll('.brief').length");
  await popup.screenshot(artifact(picture));
  await popup.close();
  return { line, link, findings };
}

describe('two years of one agency', () => {
  it('one alone gives no finding, and the popup says which other one is wanted', async () => {
    const page = await audited(PAGES[2024]);
    const audit = await auditOf(page);
    expect([told(audit), audit.continuity]).toEqual([[], []]);
    const { line, findings } = await popupOn(page, 'years-alone.png');
    expect(line).toBe('打开该机关 2023 年度报告，即可自动作跨年核对');
    expect(findings).toBe(0);
  });

  it('last year’s first: this year’s is audited with it', async () => {
    await audited(PAGES[2023]);
    const page = await audited(PAGES[2024]);
    const audit = await auditOf(page);
    expect(verdicts(audit)).toBe(NINE_HOLD);
    expect(told(audit)).toEqual(growth);
    expect(audit.coverage).toMatchObject({ relations: 42, holds: 42 });
    expect(await rig.badge(page)).toBe('✓');
    const { line, link, findings } = await popupOn(page, 'years-compared.png');
    expect(line).toContain('与 2023 年度报告核对：9 项跨年关系成立');
    expect(line).toContain('宿迁市2023年政府信息公开工作年度报告');
    expect(link).toBe(`http://www.jiangcheng.gov.cn${PAGES[2023]}`);
    expect(findings).toBe(1);
  });

  it('this year’s first: its tab is audited again without a reload, marks and all', async () => {
    const page = await audited(PAGES[2024]);
    expect(await marksIn(page)).toEqual([]);
    const other = await audited(PAGES[2023]);
    await page.bringToFront();
    const marks = await marked(page);
    const mark = marks.find(({ role }) => role === 'primary');
    expect(mark).toMatchObject({ severity: 'notice' });
    await hover(page, mark?.fact ?? '');
    await expect.poll(() => cardText(page)).toContain('2023 年度报告相应为');
    expect(await cardText(page)).not.toContain('= 3646');
    await page.waitForTimeout(300);
    await page.screenshot({ path: artifact('years-card.png') });
    await other.close();
    const audit = await auditOf(page);
    expect([verdicts(audit), told(audit)]).toEqual([NINE_HOLD, growth]);
  });
});

it('figures that do not follow from last year’s: badge, mark and card say so without a reload', async () => {
  const page = await audited(PAGES[2024]);
  await rig.open('/differs-2023.html');
  await badge(rig, page, '1');
  await page.bringToFront();
  await marked(page);
  await hover(page, 'requests/carriedIn/total');
  await expect.poll(() => cardText(page)).toContain('2023 年度报告结转下年度 120 件，本年报告上年结转 121 件，差 1');
});

it('a report under another name is asked about, and compared once the reader says that it is the same agency', async () => {
  await audited(RENAMED[2023]);
  const page = await audited(RENAMED[2024]);
  expect(verdicts(await auditOf(page))).not.toContain('holds');
  await rig.triggerAction(page);
  const popup = await rig.popup();
  const line = () => popup.evaluate<string>("document.querySelector('.last-year')?.innerText ?? ''");
  await expect.poll(line).toContain('机关名称不同，尚未核对');
  await popup.screenshot(artifact('years-renamed.png'));
  await popup.click('.last-year__same button');
  await expect.poll(line).toContain('9 项跨年关系成立');
  expect(await line()).toContain('已按您的确认视为同一机关');
  await popup.screenshot(artifact('years-confirmed.png'));
  await popup.click('.last-year .last-year__same button');
  await expect.poll(line).toContain('机关名称不同');
  await popup.click('.last-year__same button:last-child');
  await expect.poll(line).toContain('属于另一机关，没有作跨年核对');
  await popup.screenshot(artifact('years-denied.png'));
  await popup.click('.last-year .last-year__same button');
  await expect.poll(line).toContain('机关名称不同');
  await popup.close();
  const tab = await rig.tabId(page);
  const said = { kind: 'same-agency', tab, frame: 0, part: 0, same: true };
  const [, state] = await Promise.all([rig.sendToBackground({ kind: 'open', tab }), rig.sendToBackground(said)]);
  expect((state as TabState).frames[0]?.result.lastYears).toMatchObject([{ kind: 'compared', confirmed: true }]);
});
