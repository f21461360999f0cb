import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { sourceOf } from '../documents/sources';
import { openPage } from './desk';
import { inLayer } from './inside';
import { government, type Rig } from './rig';

/** The viewer of files, as tests look at it. */

/** What a slow machine may take to open, draw and audit a file. */
export const PATIENCE = 60_000;
/** The figure that is asked about in the sample, and the totals that it does not fit. */
export const ASKED = 'requests/granted/naturalPerson';

export const sample = readFileSync('test/documents/samples/writer.pdf');
export const spoilt = sourceOf(5).draft;

/** An answer with a file. */
export const file =
  (bytes: Uint8Array, type = 'application/pdf') =>
  (_: IncomingMessage, response: ServerResponse): void =>
    void response.writeHead(200, { 'content-type': type, 'content-length': bytes.length }).end(bytes);

/** Follows a link of the popup, which closes with it. */
export const follow = (label: string): string => `{
  const go = () => {
    const link = [...document.querySelectorAll('main a')].find(({ textContent }) => textContent === '${label}');
    if (link) link.click();
    else setTimeout(go, 50);
  };
  setTimeout(go);
}`;

/** Waits until a viewer has shown its file, or said why not. */
export const isDone = (page: Page): Promise<unknown> => page.waitForSelector('main[aria-busy=false]', { timeout: PATIENCE });

/** Opens the viewer of the file at an address. */
export async function view(rig: Rig, path: string): Promise<Page> {
  const page = await openPage(rig, `viewer.html?file=${encodeURIComponent(new URL(path, government).href)}`);
  await isDone(page);
  return page;
}

/** The text of the cell over which the mark of a fact lies, with its page drawn beneath. */
export async function underMark(page: Page, fact: string): Promise<string | null> {
  const top = await inLayer(
    page,
    (layer, of) => layer.querySelector(`.mark[data-fact="${of}"]`)?.getBoundingClientRect().top,
    fact,
  );
  await page.evaluate((y) => scrollBy(0, y - innerHeight / 2), top ?? 0);
  return inLayer(
    page,
    (layer, of) => {
      const mark = layer.querySelector(`.mark[data-fact="${of}"]`)?.getBoundingClientRect();
      if (!mark) return null;
      const [x, y] = [mark.left + mark.width / 2, mark.top + mark.height / 2];
      const holds = (element: Element): boolean => {
        const box = element.getBoundingClientRect();
        return box.left < x && x < box.right && box.top < y && y < box.bottom;
      };
      return [...document.querySelectorAll('.sheet__cell, td')].find(holds)?.textContent ?? null;
    },
    fact,
  );
}

/** Waits until pages are drawn. */
export const isDrawn = (page: Page, count = 1): Promise<void> =>
  expect.poll(() => page.locator('canvas[data-drawn]').count(), { timeout: PATIENCE }).toBeGreaterThanOrEqual(count);
