import type { Page as ChromiumPage } from 'playwright-core';
import { expect } from 'vitest';
import type { Page as FirefoxPage } from './firefox/page';
import type { Popup } from './popup-target';
import { clockOf, inLayer, type Shown } from './inside';

/** A tab of either browser. */
type Page = ChromiumPage | FirefoxPage;

/** A mark that the extension's layer shows. */
export interface SeenMark {
  readonly fact: string;
  readonly role: string;
  readonly severity: string;
}

/** The marks that the layer shows, by cell; none while the page has no root. */
export const marksIn = async (frame: Shown): Promise<SeenMark[]> =>
  (await inLayer(frame, (layer) =>
    [...layer.querySelectorAll<HTMLElement>('.mark[data-role]')]
      .filter((mark) => !mark.hidden)
      .map(({ dataset }) => ({ fact: dataset.fact ?? '', role: dataset.role ?? '', severity: dataset.severity ?? '' })),
  )) ?? [];

/** Cells with marks of one role, sorted. */
export const factsOf = (marks: readonly SeenMark[], role: string): string[] =>
  marks.flatMap((mark) => (mark.role === role ? [mark.fact] : [])).sort();

/** Waits until a frame shows so many marks. */
export async function marked(frame: Shown, count = 1): Promise<SeenMark[]> {
  await expect.poll(async () => (await marksIn(frame)).length, { timeout: 8000 }).toBeGreaterThanOrEqual(count);
  return marksIn(frame);
}

/** Opens a sample page in front and waits until it is marked. */
export async function openMarked<P extends Page>(rig: { openInFront(address: string): Promise<P> }, address: string): Promise<P> {
  const page = await rig.openInFront(address);
  await marked(page);
  return page;
}

/** Waits until the badge over a tab shows `text`. */
export const badge = <P>(rig: { badge(page: P): Promise<string> }, page: P, text: string, timeout = 8000) =>
  expect.poll(() => rig.badge(page), { timeout }).toBe(text);

/** What opens the popup of a tab in Chromium. */
interface Clicking {
  triggerAction(page: ChromiumPage): Promise<void>;
  popup(): Promise<Popup>;
}

/** Clicks the toolbar button over a tab, and closes the popup when it has its answer. */
export async function click(rig: Clicking, page: ChromiumPage): Promise<void> {
  await rig.triggerAction(page);
  const popup = await rig.popup();
  await popup.until(`document.querySelector('main[aria-busy=false]')`, 15_000);
  await popup.close();
}

/** How often the page was audited and painted. */
export const audits = async (page: Page): Promise<number> => (await clockOf(page))?.times ?? 0;

/** Text of the card as it reads, or ''. */
export const cardText = async (page: Page): Promise<string> =>
  (await inLayer(page, (layer) => layer.querySelector<HTMLElement>('.card')?.innerText.replaceAll('\u00a0', ' '))) ?? '';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where something in the layer stands in the viewport; nowhere when it is not there. */
export const placeOf = async (page: Page, selector: string): Promise<Place> =>
  (await inLayer(
    page,
    (layer, wanted) => {
      const { x, y, width, height } = layer.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    },
    selector,
  )) ?? { x: 0, y: 0, width: 0, height: 0 };

/** Where the mark of a cell stands in the viewport. */
export const boxOf = (page: Page, fact: string): Promise<Place> => placeOf(page, `.mark[data-fact="${fact}"]`);

/** Brings a cell into view and rests the pointer on it. */
export async function hover(page: Page, fact: string): Promise<void> {
  const { y: top } = await boxOf(page, fact);
  await inLayer(page, (_, y) => scrollTo(0, y + scrollY - innerHeight / 2), top);
  await page.waitForTimeout(80);
  const { x, y, width, height } = await boxOf(page, fact);
  await page.mouse.move(x + width / 2 - 2, y + height / 2);
  await page.mouse.move(x + width / 2, y + height / 2);
}
