import type { BrowserContext, CDPSession } from 'playwright-core';

/** Kills every process of the browser, and waits until it is gone. */
export async function kill(ctx: BrowserContext, debug: CDPSession): Promise<void> {
  const { processInfo } = await debug.send('SystemInfo.getProcessInfo');
  const gone = new Promise((done) => ctx.once('close', done));
  for (const { id } of processInfo.toSorted((a) => (a.type === 'browser' ? -1 : 1))) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It went with the first one.
    }
  }
  await gone;
}
