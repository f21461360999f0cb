import type { Browser } from 'webextension-polyfill';
import type { Fetched } from '../../sweep/fetching/ports';

/** A page has so long to become a report, in ms; and it is looked at so often. */
const PATIENCE = 20_000;
const EVERY = 1000;
/** A page that did not change between so many looks has come to rest. */
const RESTS = 3;

/** What is needed to open pages behind the desk. */
export interface BehindTools {
  readonly tabs: Pick<Browser['tabs'], 'create' | 'remove'>;
  readonly scripting: Pick<Browser['scripting'], 'executeScript'>;
  readonly sleep: (ms: number) => Promise<void>;
  /** Whether a report stands in some mark-up. */
  readonly hasReport: (bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>;
}

/**
 * Opens a page in a tab behind the desk, lets its scripts run, and brings back what they have made of it: of its frames the one in
 * which a report stands, else the page itself. The tab is closed again, whatever comes. Never rejects.
 */
export async function openBehind(address: string, tools: BehindTools): Promise<Fetched> {
  const tab = await tools.tabs.create({ url: address, active: false }).catch(() => null);
  if (tab?.id === undefined) return { kind: 'failed', why: 'network', detail: 'no tab' };
  try {
    return await settled(tab.id, tools);
  } catch (error) {
    return { kind: 'failed', why: 'network', detail: String(error) };
  } finally {
    await tools.tabs.remove(tab.id).catch(() => undefined);
  }
}

async function settled(tabId: number, tools: BehindTools): Promise<Fetched> {
  let last: readonly string[] = [];
  let rests = 0;
  for (let spent = 0; spent < PATIENCE; spent += EVERY) {
    await tools.sleep(EVERY);
    const frames = await framesOf(tabId, tools);
    const isSame = frames.join('\0') === last.join('\0');
    rests = isSame ? rests + 1 : 0;
    last = frames;
    if (!frames.length) continue;
    const report = isSame ? null : await reportIn(frames, tools);
    if (report) return read(report);
    if (rests >= RESTS) break;
  }
  const [top] = last;
  return top === undefined ? { kind: 'failed', why: 'timeout', detail: '' } : read(new TextEncoder().encode(top));
}

const read = (bytes: Uint8Array<ArrayBuffer>): Fetched => ({
  kind: 'read',
  status: 200,
  type: 'text/html; charset=utf-8',
  bytes,
});

/** The mark-up of a tab and its frames, the top one first; none while it may not be read, or stands nowhere yet. */
async function framesOf(tabId: number, { scripting }: BehindTools): Promise<string[]> {
  const target = { tabId, allFrames: true };
  const told = await scripting.executeScript({ target, files: ['/whole.js'] }).catch(() => []);
  return told
    .toSorted((a, b) => a.frameId - b.frameId)
    .flatMap(({ result }) => (typeof result === 'string' && result ? [result] : []));
}

async function reportIn(frames: readonly string[], { hasReport }: BehindTools): Promise<Uint8Array<ArrayBuffer> | null> {
  for (const frame of frames) {
    const bytes = new TextEncoder().encode(frame);
    if (await hasReport(bytes)) return bytes;
  }
  return null;
}
