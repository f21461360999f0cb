import { afterAll, beforeAll, expect, it } from 'vitest';
import { regionPage } from '../../src/exports/region';
import '../../src/texts/both';
import { regionReports } from '../bench/region';
import { launch, type Rig } from '../e2e/rig';

/** The page on a large region in a browser: npm run long region. */

const REPORTS = 5000;
const SAMPLES = 21;

const html = regionPage(regionReports(REPORTS), 'zh');
let rig: Rig;
beforeAll(async () => {
  rig = await launch();
});
afterAll(() => rig.close());

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Infinity;

it('tells how soon it answers whoever opens the cells of a body, or goes to another one', async () => {
  const page = await rig.ctx.newPage();
  await page.setContent(html);
  console.log(`${REPORTS} reports, ${(html.length / 1e6).toFixed(1)} M characters`);
  await page.bringToFront();
  const timed = (deed: 'open' | 'go'): Promise<number[]> =>
    page.evaluate(
      async ({ deed, samples }) => {
        const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
        const all = [...document.querySelectorAll<HTMLElement>(deed === 'open' ? 'details > summary' : '.course h3')];
        const times: number[] = [];
        for (let n = 0; n < samples; n++) {
          const one = all[Math.floor((n * (all.length - 1)) / samples)] as HTMLElement;
          if (deed === 'open') one.scrollIntoView({ block: 'center' });
          await frame();
          await frame();
          const begun = performance.now();
          if (deed === 'open') one.click();
          else one.scrollIntoView();
          await frame();
          // What the frame draws is done when a task behind it runs.
          await new Promise((done) => setTimeout(done));
          times.push(performance.now() - begun);
        }
        return times;
      },
      { deed, samples: SAMPLES },
    );
  const session = await rig.ctx.newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  /** Processor time of the page so far, in ms: on a busy machine the clock says little. */
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  for (const deed of ['open', 'go'] as const) {
    const before = await spent();
    const times = await timed(deed);
    const each = ((await spent()) - before) / SAMPLES;
    const clock = `median ${median(times).toFixed(1)} ms, worst ${Math.max(...times).toFixed(1)} ms by the clock`;
    console.log(`${deed}: ${clock}; ${each.toFixed(1)} ms of processor time each, with going there (to be ≤ 100 ms)`);
  }
  expect(await page.locator('details[open]').count()).toBeGreaterThan(SAMPLES / 2);
});
