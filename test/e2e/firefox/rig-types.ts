import type { BrowserContextOptions } from 'playwright-core';
import type { Route, Site } from '../../../src/dev/site.mjs';
import type { Popup } from '../popup-target';
import type { Page } from './page';
import type { Prefs } from './program';

/** The real Firefox with the unmodified production build; what it offers is called as in the rig of Chromium. */
export interface Rig {
  /** The extension's id in its addresses. */
  readonly id: string;
  readonly site: Site;
  /** A page of the extension, which may do what its background may. */
  readonly worker: Page;
  /** Opens `address` in a new tab in front; a path alone stands on the government host. */
  open(address: string): Promise<Page>;
  /** The same: a new tab is in front. */
  openInFront(address: string): Promise<Page>;
  /** Closes every tab but the rig's own. */
  closePages(): Promise<void>;
  /** The real click on the toolbar button: brings the tab to the front, grants activeTab, opens the popup. */
  triggerAction(page: Page): Promise<void>;
  /** Attaches to the popup that the toolbar button has opened. */
  popup(): Promise<Popup>;
  /** Attaches to the sidebar that the popup has opened. */
  sidebar(): Promise<Popup>;
  /** The browser's number of the tab. Brings the tab to the front the first time that it is asked for. */
  tabId(page: Page): Promise<number>;
  /** Text of the toolbar badge over this tab. */
  badge(page: Page): Promise<string>;
  /** What the toolbar itself shows while the tab is in front. */
  button(page: Page): Promise<{ readonly badge: string; readonly title: string }>;
  /** What the toolbar button over this tab says in words. */
  buttonTitle(page: Page): Promise<string>;
  /** Sends a message as an extension page would, and yields the answer. */
  sendToBackground(message: unknown): Promise<unknown>;
  /** Evaluates in the extension's own world of the page's top frame; null when it never ran there. */
  isolated(page: Page, expression: string): Promise<unknown>;
  /** Allows what the extension has asked the reader for. */
  allow(): Promise<void>;
  /** Installs the extension once more, as an update does. What the rig asks the extension itself is not answered any more. */
  update(): Promise<void>;
  /** Stops the extension's background, as the browser does after half a minute; the next message starts it again. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** A site that the caller has started and closes; otherwise the rig starts one and closes it. */
  readonly site?: Site;
  /** Further routes of the rig's own site. */
  readonly routes?: Record<string, Route>;
  /** Settings of the browser, as in about:config. */
  readonly prefs?: Prefs;
  /** Of the browser's pages. */
  readonly context?: Pick<BrowserContextOptions, 'viewport' | 'reducedMotion'>;
  /** Another folder than that of the production build. */
  readonly extension?: string;
  /** Language of the interface. @default zh */
  readonly lang?: 'zh' | 'en';
}
