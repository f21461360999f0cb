import type { Page } from 'playwright-core';
import type { Rig } from './rig';

/** What the extension keeps while its browser runs, as one of its pages sees it. */

interface Session {
  readonly chrome: {
    readonly storage: { readonly session: { get(all: null): Promise<Record<string, unknown>>; clear(): Promise<void> } };
  };
}

function ownPage({ ctx }: Rig): Page {
  const page = ctx.pages().find((one) => one.url().endsWith('/manifest.json'));
  if (!page) throw new Error('the page that sends messages is gone');
  return page;
}

/** Everything in the storage of the session. */
export const sessionOf = (rig: Rig): Promise<Record<string, unknown>> =>
  ownPage(rig).evaluate(() => (globalThis as unknown as Session).chrome.storage.session.get(null));

/** Closes all tabs and has the extension forget what they have shown: its storage, and what its worker knows. */
export async function forgetSession(rig: Rig): Promise<void> {
  await rig.closePages();
  const clear = () => ownPage(rig).evaluate(() => (globalThis as unknown as Session).chrome.storage.session.clear());
  await clear();
  await rig.stopWorker();
  // What the worker wrote about the tabs that were closed.
  await clear();
}
