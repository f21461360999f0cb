import type { Page } from 'playwright-core';
import { deskTexts } from '../../src/texts/desk';
import { addressOf, AGENCIES, type Agency, type HostName } from '../region/agencies';
import { STARTS } from '../region/columns';
import { underWayIn, plannedIn } from '../region/swept';
import { openPage } from './desk';
import { artifact, type Rig } from './rig';

/** The desk over the region of the tests, as a reviewer uses it. */

const t = deskTexts('zh');
/** Longer than anything takes here by far. */
const patient = { timeout: 60_000 };

/** Columns of some hosts, and the bodies that publish there; those that are missing everywhere are missing here. */
export function partOf(hosts: readonly HostName[] | null): {
  readonly starts: readonly string[];
  readonly agencies: readonly Agency[];
} {
  const isOf = (host: string): boolean => hosts === null || (hosts as readonly string[]).includes(host);
  return {
    starts: STARTS.filter((start) => isOf(new URL(start).hostname.split('.')[0] ?? '')),
    agencies: AGENCIES.filter(({ host, fate }) => fate === 'missing' || isOf(host)),
  };
}

/** Opens the desk, with short pauses. */
export const openDesk = (rig: Rig, hash = ''): Promise<Page> => openPage(rig, `desk.html?pause=10&lang=zh${hash}`);

/** Has columns listed, and waits for the plan. */
export async function list(page: Page, starts: readonly string[]): Promise<void> {
  await page.getByLabel(t.start.addresses).fill(starts.join('\n'));
  await page.getByRole('button', { name: t.start.list }).click();
  await planned(page);
}

/** Waits until the plan is there. */
export const planned = (page: Page): Promise<void> => page.locator('.progress--plan').waitFor(patient);
export const done = (page: Page): Promise<void> => page.locator('.progress--done').waitFor(patient);

/** The rows of the table as lines, cells apart by `|`; sorted. */
export async function tableOf(page: Page): Promise<string[]> {
  const rows = await page
    .locator('.table__row:not(.table__head)')
    .evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replaceAll('\u00a0', '').trim()).join('|')),
    );
  return rows.toSorted();
}

/** Pictures of what is open, in both languages and schemes; English and dark are left. */
export async function picturesOf(page: Page, name: string): Promise<void> {
  for (const [lang, button] of [
    ['zh', '中文'],
    ['en', 'English'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: artifact(`desk/${name}-${colorScheme}-${lang}.png`) });
    }
  }
}

/** The cells of a line of comma-separated texts. */
export const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split('","')
    .map((cell) => cell.replaceAll('""', '"'));

/** The lines of the journal of the sweep that is open, from the archive itself. */
export function journalOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const id = new URLSearchParams(location.hash.slice(1)).get('sweep') ?? '';
    const request = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((done, fail) => {
        asked.addEventListener('success', () => done(asked.result));
        asked.addEventListener('error', () => fail(new Error(String(asked.error))));
      });
    const db = await request(indexedDB.open('archive'));
    const store = db.transaction('journal').objectStore('journal');
    const lines = await request<string[]>(store.getAll(IDBKeyRange.bound([id], [id, []])));
    db.close();
    return lines;
  });
}

/** What was asked of the hosts that should not have been: twice though it was answered, or never planned. */
export function tooMuch(all: readonly string[], before: readonly string[], after: readonly string[]): string[] {
  // The browser asks its own maker for updates.
  const asked = all.filter((key) => !/^http:\/\/[^/]*\.googleapis\.com\//.test(key));
  const wasUnderWay = underWayIn(before);
  const shown = plannedIn(after);
  // Where a connection that it uses again breaks off, Chromium itself sends a request once more; the sweep does not know of it.
  const broken = AGENCIES.filter(({ fate }) => fate === 'broken').map(addressOf);
  const twice = asked.filter((key, at) => asked.indexOf(key) !== at && ![...wasUnderWay, ...broken].includes(key));
  return [...twice, ...asked.filter((key) => !shown.has(key.split(' ')[0] ?? ''))];
}
