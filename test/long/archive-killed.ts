import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser, type OpenBrowser } from '../../src/dev/browser.mjs';
import { archiveInPage } from '../archive/bundled';
import type { Found, InPage, Saved } from '../archive/in-page';
import * as states from '../ui/states';
import { randomFrom } from './random';

declare const inPage: InPage;
declare const tellSaved: (kind: keyof Saved, n: number) => void;

const seed = Number(process.env.ARCHIVE_SEED ?? 1);
const kills = Number(process.env.ARCHIVE_KILLS ?? 25);
const audit = states.violated().frames[0]?.result.audits[0];

/** A page of the extension that does nothing by itself, with the archive in it. */
async function pageOf({ context, id }: OpenBrowser, script: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  await page.evaluate(script);
  return page;
}

test(`an archive killed ${kills} times keeps what it has told as saved`, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'gouji-killed-'));
  const script = await archiveInPage();
  const random = randomFrom(seed);
  const saved = { records: 0, documents: 0, reports: 0, decisions: 0 };
  let told = 0;
  try {
    for (let kill = 1; kill <= kills; kill++) {
      const browser = await openBrowser({ port: 9, profile });
      const page = await pageOf(browser, script);
      await page.exposeFunction('tellSaved', (kind: keyof Saved, n: number) => {
        saved[kind] = Math.max(saved[kind], n);
        told++;
      });
      const before = await page.evaluate(() => inPage.look());
      expect(before, `before kill ${kill}`).toMatchObject({ wrong: [] });
      expect(lost(saved, before), `lost before kill ${kill}`).toEqual([]);
      void page.evaluate((one) => inPage.writeOn(one as never, (kind, n) => tellSaved(kind, n)), audit).catch(() => undefined);
      await sleep(50 + random() * 1500);
      await browser.kill();
      console.log(`kill ${kill}: ${JSON.stringify(saved)}`);
    }
    const browser = await openBrowser({ port: 9, profile });
    const after = await (await pageOf(browser, script)).evaluate(() => inPage.look());
    await browser.close();
    expect(after.wrong).toEqual([]);
    expect(lost(saved, after)).toEqual([]);
    console.log(`${kills} kills; ${told} things told as saved, none lost, none in part; there: ${JSON.stringify(after)}`);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

/** What was told as saved and is not there. */
function lost(saved: Saved, found: Found): string[] {
  const kinds: (keyof Saved)[] = ['records', 'documents', 'reports', 'decisions'];
  return kinds.flatMap((kind) => (found[kind] < saved[kind] ? `${kind}: ${found[kind]} of ${saved[kind]}` : []));
}
