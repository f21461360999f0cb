import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesFolder } from '../../src/dev/site.mjs';
import { painted } from '../e2e/inside';
import { newspaper, type Rig } from '../e2e/rig';
import { linesOf, type Point, type Series } from './growth';
import { lineOf, median } from './measure';
import { SIZED } from './sized';
import { longestTask, type LongestTask } from './tasks';

/** Fresh loads of each page. */
const LOADS = 3;
const TRACES = 5;
const LARGE = 52_000;

/** Large pages take their time, in ms. */
const PATIENCE = 120_000;

/** From the auditor's first statement to the painted marks, in ms. */
async function loadOnce(rig: Rig, markup: string): Promise<number> {
  rig.site.routes['/sized.html'] = markup;
  const page = await rig.open('/sized.html');
  const { start, painted: marked } = await painted(page, PATIENCE);
  await page.close();
  return marked - start;
}

async function costInTab(rig: Rig, tell: (series: Series) => void): Promise<void> {
  for (const { name, sizes, page, fileOnly } of SIZED) {
    if (fileOnly) continue;
    const points: Point[] = [];
    for (const size of sizes) {
      const values: number[] = [];
      for (let load = 0; load < LOADS; load++) values.push(await loadOnce(rig, page(size)));
      points.push({ size, ms: median(values) });
    }
    tell({ name: `tab, ${name}`, points });
  }
}

/** A report with marks on a page of so many nodes: a paragraph has five, its element and two texts around a bold one. */
function largeReport(nodes: number): string {
  const report = readFileSync(join(pagesFolder, 'row-total.html'), 'utf8');
  const story = (n: number) => `<p>本年共收到政府信息公开申请<b>${n}</b>件，比上年增长${n % 90}.5%。</p>`;
  const stories = Array.from({ length: (nodes - 1500) / 5 }, (_, n) => story(n)).join('');
  return report.replace('</body>', () => `<div>${stories}</div></body>`);
}

/**
 * The longest task of the page's own thread while a large report page is audited and marked after a click: by then the page
 * has done its own work.
 */
async function longestTasks(rig: Rig): Promise<{ nodes: number; tasks: LongestTask[] }> {
  rig.site.routes['/large.html'] = largeReport(LARGE);
  const tasks: LongestTask[] = [];
  let nodes = 0;
  for (let load = 0; load < TRACES; load++) {
    const page = await rig.open(`${newspaper}/large.html`);
    nodes = await page.evaluate(() => document.evaluate('count(//node())', document, null, XPathResult.NUMBER_TYPE).numberValue);
    await page.bringToFront();
    await page.waitForTimeout(1500);
    tasks.push(
      await longestTask(rig.ctx, page, async () => {
        await rig.triggerAction(page);
        return painted(page, PATIENCE);
      }),
    );
    await page.close();
  }
  return { nodes, tasks };
}

/** The longest task over 50 ms that the page's own observer sees, 0 when there is none; nothing traces the page meanwhile. */
async function longestSeen(rig: Rig): Promise<number[]> {
  rig.site.routes['/large.html'] = largeReport(LARGE);
  const seen: number[] = [];
  for (let load = 0; load < TRACES; load++) {
    const page = await rig.open(`${newspaper}/large.html`);
    await page.bringToFront();
    await page.waitForTimeout(1500);
    await page.evaluate(() => {
      const observer = new PerformanceObserver((list) =>
        list.getEntries().forEach(({ duration }) => performance.mark('bench:long', { detail: duration })),
      );
      observer.observe({ entryTypes: ['longtask'] });
    });
    await rig.triggerAction(page);
    await painted(page, PATIENCE);
    await page.waitForTimeout(300);
    const durations = await page.evaluate(() =>
      performance.getEntriesByName('bench:long').map((entry) => (entry as PerformanceMark).detail as number),
    );
    seen.push(Math.max(0, ...durations));
    await page.close();
  }
  return seen;
}

/** How cost grows with the page, in Node and in the tab, and whether a large page ever keeps its tab waiting; a line each. */
export async function measureCost(rig: Rig, inNode: readonly Series[], tell: (line: string) => void): Promise<void> {
  for (const series of inNode) linesOf(series).forEach(tell);
  await costInTab(rig, (series) => linesOf(series).forEach(tell));
  const { nodes, tasks } = await longestTasks(rig);
  const name = `page of ${nodes} nodes: longest task to marks`;
  tell(lineOf({ name: `${name}, by the page's observer (0: none)`, unit: 'ms', values: await longestSeen(rig), target: 50 }));
  tell(lineOf({ name: `${name}, traced, own time`, unit: 'ms', values: tasks.map(({ own }) => own) }));
  tell(lineOf({ name: `${name}, traced, by the clock`, unit: 'ms', values: tasks.map(({ clock }) => clock) }));
}
