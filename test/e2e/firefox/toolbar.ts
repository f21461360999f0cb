import type { Panel, View, WindowScript } from './browser-window';

interface Tab {
  readonly browsingContext: { prefersColorSchemeOverride: 'light' | 'dark' };
}
interface Question extends Element {
  readonly button: HTMLElement;
}
interface Modules {
  readonly NavigableManager: { getBrowserById(context: string): Tab | null };
  readonly event: { synthesizeMouseAtPoint(x: number, y: number, event: object, window: Window): unknown };
}
declare const SidebarController: { hide(): void };
declare const ChromeUtils: { importESModule(address: string): Modules };
declare const WebExtensionPolicy: {
  getByID(id: string): { readonly mozExtensionHostname: string; readonly extension: { terminateBackground(): Promise<void> } };
};

/** Host of the extension's own addresses. */
export const hostOf = (id: string): string => WebExtensionPolicy.getByID(id).mozExtensionHostname;

/** Stops the background as Firefox does when nothing has happened for a while. */
export const stopBackground = (id: string): Promise<void> => WebExtensionPolicy.getByID(id).extension.terminateBackground();

/** Lets a tab look as if the reader liked such colours. */
export function wear({ context, scheme }: { context: string; scheme: 'light' | 'dark' }): void {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const tab = NavigableManager.getBrowserById(context);
  if (tab) tab.browsingContext.prefersColorSchemeOverride = scheme;
}

/** Presses the extension's button in the toolbar, as a mouse does. Throws when it stands in no toolbar. */
export function pressButton(id: string): void {
  const button = document.querySelector(`toolbarbutton.unified-extensions-item-action-button[data-extensionid="${id}"]`);
  const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
  if (!width) throw new Error('the button is not in the toolbar');
  const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
  event.synthesizeMouseAtPoint(x + width / 2, y + height / 2, {}, window);
}

/** What the button shows of the tab in front: text of its badge and its tooltip. */
export function buttonShown(id: string): { badge: string; title: string } {
  const button = document.querySelector(`toolbarbutton.unified-extensions-item-action-button[data-extensionid="${id}"]`);
  return { badge: button?.getAttribute('badge') ?? '', title: button?.getAttribute('tooltiptext') ?? '' };
}

/** Address of the document in the popup or the sidebar; '' where none is shown. */
export const addressIn: WindowScript<string, View> = (view, open) =>
  open(view)?.browsingContext?.currentWindowGlobal?.documentURI.spec ?? '';

/** Closes the popup that is open, as a click beside it does. */
export const closePopup: WindowScript<void, undefined> = (_, open) => open('popup')?.closest<Panel>('panel')?.hidePopup();

/** Closes the sidebar, as its own cross does. */
export const closeSidebar = (): void => SidebarController.hide();

/** The open popup or sidebar as a PNG, in base 64. */
export const drawView: WindowScript<string, View> = async (view, open) => {
  const bitmap = await open(view)?.browsingContext?.currentWindowGlobal?.drawSnapshot(null, 1, 'white');
  if (!bitmap) throw new Error(`no ${view} is open`);
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  return canvas.toDataURL().replace(/^.*,/, '');
};

/** Allows what the extension asks the reader for; false while nothing is asked. */
export function allow(): boolean {
  const question = document.querySelector<Question>('#addon-webext-permissions-notification');
  if (question?.closest<Panel>('panel')?.state !== 'open') return false;
  question.button.click();
  return true;
}
