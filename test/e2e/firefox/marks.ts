import { expect } from 'vitest';
import type { SeenMark } from '../marks';
import type { Page, Rig } from './rig';

/** The root of the extension's layer as its own world sees it: the page is kept from that. */
const LAYER = `[...document.querySelectorAll(':root > :not(head, body)')].map((element) => element.openOrClosedShadowRoot).find(Boolean)`;

/** The marks that the layer shows in the top frame, by cell. */
export async function marksIn(rig: Rig, page: Page): Promise<SeenMark[]> {
  const seen = await rig.isolated(
    page,
    `[...(${LAYER}?.querySelectorAll('.mark[data-role]') ?? [])].filter((mark) => !mark.hidden)
      .map(({ dataset: { fact = '', role = '', severity = '' } }) => ({ fact, role, severity }))`,
  );
  return (seen as SeenMark[] | null) ?? [];
}

/** Waits until a page shows so many marks. */
export async function marked(rig: Rig, page: Page, count = 1): Promise<SeenMark[]> {
  await expect.poll(async () => (await marksIn(rig, page)).length, { timeout: 8000 }).toBeGreaterThanOrEqual(count);
  return marksIn(rig, page);
}

/** Waits until the badge over a tab shows `text`. */
export const badge = (rig: Rig, page: Page, text: string) => expect.poll(() => rig.badge(page), { timeout: 8000 }).toBe(text);

/** Text of the card as it reads, or ''. */
export const cardText = async (rig: Rig, page: Page): Promise<string> => {
  const text = await rig.isolated(page, `${LAYER}?.querySelector('.card')?.innerText.replaceAll('\\u00a0', ' ') ?? ''`);
  return (text as string | null) ?? '';
};

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Brings a cell into view and rests the pointer on it. */
export async function hover(rig: Rig, page: Page, fact: string): Promise<void> {
  const mark = `${LAYER}?.querySelector('.mark[data-fact="${fact}"]')`;
  await rig.isolated(page, `scrollTo(0, ${mark}.getBoundingClientRect().top + scrollY - innerHeight / 2)`);
  await page.waitForTimeout(80);
  const middle = `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(${mark}.getBoundingClientRect())`;
  const { x, y } = (await rig.isolated(page, middle)) as Spot;
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
}
