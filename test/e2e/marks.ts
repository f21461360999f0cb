import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Rig } from './rig';

/** A mark that the extension's layer shows. */
export interface SeenMark {
  readonly fact: string;
  readonly role: string;
  readonly severity: string;
}

/** The marks that the layer shows, by cell. */
export const marksIn = (frame: Page | Frame): Promise<SeenMark[]> =>
  frame.evaluate(() =>
    [...(document.querySelector('gouji-marks')?.shadowRoot?.querySelectorAll<HTMLElement>('.mark[data-role]') ?? [])]
      .filter((mark) => !mark.hidden)
      .map(({ dataset }) => ({ fact: dataset.fact ?? '', role: dataset.role ?? '', severity: dataset.severity ?? '' })),
  );

/** Cells with marks of one role, sorted. */
export const factsOf = (marks: readonly SeenMark[], role: string): string[] =>
  marks.flatMap((mark) => (mark.role === role ? [mark.fact] : [])).sort();

/** Waits until a frame shows so many marks. */
export async function marked(frame: Page | Frame, count = 1): Promise<SeenMark[]> {
  await expect.poll(async () => (await marksIn(frame)).length, { timeout: 8000 }).toBeGreaterThanOrEqual(count);
  return marksIn(frame);
}

/** Opens a sample page in front and waits until it is marked. */
export async function openMarked(rig: Rig, address: string): Promise<Page> {
  const page = await rig.openInFront(address);
  await marked(page);
  return page;
}

/** Waits until the badge over a tab shows `text`. */
export const badge = (rig: Rig, page: Page, text: string, timeout = 8000) =>
  expect.poll(() => rig.badge(page), { timeout }).toBe(text);

/** How often the page was audited and painted. */
export const audits = (page: Page): Promise<number> => page.evaluate(() => performance.getEntriesByName('gouji:painted').length);

/** Text of the card as it reads, or ''. */
export const cardText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const card = document.querySelector('gouji-marks')?.shadowRoot?.querySelector<HTMLElement>('.card');
    return card?.innerText.replaceAll('\u00a0', ' ') ?? '';
  });

/** Where the mark of a cell stands in the viewport. */
export const boxOf = (page: Page, fact: string) =>
  page.evaluate((id) => {
    const mark = document.querySelector('gouji-marks')?.shadowRoot?.querySelector(`.mark[data-fact="${id}"]`);
    const { x, y, width, height } = mark?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  }, fact);

/** Brings a cell into view and rests the pointer on it. */
export async function hover(page: Page, fact: string): Promise<void> {
  await page.evaluate((id) => {
    const mark = document.querySelector('gouji-marks')?.shadowRoot?.querySelector(`.mark[data-fact="${id}"]`);
    const { top } = mark?.getBoundingClientRect() ?? new DOMRect();
    scrollTo(0, top + scrollY - innerHeight / 2);
  }, fact);
  await page.waitForTimeout(80);
  const { x, y, width, height } = await boxOf(page, fact);
  await page.mouse.move(x + width / 2 - 2, y + height / 2);
  await page.mouse.move(x + width / 2, y + height / 2);
}
