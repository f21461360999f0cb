import browser from 'webextension-polyfill';

const DETECTOR = 'detector.js';
const ID = 'granted-sites';

/** Origins that the reader has granted beyond those of the manifest. */
async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions: own = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return origins.filter((origin) => !own.includes(origin) && /^(https?|\*):/.test(origin));
}

/** Lets the detector run by itself on granted sites, from now on and after a restart. */
export async function registerGrantedSites(): Promise<void> {
  const matches = await grantedSites();
  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => undefined);
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches, js: [DETECTOR], allFrames: true, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** After installation: reports that are open already need no reload. */
export async function detectInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: '*://*.gov.cn/*', discarded: false });
  const inject = (tabId: number) =>
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [`/${DETECTOR}`] });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? Promise.resolve() : inject(id))));
}
