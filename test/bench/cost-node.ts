import { median } from './measure';
import type { Point, Series } from './growth';
import { readAll, SIZED } from './sized';

const RUNS = 5;

/** What the process itself works, in ms: other programs of the machine do not count. */
function timeOnce(page: string): number {
  const before = process.cpuUsage();
  readAll(page);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What pages of each size cost in Node: read, recognised and audited; the median of five runs after one that warms up. */
export function costInNode(): Series[] {
  return SIZED.map(({ name, sizes, page }) => ({
    name: `Node, ${name}`,
    points: sizes.map((size): Point => {
      const markup = page(size);
      timeOnce(markup);
      return { size, ms: median(Array.from({ length: RUNS }, () => timeOnce(markup))) };
    }),
  }));
}
