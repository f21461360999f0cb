import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { firefoxFolder } from '../../../src/dev/firefox.mjs';
import { serveSite, type Site } from '../../../src/dev/site.mjs';
import { government } from '../rig';
import { loadedPopup, type Popup } from '../popup-target';
import { Connection } from './bidi';
import { BrowserWindow, type View } from './browser-window';
import { evaluateOwn } from './own-world';
import { Page, type Tools } from './page';
import { startFirefox, type Program } from './program';
import type { LaunchOptions, Rig } from './rig-types';
import {
  wear,
  addressIn,
  allow,
  buttonShown,
  closePopup,
  closeSidebar,
  drawView,
  hostOf,
  pressButton,
  stopBackground,
} from './toolbar';

export { Page, type LaunchOptions, type Popup, type Rig };
export { artifact, newspaper } from '../rig';

interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { set(entries: object): Promise<void> } };
}
declare const browser: ExtensionApi;

/** Repeats a look until it sees something; throws `what` after ten seconds. */
async function eventually(what: string, look: () => Promise<unknown>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((done) => setTimeout(done, 25)))
    if (await look().catch(() => false)) return;
  throw new Error(what);
}

/** A page of the extension that does nothing by itself, to send messages from. */
async function openSender(connection: Connection, host: string): Promise<Page> {
  const { contexts } = await connection.send('browsingContext.getTree', {});
  const context = contexts[0]?.context ?? '';
  const url = `moz-extension://${host}/manifest.json`;
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
  const sender = new Page(connection, context, { inside: () => Promise.resolve(null), wear: () => Promise.resolve() });
  await eventually('the extension opens no page', () =>
    sender.evaluate('location.protocol === "moz-extension:" && typeof browser === "object"'),
  );
  return sender;
}

async function noPopup(window: BrowserWindow): Promise<void> {
  await window.run(closePopup);
  await eventually('the popup stays open', async () => !(await window.run(addressIn, 'popup' as const)));
}

async function attach(window: BrowserWindow, id: string, view: View): Promise<Popup> {
  const page = `/${view === 'popup' ? 'popup' : 'sidepanel'}.html`;
  await eventually(`no ${view} is open`, async () => (await window.run(addressIn, view)).endsWith(page));
  const drive = {
    evaluate: <T>(expression: string) => evaluateOwn(window, { id, view }, expression) as Promise<T>,
    picture: () => window.run(drawView, view),
  };
  const close = view === 'popup' ? () => noPopup(window) : () => window.run(closeSidebar);
  return { ...(await loadedPopup(drive, page)), close };
}

/** What a rig is made of. */
interface Parts {
  readonly connection: Connection;
  readonly program: Program;
  readonly window: BrowserWindow;
  /** The extension, as it calls itself. */
  readonly extension: string;
  readonly host: string;
  readonly sender: Page;
}

async function start(site: Site, { prefs, context, extension: folder = firefoxFolder }: LaunchOptions): Promise<Parts> {
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error('the extension is not built: npm run build:firefox');
  const motion = { 'ui.prefersReducedMotion': context?.reducedMotion === 'reduce' ? 1 : 0 };
  const program = await startFirefox(site.port, { ...motion, ...prefs });
  try {
    const connection = await Connection.open(`${program.address}/session`);
    await connection.send('session.new', { capabilities: {} });
    const extensionData = { type: 'path' as const, path: folder };
    const { extension } = await connection.send('webExtension.install', { extensionData });
    const window = await BrowserWindow.find(connection);
    const host = await window.run(hostOf, extension);
    return { connection, program, window, extension, host, sender: await openSender(connection, host) };
  } catch (error) {
    await program.close();
    throw error;
  }
}

async function end({ connection, program }: Parts): Promise<void> {
  await connection.send('browser.close', {}).catch(() => undefined);
  connection.close();
  await program.close();
}

async function frontTab(sender: Page): Promise<number> {
  const tabs = await sender.evaluate(() => browser.tabs.query({ active: true }));
  const id = tabs[0]?.id;
  if (tabs.length !== 1 || id === undefined) throw new Error(`${tabs.length} tabs are in front`);
  return id;
}

function rigOf(parts: Parts, site: Site, options: LaunchOptions, close: () => Promise<void>): Rig {
  const { connection, window, extension, host, sender } = parts;
  const tabs = new WeakMap<Page, Promise<number>>();
  let front: Promise<unknown> = Promise.resolve();
  const tabId = (page: Page): Promise<number> => {
    // One after the other: only one tab is in front.
    const number = async (): Promise<number> => {
      await page.bringToFront();
      return frontTab(sender);
    };
    const known = tabs.get(page) ?? front.then(number);
    tabs.set(page, known);
    front = known.catch(() => undefined);
    return known;
  };
  const tools: Tools = {
    inside: (tab, frame, expression) => evaluateOwn(window, { id: extension, tab, frame }, expression),
    wear: (context, scheme) => window.run(wear, { context, scheme }),
  };
  const open = async (address: string): Promise<Page> => {
    const { context } = await connection.send('browsingContext.create', { type: 'tab' });
    const page = new Page(connection, context, tools);
    if (options.context?.viewport) await page.setViewportSize(options.context.viewport);
    await page.goto(new URL(address, government).href);
    return page;
  };
  return {
    id: host,
    site,
    worker: sender,
    tabId,
    open,
    openInFront: open,
    async closePages() {
      const { contexts } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
      const others = contexts.filter(({ context }) => context !== sender.context);
      for (const { context } of others) await connection.send('browsingContext.close', { context });
    },
    async triggerAction(page) {
      await page.bringToFront();
      // Pressed while its popup is open, the button would close it.
      await noPopup(window);
      await window.run(pressButton, extension);
    },
    popup: () => attach(window, extension, 'popup'),
    sidebar: () => attach(window, extension, 'sidebar'),
    async badge(page) {
      return sender.evaluate((tab: number) => browser.action.getBadgeText({ tabId: tab }), await tabId(page));
    },
    async button(page) {
      await page.bringToFront();
      return window.run(buttonShown, extension);
    },
    async buttonTitle(page) {
      return sender.evaluate((tab: number) => browser.action.getTitle({ tabId: tab }), await tabId(page));
    },
    sendToBackground: (message) => sender.evaluate((sent: unknown) => browser.runtime.sendMessage(sent), message),
    isolated: (page, expression) => page.inside(expression),
    allow: () => eventually('nothing is asked for', () => window.run(allow)),
    async update() {
      const extensionData = { type: 'path' as const, path: options.extension ?? firefoxFolder };
      await connection.send('webExtension.install', { extensionData });
    },
    stopWorker: () => window.run(stopBackground, extension),
    close,
  };
}

/** Starts Firefox with the extension; every host name leads to the site. */
export async function launch(options: LaunchOptions = {}): Promise<Rig> {
  const site = options.site ?? (await serveSite(options.routes));
  const closeSite = async (): Promise<void> => {
    if (!options.site) await site.close();
  };
  const parts = await start(site, options).catch(async (error: unknown) => {
    await closeSite();
    throw error;
  });
  await parts.sender.evaluate((lang: string) => browser.storage.local.set({ lang }), options.lang ?? 'zh');
  return rigOf(parts, site, options, async () => {
    await end(parts);
    await closeSite();
  });
}
