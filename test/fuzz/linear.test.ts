import { Session } from 'node:inspector';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAll, SIZED } from '../bench/sized';

const session = new Session();

/** How often the blocks of our own code ran since the last call. */
function countedWork(): number {
  let work = 0;
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    for (const { url, functions } of result)
      if (url.includes('/src/') && !url.includes('node_modules'))
        for (const { ranges } of functions) for (const { count } of ranges) work += count;
  });
  return work;
}

function workOf(page: string): number {
  countedWork();
  readAll(page);
  return countedWork();
}

beforeAll(() => {
  // What is built once, such as the matchers of labels, is none of a page's work.
  readAll(SIZED[0]?.page(1) ?? '');
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});
afterAll(() => session.disconnect());

/** How much more the work for one unit may be on a page that is five times as large. */
const BOUND = 1.5;

describe('the work for a page grows no faster than the page', () => {
  test.each(SIZED.map(({ name, sizes, page }) => ({ name, page, size: 4 * (sizes[0] ?? 0) })))(
    '$name',
    { timeout: 120_000 },
    ({ page, size }) => {
      const [less, some, many] = [size / 2, size, 5 * size].map((each) => workOf(page(each))) as [number, number, number];
      expect(some).toBeGreaterThan(0);
      expect((many - some) / (4 * size)).toBeLessThanOrEqual(BOUND * Math.max((some - less) / (size / 2), some / size));
    },
  );

  test('the text of a cell is looked at once, however many slots it covers', { timeout: 120_000 }, () => {
    const rows = 300;
    const columns = 998;
    const text = '政 '.repeat(100);
    const page = `<table><tr><td>0<td colspan=${columns} rowspan=${rows}>${text}<td>1${'<tr><td>2<td>3'.repeat(rows - 1)}</table>`;
    expect(workOf(page)).toBeLessThan(rows * columns);
  });
});
