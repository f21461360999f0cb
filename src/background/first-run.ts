import browser from 'webextension-polyfill';

/** What Firefox says beside the reason: whether the extension was loaded until the browser is closed. */
interface Installed {
  readonly reason: string;
  readonly temporary?: boolean;
}

/**
 * Opens the page that says how to begin, once, when the extension was installed. It stands in a tab behind the one that the reader
 * looks at: nobody is torn away from it.
 */
export function welcome({ reason, temporary = false }: Installed): void {
  if (reason !== 'install' || temporary) return;
  browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: false }).catch(() => undefined);
}
