import type { Browser } from 'webextension-polyfill';

/** How the panel is opened, by the popup and by the background alike. Carries no schema. */

/** The page of the panel; in a window of its own it is told by `?window=` beside which one it stands. */
const PANEL_PAGE = '/sidepanel.html';

/** Of a window of its own, in px. */
const SIZE = { width: 380, height: 820 };

/** What the browser has: one of the first two, or neither. */
interface Api extends Pick<Browser, 'runtime' | 'tabs' | 'windows'> {
  readonly sidePanel?: { open?(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** The panel in a window of its own beside another; one that is open already comes to the front. */
async function openBeside({ runtime, tabs, windows }: Api, windowId: number): Promise<void> {
  const url = `${runtime.getURL(PANEL_PAGE)}?window=${windowId}`;
  const open = await tabs.query({ windowType: 'popup' });
  const known = open.find((tab) => tab.url === url)?.windowId;
  if (known === undefined) await windows.create({ url, type: 'popup', ...SIZE });
  else await windows.update(known, { focused: true });
}

/**
 * Opens the panel of a window. To be called in the gesture itself, before anything is awaited: browsers refuse it later. Where there
 * is no side panel, or it does not open, the same page opens as a narrow window.
 */
export async function openPanel(api: Api, windowId: number): Promise<void> {
  const opened = api.sidebarAction ? api.sidebarAction.open() : api.sidePanel?.open?.({ windowId });
  if (!opened) return openBeside(api, windowId);
  return opened.catch(() => openBeside(api, windowId));
}
