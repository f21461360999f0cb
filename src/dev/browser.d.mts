import type { BrowserContext, BrowserContextOptions, CDPSession, Worker } from 'playwright-core';
import type { Lang } from '../texts/lang';

/** A browser that runs with the extension. */
export interface OpenBrowser {
  readonly context: BrowserContext;
  /** Debugging connection of the browser itself. */
  readonly debug: CDPSession;
  /** Service worker of the extension. */
  readonly worker: Worker;
  /** The extension's id. */
  readonly id: string;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
  /** Ends the browser as a crash does, and keeps its profile. */
  kill(): Promise<void>;
}

export interface OpenBrowserOptions {
  readonly port: number;
  readonly hosts?: readonly string[];
  readonly headless?: boolean;
  readonly extension?: string;
  /** Folder of a profile that outlives the browser. */
  readonly profile?: string;
  /** Whether the extension is allowed in private windows. */
  readonly incognito?: boolean;
  /** `ignoreDefaultArgs`: of the arguments by which tests are made steadier than what readers have. */
  readonly context?: BrowserContextOptions & { readonly ignoreDefaultArgs?: string[] };
}

export const extensionFolder: string;
export function findBrowser(): string | null;
export function placesLookedFor(): string[];
export function chooseLanguage(worker: Worker, lang: Lang): Promise<void>;
export function openBrowser(options: OpenBrowserOptions): Promise<OpenBrowser>;
