import browser, { type Tabs } from 'webextension-polyfill';
import { openPanel } from '../messages/side-panel';
import { button } from '../texts/button';
import { readerLang } from './lang';
import { open } from './popup';

/** The entry of the context menu, and the command of the keyboard. */
const MENU = 'open-panel';
const COMMAND = 'open-panel';

/** Opens the panel beside a tab, in the reader's gesture, which also lets the tab be read: it is audited. */
function openBeside(tab: Tabs.Tab | undefined): void {
  const { id, windowId } = tab ?? {};
  if (windowId === undefined) return;
  void openPanel(browser, windowId).catch(() => undefined);
  if (id !== undefined) void open(id).catch(() => undefined);
}

/** Names the entry of the context menu in the reader's language. */
export async function nameMenu(): Promise<void> {
  const title = button(await readerLang()).panel;
  await browser.contextMenus.update(MENU, { title }).catch(() => undefined);
}

/** After installation or an update: puts the entry into the context menu. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = button(await readerLang()).panel;
  browser.contextMenus.create(
    { id: MENU, title, contexts: ['page', 'frame', 'selection', 'link'] },
    () => void browser.runtime.lastError,
  );
}

/** Opens the panel from the context menu and by the keyboard. */
export function watchPanelDoors(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => menuItemId === MENU && openBeside(tab));
  browser.commands.onCommand.addListener((command, tab) => command === COMMAND && openBeside(tab));
}
