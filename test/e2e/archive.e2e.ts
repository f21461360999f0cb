import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseLanguage, openBrowser, type OpenBrowser } from '../../src/dev/browser.mjs';
import { serveSite, type Site } from '../../src/dev/site.mjs';
import { figuresOf } from '../../src/exports/operands';
import { tabState, type TabState } from '../../src/messages';
import type { Figures } from '../../src/messages/decision';
import { government } from './rig';

/** One profile through several lives of the browser, each of which ends by a kill. */

interface Api {
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(keys: null): Promise<object>; set(entries: object): Promise<void> } };
}
declare const chrome: Api;

let site: Site;
let profile: string;
let browser: OpenBrowser;
beforeAll(async () => {
  site = await serveSite();
  profile = mkdtempSync(join(tmpdir(), 'gouji-archive-'));
});
afterAll(async () => {
  await browser.close().catch(() => undefined);
  await site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** Starts the browser, opens the report, and yields a page to send messages from. */
async function live() {
  browser = await openBrowser({ port: site.port, profile });
  await chooseLanguage(browser.worker, 'zh');
  const sender = await browser.context.newPage();
  await sender.goto(`chrome-extension://${browser.id}/manifest.json`);
  const report = await browser.context.newPage();
  await report.goto(`${government}/row-total.html`);
  await report.bringToFront();
  const [tab] = await sender.evaluate(() => chrome.tabs.query({ active: true, url: '*://*.gov.cn/*' }));
  const send = (message: object) => sender.evaluate((sent) => chrome.runtime.sendMessage(sent), { tab: tab?.id, ...message });
  const ask = async (message: object) => tabState.parse(await send(message));
  await expect.poll(async () => (await ask({ kind: 'look' })).frames.length, { timeout: 60_000 }).toBe(1);
  return { sender, send, ask };
}

const idsIn = ({ frames }: TabState): string[] => frames[0]?.result.audits[0]?.findings.map(({ id }) => id) ?? [];
/** The first finding, with the figures that are on the screen. */
function firstOf({ frames }: TabState): Record<string, Figures> {
  const audit = frames[0]?.result.audits[0];
  const [finding] = audit?.findings ?? [];
  return audit && finding ? { [finding.id]: figuresOf(finding, audit) } : {};
}
const verdicts = ({ frames }: TabState) => Object.values(frames[0]?.decisions ?? {}).map(({ verdict }) => String(verdict));

it('what was told as decided is there after a kill, and so is what the version before had kept', async () => {
  const first = await live();
  const shown = await first.ask({ kind: 'look' });
  const findings = idsIn(shown);
  const change = { kind: 'verdict', verdict: 'confirmed' };
  expect(await first.send({ kind: 'decide', frame: 0, part: 0, findings: firstOf(shown), change })).toBe(true);
  const told = await first.ask({ kind: 'look' });
  await browser.kill();
  expect([verdicts(told), told.trouble]).toEqual([['confirmed'], undefined]);

  const second = await live();
  const state = await second.ask({ kind: 'look' });
  expect(state.frames[0]?.decisions).toEqual(told.frames[0]?.decisions);
  const [decision] = Object.values(state.frames[0]?.decisions ?? {});
  const before = { [`decision ${findings[1]} jiangcheng.gov.cn`]: { ...decision, verdict: 'to-ask' } };
  await second.sender.evaluate((entries) => chrome.storage.local.set(entries), before);
  // What an area of the storage is given is on the disk when the browser is closed in peace.
  await browser.close();

  const third = await live();
  expect(verdicts(await third.ask({ kind: 'look' })).toSorted()).toEqual(['confirmed', 'to-ask']);
  await browser.kill();

  const fourth = await live();
  expect(verdicts(await fourth.ask({ kind: 'look' })).toSorted()).toEqual(['confirmed', 'to-ask']);
  const kept = await fourth.sender.evaluate(() => chrome.storage.local.get(null));
  expect(Object.keys(kept).filter((key) => key.startsWith('decision'))).toEqual([]);
});
