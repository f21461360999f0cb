import type { CDPSession, Frame, Page } from 'playwright-core';
import type { Frame as FirefoxFrame, Page as FirefoxPage } from './firefox/page';

/**
 * Looks into pages from the extension's own world, as its scripts do: what stands in the closed root of its element is hidden
 * from the page, and from whatever looks with the page's eyes.
 */

/** A page or a frame, of either browser. */
export type Shown = Page | Frame | FirefoxFrame;

/** The frames of a page, without the page itself. */
export async function framesOf(page: Page | FirefoxPage): Promise<readonly Shown[]> {
  const frames = await page.frames();
  return 'mainFrame' in page ? frames.slice(1) : frames;
}

interface Inside {
  readonly session: CDPSession;
  /** Worlds of extensions in this tab: number of the context by id of the frame, the newest last. */
  readonly contexts: Map<number, string>;
}

const known = new WeakMap<Page, Promise<Inside>>();

async function attach(page: Page): Promise<Inside> {
  const session = await page.context().newCDPSession(page);
  const contexts = new Map<number, string>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = (context.auxData ?? {}) as { frameId?: string };
    if (context.origin.startsWith('chrome-extension://') && frameId) contexts.set(context.id, frameId);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => contexts.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => contexts.clear());
  await session.send('Runtime.enable');
  return { session, contexts };
}

interface Tree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly Tree[];
}

const framesIn = ({ frame, childFrames = [] }: Tree): Tree['frame'][] => [frame, ...childFrames.flatMap(framesIn)];

const pageOf = (frame: Page | Frame): Page => ('page' in frame ? frame.page() : frame);

async function frameId(session: CDPSession, frame: Page | Frame): Promise<string | undefined> {
  const { frameTree } = await session.send('Page.getFrameTree');
  if (!('page' in frame)) return frameTree.frame.id;
  return framesIn(frameTree).find(({ url }) => url === frame.url())?.id;
}

/** Evaluates an expression in the extension's world of a frame; null where it has none. Throws what the expression throws. */
export async function evaluateInside<T>(frame: Shown, expression: string): Promise<T | null> {
  if ('inside' in frame) return frame.inside<T>(expression);
  const page = pageOf(frame);
  const attached = known.get(page) ?? attach(page);
  known.set(page, attached);
  const { session, contexts } = await attached;
  const id = await frameId(session, frame);
  const contextId = [...contexts].findLast(([, of]) => of === id)?.[0];
  if (contextId === undefined) return null;
  const answer = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
  const { exceptionDetails: failed } = answer;
  if (failed) throw new Error(failed.exception?.description ?? failed.text);
  return answer.result.value as T;
}

/** The root of the extension's layer, whatever the page calls its own elements. */
const LAYER = `(() => { const page = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement').get.call(document);
const ours = [...(page?.children ?? [])].filter(({ localName }) => localName !== 'head' && localName !== 'body');
return ours.map((element) => element.openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(element)).find(Boolean) ?? null; })()`;

/** Calls a function with the root of the extension's layer; null where the layer does not stand. */
export const inLayer = <T, A = undefined>(frame: Shown, look: (layer: ShadowRoot, given: A) => T, given?: A): Promise<T | null> =>
  evaluateInside(frame, `(layer => layer && (${String(look)})(layer, ${JSON.stringify(given) ?? 'undefined'}))(${LAYER})`);

/** When the auditor of a frame began, and when and how often it has audited and painted, in ms of the page's clock. */
export interface Clock {
  readonly start: number;
  readonly audited: number;
  readonly painted: number;
  readonly times: number;
}

/** The clock of a frame's auditor; null where no auditor is. */
export const clockOf = (frame: Shown): Promise<Clock | null> =>
  evaluateInside(frame, `globalThis[Symbol.for('gouji.auditor')]?.clock ?? null`);

/** Waits until the marks of a page are painted. */
export async function painted(page: Page | FirefoxPage, patience = 30_000): Promise<Clock> {
  for (const end = Date.now() + patience; Date.now() < end; await page.waitForTimeout(20)) {
    const clock = await clockOf(page);
    if (clock?.times) return clock;
  }
  throw new Error('the marks were never painted');
}
