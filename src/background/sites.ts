import browser from 'webextension-polyfill';

/** What runs on granted sites: see the manifest. */
const SCRIPTS = [
  { id: 'granted-sites-first', js: ['first.js'], runAt: 'document_start' },
  { id: 'granted-sites', js: ['detector.js'], runAt: 'document_idle' },
] as const;

/** Origins that the reader has granted beyond those of the manifest. */
async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions: own = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return origins.filter((origin) => !own.includes(origin) && /^(https?|\*):/.test(origin));
}

/** Lets the detector run by itself on granted sites, from now on and after a restart. */
export async function registerGrantedSites(): Promise<void> {
  const matches = await grantedSites();
  await browser.scripting.unregisterContentScripts({ ids: SCRIPTS.map(({ id }) => id) }).catch(() => undefined);
  if (matches.length === 0) return;
  const everywhere = { matches, allFrames: true, persistAcrossSessions: true };
  await browser.scripting.registerContentScripts(SCRIPTS.map((script) => ({ ...everywhere, ...script, js: [...script.js] })));
}

/** After installation or an update: reports that are open already need no reload. */
export async function detectInOpenTabs(): Promise<void> {
  const url = ['*://*.gov.cn/*', ...(await grantedSites())];
  const tabs = await browser.tabs.query({ url, discarded: false });
  const inject = (tabId: number) =>
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/detector.js'] });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? Promise.resolve() : inject(id))));
}
