import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { chooseLanguage, openBrowser, type OpenBrowserOptions } from '../../src/dev/browser.mjs';
import { serveSite, type Route, type Site } from '../../src/dev/site.mjs';
import { evaluateInside } from './inside';
import { kill } from './kill';
import { attachPanels, attachPopup, type Popup } from './popup-target';

export { type Route, type Site };

/** A government-looking host; every host leads to the site of the rig. */
export const government = 'http://www.jiangcheng.gov.cn';
/** A host outside gov.cn, which the extension may read only after a click. */
export const newspaper = 'http://paper.example.org';

/** The real Chromium with the unmodified production build, and what a test needs to look into it. */
export interface Rig {
  readonly ctx: BrowserContext;
  readonly worker: Worker;
  /** The extension's id. */
  readonly id: string;
  readonly site: Site;
  /** Opens `address` in a new tab; a path alone stands on the government host. */
  open(address: string): Promise<Page>;
  /** The same, and brings the tab to the front. */
  openInFront(address: string): Promise<Page>;
  /** Closes every tab but the rig's own. */
  closePages(): Promise<void>;
  /** The real click on the toolbar button: brings the tab to the front, grants activeTab, opens the popup. */
  triggerAction(page: Page): Promise<void>;
  /** Attaches to the popup that the toolbar button has opened. */
  popup(): Promise<Popup>;
  /** Attaches to the side panels that are open, as soon as there are so many. */
  panels(count: number): Promise<Popup[]>;
  /** The browser's number of the tab. Brings the tab to the front the first time that it is asked for. */
  tabId(page: Page): Promise<number>;
  /** Text of the toolbar badge over this tab. */
  badge(page: Page): Promise<string>;
  /** Sends a message as an extension page would, and yields the answer. */
  sendToBackground(message: unknown): Promise<unknown>;
  /** Evaluates in the extension's own world of the page's top frame; null when it never ran there. */
  isolated(page: Page, expression: string): Promise<unknown>;
  /** What the toolbar button over this tab says in words. */
  buttonTitle(page: Page): Promise<string>;
  /** Stops the extension's worker, as the browser does after half a minute; the next message starts it again. */
  stopWorker(): Promise<void>;
  /** Ends the browser as a failing machine does: at once, in the middle of whatever it does. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** A site that the caller has started and closes; otherwise the rig starts one and closes it. */
  readonly site?: Site;
  /** Further routes of the rig's own site. */
  readonly routes?: Record<string, Route>;
  /** Of the browser's pages: colour scheme, size and the like. */
  readonly context?: NonNullable<OpenBrowserOptions['context']>;
  /** Another folder than that of the production build. */
  readonly extension?: string;
  /** Whether the extension is allowed in private windows. */
  readonly incognito?: boolean;
  /** Folder of a profile that outlives the browser. */
  readonly profile?: string;
  /** Pages are opened in one tab after the other, as when a reader goes on: a new tab is a third of what a short test costs. */
  readonly oneTab?: boolean;
}

/** A file for pictures and the like under `.artifacts/e2e/`; its folder exists. */
export function artifact(name: string): string {
  const file = resolve(join('.artifacts', 'e2e', name));
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
declare const chrome: ExtensionApi;

/** The number of the tab in front. Its address may be hidden from the extension, so nothing but being in front names it. */
async function frontTab(sender: Page, page: Page): Promise<number> {
  await page.bringToFront();
  await page.waitForFunction(() => document.visibilityState === 'visible');
  const tabs = await sender.evaluate(() => chrome.tabs.query({ active: true }));
  const id = tabs[0]?.id;
  if (tabs.length !== 1 || id === undefined) throw new Error(`${tabs.length} tabs are in front`);
  return id;
}

/** The action is triggered on the tab target, not on the page in it. */
async function trigger(debug: CDPSession, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  const { targetInfos } = await debug.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tabs = targetInfos.filter(({ url }) => url === page.url());
  const [tab] = tabs;
  if (!tab || tabs.length > 1) throw new Error(`${tabs.length} tabs show ${page.url()}`);
  await debug.send('Extensions.triggerAction', { id, targetId: tab.targetId });
}

/** Closes the worker's target and waits until it is gone. */
async function stopWorker(debug: CDPSession, id: string): Promise<void> {
  const find = async () => {
    const { targetInfos } = await debug.send('Target.getTargets', { filter: [{}] });
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`));
  };
  const worker = await find();
  if (!worker) return;
  for (let waited = 0; waited < 15_000; waited += 50) {
    // One that is asked something just then lets the first call pass.
    if (waited % 1000 === 0) await debug.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => undefined);
    // Whoever has an open port to it may have started the next one by now.
    if ((await find())?.targetId !== worker.targetId) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the worker does not stop');
}

/** A page of the extension that does nothing by itself, to send messages from. */
async function openSender(ctx: BrowserContext, id: string): Promise<Page> {
  // Not the page that the extension opens when it was installed.
  const page = ctx.pages().find((one) => !one.url().startsWith('chrome-extension:')) ?? (await ctx.newPage());
  await page.goto(`chrome-extension://${id}/manifest.json`);
  return page;
}

/** Starts Chromium with the extension; every host name leads to the site. */
export async function launch(options: LaunchOptions = {}): Promise<Rig> {
  const site = options.site ?? (await serveSite(options.routes));
  const browser = await openBrowser({ ...options, port: site.port }).catch(async (error: unknown) => {
    if (!options.site) await site.close();
    throw error;
  });
  const { context: ctx, debug, worker, id, close } = browser;
  // A background that starts before the browser has been told its language would go on in another.
  await chooseLanguage(worker, 'zh');
  const sender = await openSender(ctx, id);
  const tabs = new WeakMap<Page, Promise<number>>();
  const tabId = (page: Page): Promise<number> => {
    const known = tabs.get(page) ?? frontTab(sender, page);
    tabs.set(page, known);
    return known;
  };
  /** The tab that the next page is opened in. */
  let left: Page | null = null;
  const open = async (address: string): Promise<Page> => {
    const page = left ?? (await ctx.newPage());
    left = null;
    await page.goto(new URL(address, government).href);
    return page;
  };
  return {
    ctx,
    worker,
    id,
    site,
    tabId,
    open,
    async openInFront(address) {
      const page = await open(address);
      await page.bringToFront();
      return page;
    },
    async closePages() {
      const pages = ctx.pages().filter((page) => page !== sender);
      left = (options.oneTab && pages.find((page) => page.url().startsWith('http'))) || left;
      await left?.goto('about:blank');
      for (const page of pages) if (page !== left) await page.close();
    },
    async triggerAction(page) {
      // Asked for later, the tab would come to the front then, and the popup would close before it has said anything.
      await tabId(page);
      await trigger(debug, id, page);
    },
    popup: () => attachPopup(debug, id),
    panels: (count) => attachPanels(debug, id, count),
    // Asked from a page: the worker may have been stopped.
    badge: async (page) => sender.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), await tabId(page)),
    buttonTitle: async (page) => sender.evaluate((tab) => chrome.action.getTitle({ tabId: tab }), await tabId(page)),
    sendToBackground: (message) => sender.evaluate((sent) => chrome.runtime.sendMessage(sent), message),
    isolated: evaluateInside,
    stopWorker: () => stopWorker(debug, id),
    kill: () => kill(ctx, debug),
    async close() {
      await close();
      if (!options.site) await site.close();
    },
  };
}
