import type { Connection } from './bidi';
import { evaluateAt } from './evaluate';

/* What of the browser's own elements the scripts use. */
interface MessageManager {
  loadFrameScript(address: string, allowDelayed: boolean): void;
  addMessageListener(name: string, listener: (message: { readonly data: unknown }) => void): void;
  removeMessageListener(name: string, listener: unknown): void;
}
interface WindowGlobal {
  readonly documentURI: { readonly spec: string };
  drawSnapshot(area: DOMRect | null, scale: number, ground: string): Promise<ImageBitmap>;
}
/** The element in which a tab or the popup shows its document. */
export interface XulBrowser extends Element {
  readonly messageManager: MessageManager;
  readonly browsingContext: { readonly currentWindowGlobal: WindowGlobal | null } | null;
}
/** An element that opens above the window. */
export interface Panel extends Element {
  readonly state: string;
  hidePopup(): void;
}

/** What the extension shows beside the tabs. */
export type View = 'popup' | 'sidebar';

/**
 * The sidebar, or the popup as soon as it is shown. Before that it is loaded in another panel and then moved, and what is asked
 * of it meanwhile is lost.
 */
function openView(view: View): XulBrowser | null {
  if (view === 'sidebar') {
    const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
    return sidebar?.querySelector<XulBrowser>('browser[webextension-view-type="sidebar"]') ?? null;
  }
  const popups = document.querySelectorAll<XulBrowser>('browser[webextension-view-type="popup"]');
  const isShown = (panel: Panel | null): boolean => panel?.state === 'open' && panel.id !== 'webextension-remote-preload-panel';
  return [...popups].find((popup) => isShown(popup.closest('panel'))) ?? null;
}

/** A script for the browser's own window. It is sent there as its source, so it uses nothing from around it. */
export type WindowScript<Value, Argument> = (
  argument: Argument,
  open: (view: View) => XulBrowser | null,
) => Value | Promise<Value>;

/** The browser's own window: toolbar, popup and what a script of a web page or an extension cannot reach. */
export class BrowserWindow {
  private constructor(
    private readonly connection: Connection,
    private readonly context: string,
  ) {}

  static async find(connection: Connection): Promise<BrowserWindow> {
    // Firefox's own addition to the protocol.
    const scope = { 'moz:scope': 'chrome' } as object;
    const { contexts } = await connection.send('browsingContext.getTree', scope);
    const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox shows no window of its own');
    return new BrowserWindow(connection, window.context);
  }

  /** Evaluates there, with all rights of the browser. Throws what is thrown there. */
  run<Value, Argument = undefined>(script: WindowScript<Value, Argument>, argument?: Argument): Promise<Value> {
    const expression = `(${script.toString()})(${JSON.stringify(argument)}, ${openView.toString()})`;
    return evaluateAt(this.connection, { context: this.context }, expression);
  }
}
