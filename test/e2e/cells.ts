import type { Page } from 'playwright-core';
import { boxOf } from './marks';

/** The cell that stands under the middle of a mark: marks themselves take no pointer. */
export const cellUnder = async (page: Page, fact: string) =>
  page.evaluate(
    (box) => {
      const cell = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.closest('td,th');
      const own = cell?.getBoundingClientRect() ?? new DOMRect();
      const off = Math.max(Math.abs(own.x - box.x), Math.abs(own.right - box.x - box.width));
      return { text: cell?.textContent?.trim() ?? '', off };
    },
    await boxOf(page, fact),
  );

export const culprit = 'requests/granted/total';
