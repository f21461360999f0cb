import type { BrowserContext, Page } from 'playwright-core';
import type { Clock } from '../e2e/inside';

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** What the thread itself worked: other programs of the machine do not count. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Marks are on the screen within this time after they were made, in microseconds. */
const FRAME = 100_000;

/** The longest task of a page, in ms: by the clock, and without what others on the machine took of it. */
export interface LongestTask {
  readonly clock: number;
  readonly own: number;
}

/** Whether a script of the extension is evaluated here. */
const isAuditor = ({ name, args: { data } }: TraceEvent): boolean =>
  name === 'EvaluateScript' && /^chrome-extension:.*\/auditor\.js$/.test(data?.url ?? '');

/** The longest task of the page's main thread from the script's injection to the marks on the screen. */
function longestBetween(events: readonly TraceEvent[], { start: begun, painted }: Clock): LongestTask {
  const start = events.find(isAuditor);
  if (!start) throw new Error('the trace does not show the auditor');
  const last = start.ts + (painted - begun) * 1000 + FRAME;
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === start.pid && tid === start.tid);
  const concerned = tasks.filter(({ ts, dur = 0 }) => ts + dur >= start.ts && ts <= last);
  const longest = (times: readonly number[]) => Math.max(...times) / 1000;
  return {
    clock: longest(concerned.map(({ dur = 0 }) => dur)),
    own: longest(concerned.map(({ tdur, dur = 0 }) => tdur ?? dur)),
  };
}

/** Traces the page while `work` runs, which yields the auditor's clock; the observer of long tasks sees none below 50 ms, the trace sees all. */
export async function longestTask(context: BrowserContext, page: Page, work: () => Promise<Clock>): Promise<LongestTask> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser cannot be traced');
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  const clock = await work();
  await page.waitForTimeout(150);
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  return longestBetween(trace.traceEvents, clock);
}
