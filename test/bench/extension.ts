import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { painted } from '../e2e/inside';
import { government, type Rig } from '../e2e/rig';
import type { InPage } from './in-page';
import { MOST_LOOKS } from '../../src/page/looks';
import { median, type Measure } from './measure';
import { plainPage, shellPage } from './plain-pages';
import { longestTask } from './tasks';

declare const inPage: InPage;
declare const axe: { run(): Promise<unknown> };

/** Pages that are audited: large figures and clean, and one with marks. */
const REPORTS = ['golden-city-2025.html', 'row-total.html'];
/** Fresh loads of a page. */
const LOADS = 10;
const WARM_RUNS = 100;

/** One pass of the detector on fresh loads of a page that is no report, before anything has run on it. */
async function measureDetector(rig: Rig, script: string, nodes: number): Promise<Measure> {
  rig.site.routes['/plain.html'] = plainPage(nodes);
  const values: number[] = [];
  let counted = 0;
  for (let load = 0; load < LOADS; load++) {
    const page = await rig.open('/plain.html');
    counted = await page.evaluate(
      () => document.evaluate('count(//node())', document, null, XPathResult.NUMBER_TYPE).numberValue,
    );
    await page.evaluate(script);
    values.push(await page.evaluate(() => inPage.detectOnce()));
    await page.close();
  }
  return { name: `detector, first pass, page of ${counted} nodes that is no report`, unit: 'ms', values, target: 2 };
}

/** The same where the page is nearly empty, which the detector takes for one that scripts will fill, and waits. */
async function measureShell(rig: Rig, script: string): Promise<Measure[]> {
  rig.site.routes['/shell.html'] = shellPage();
  const passes: number[] = [];
  const waits: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    const page = await rig.open('/shell.html');
    await page.evaluate(script);
    passes.push(await page.evaluate(() => inPage.detectOnce()));
    waits.push(await page.evaluate((looks) => inPage.detectOften(looks), MOST_LOOKS));
    await page.close();
  }
  return [
    { name: 'detector, first pass, nearly empty page', unit: 'ms', values: passes, target: 2 },
    { name: `detector, nearly empty page that keeps changing: all ${MOST_LOOKS} looks`, unit: 'ms', values: waits, target: 20 },
  ];
}

/** A fresh load with the extension at work: from the auditor's first statement to the finished audit, and to the marks. */
async function loadOnce(rig: Rig, file: string): Promise<{ audit: number; paint: number }> {
  const page = await rig.open(`/${file}`);
  const { start, audited, painted: marked } = await painted(page);
  await page.close();
  return { audit: audited - start, paint: marked - start };
}

/** A fresh load under the tracer, which costs time of its own: the longest task. */
async function traceOnce(rig: Rig, file: string): Promise<number> {
  const page = await rig.ctx.newPage();
  const { clock } = await longestTask(rig.ctx, page, async () => {
    await page.goto(`${government}/${file}`);
    return painted(page);
  });
  await page.close();
  return clock;
}

async function measureCold(rig: Rig, file: string): Promise<Measure[]> {
  const loads: { audit: number; paint: number }[] = [];
  const tasks: number[] = [];
  for (let load = 0; load < LOADS; load++) loads.push(await loadOnce(rig, file));
  for (let load = 0; load < LOADS; load++) tasks.push(await traceOnce(rig, file));
  return [
    { name: `${file}: audit, cold`, unit: 'ms', values: loads.map(({ audit }) => audit), target: 15 },
    { name: `${file}: first statement to painted marks`, unit: 'ms', values: loads.map(({ paint }) => paint) },
    { name: `${file}: longest task from injection to painted marks`, unit: 'ms', values: tasks, target: 50 },
  ];
}

/** Fresh loads, each after the browser has stopped the extension's worker: the first audit of its new life. */
async function measureStarted(rig: Rig, file: string): Promise<Measure> {
  const values: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    await rig.stopWorker();
    values.push((await loadOnce(rig, file)).audit);
  }
  return { name: `${file}: audit, cold, worker just started`, unit: 'ms', values };
}

/** Repeated audits, the bare text of the same cells, and axe-core, all on one page. */
async function measureWarm(rig: Rig, file: string, script: string, cold: readonly number[]): Promise<Measure[]> {
  const page = await rig.open(`/${file}`);
  await painted(page);
  await page.evaluate(script);
  await page.evaluate(() => inPage.auditOften(10));
  const warm = await page.evaluate((runs) => inPage.auditOften(runs), WARM_RUNS);
  const bare = await page.evaluate(() => inPage.readCellsOften(20));
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const full: number[] = [];
  for (let run = 0; run < 5; run++) {
    full.push(
      await page.evaluate(async () => {
        const start = performance.now();
        await axe.run();
        return performance.now() - start;
      }),
    );
  }
  await page.close();
  return [
    { name: `${file}: audit, warm`, unit: 'ms', values: warm, target: 3 },
    { name: `${file}: text of all cells alone`, unit: 'ms', values: bare },
    { name: `${file}: audit, warm / text of all cells alone`, unit: '×', values: [median(warm) / median(bare)] },
    { name: `${file}: axe-core, full run`, unit: 'ms', values: full },
    { name: `${file}: axe-core / audit, cold`, unit: '×', values: [median(full) / median(cold)] },
  ];
}

/** Everything that is measured in the browser; `script` is the bundle of `in-page.ts`. */
export async function measureExtension(rig: Rig, script: string, tell: (measure: Measure) => void): Promise<void> {
  for (const nodes of [1700, 52_000]) tell(await measureDetector(rig, script, nodes));
  for (const measure of await measureShell(rig, script)) tell(measure);
  for (const file of REPORTS) {
    const [cold, ...more] = await measureCold(rig, file);
    if (!cold) continue;
    for (const measure of [cold, ...more, ...(await measureWarm(rig, file, script, cold.values))]) tell(measure);
  }
  // Last: a worker that was stopped is no longer the one that the rig knows.
  for (const file of REPORTS) tell(await measureStarted(rig, file));
}
