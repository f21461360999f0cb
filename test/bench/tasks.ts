import type { BrowserContext, Page } from 'playwright-core';

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** What the thread itself worked: other programs of the machine do not count. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

/** Marks are on the screen within this time after they were made, in microseconds. */
const FRAME = 100_000;

/** The longest task of a page, in ms: by the clock, and without what others on the machine took of it. */
export interface LongestTask {
  readonly clock: number;
  readonly own: number;
}

/** The longest task of the page's main thread from the script's injection to the marks on the screen. */
function longestBetween(events: readonly TraceEvent[]): LongestTask {
  const start = events.find(({ name }) => name === 'gouji:start');
  const painted = events.find(({ name }) => name === 'gouji:painted');
  if (!start || !painted) throw new Error('the trace has no marks of the auditor');
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === start.pid && tid === start.tid);
  const concerned = tasks.filter(({ ts, dur = 0 }) => ts + dur >= start.ts && ts <= painted.ts + FRAME);
  const longest = (times: readonly number[]) => Math.max(...times) / 1000;
  return {
    clock: longest(concerned.map(({ dur = 0 }) => dur)),
    own: longest(concerned.map(({ tdur, dur = 0 }) => tdur ?? dur)),
  };
}

/** Traces the page while `work` runs; the observer of long tasks sees none below 50 ms, the trace sees all. */
export async function longestTask(context: BrowserContext, page: Page, work: () => Promise<void>): Promise<LongestTask> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser cannot be traced');
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'] });
  await work();
  await page.waitForTimeout(150);
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  return longestBetween(trace.traceEvents);
}
