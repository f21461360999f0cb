import browser, { type Tabs } from 'webextension-polyfill';
import { deskFor } from '../messages/desk-address';
import { openPanel } from '../messages/side-panel';
import { button } from '../texts/button';
import { noteGrant } from './granted';
import { readerLang } from './lang';
import { open } from './popup';

/** The entry of the context menu, and the command of the keyboard. */
const MENU = 'open-panel';
const COMMAND = 'open-panel';
/** The entry that begins a sweep. */
const SWEEP = 'sweep-column';

/** Opens the panel beside a tab, in the reader's gesture, which also lets the tab be read: it is audited. */
function openBeside(tab: Tabs.Tab | undefined): void {
  const { id, windowId } = tab ?? {};
  if (windowId === undefined) return;
  void openPanel(browser, windowId).catch(() => undefined);
  if (id === undefined) return;
  void noteGrant(id).catch(() => undefined);
  void open(id).catch(() => undefined);
}

/** Names the entries of the context menu in the reader's language. */
export async function nameMenu(): Promise<void> {
  const { panel, sweep } = button(await readerLang());
  await browser.contextMenus.update(MENU, { title: panel }).catch(() => undefined);
  await browser.contextMenus.update(SWEEP, { title: sweep }).catch(() => undefined);
}

/** After installation or an update: puts the entries into the context menu. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const { panel, sweep } = button(await readerLang());
  const create = (options: Parameters<typeof browser.contextMenus.create>[0]): void =>
    void browser.contextMenus.create(options, () => void browser.runtime.lastError);
  create({ id: MENU, title: panel, contexts: ['page', 'frame', 'selection', 'link'] });
  create({ id: SWEEP, title: sweep, contexts: ['page', 'frame', 'link'], documentUrlPatterns: ['*://*/*'] });
}

/** Opens the desk with the address of a column, which is asked nothing before the reader says so. */
function openDesk(address: string | undefined): void {
  if (address === undefined || !/^https?:/.test(address)) return;
  void browser.tabs.create({ url: browser.runtime.getURL(deskFor(address)) });
}

/** Opens the panel from the context menu and by the keyboard, and the desk from the context menu. */
export function watchPanelDoors(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, frameUrl, pageUrl }, tab) => {
    if (menuItemId === MENU) openBeside(tab);
    else if (menuItemId === SWEEP) openDesk(linkUrl ?? frameUrl ?? pageUrl ?? tab?.url);
  });
  browser.commands.onCommand.addListener((command, tab) => command === COMMAND && openBeside(tab));
}
