import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CDPSession } from 'playwright-core';

/** The real popup, which Playwright does not know as a page. */
export interface Popup {
  /** Evaluates an expression, as by a user's gesture; waits for a promise. Throws what it throws. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  /** Repeats the expression until it is truthy and yields it; throws after `timeout` ms. */
  until<T = unknown>(expression: string, timeout?: number): Promise<T>;
  /** Clicks the first element that the selector names, waiting for it; throws when none comes. */
  click(selector: string): Promise<void>;
  /** Writes a PNG. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

interface Reply {
  readonly id?: number;
  readonly error?: { readonly message: string };
  readonly result?: unknown;
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

const pause = (ms: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, ms);
  });

/** The connection may end before the answer when the popup goes. */
const ignore = (): void => undefined;

/** Opening takes the browser a moment; in ms. */
const OPENING = 20_000;

/** The targets that show a page of the extension, as soon as there are so many. */
async function findTargets(debug: CDPSession, address: string, count: number): Promise<string[]> {
  for (const end = Date.now() + OPENING; Date.now() < end; await pause(50)) {
    const { targetInfos } = await debug.send('Target.getTargets', { filter: [{}] });
    const found = targetInfos.filter(({ type, url }) => type === 'page' && url === address);
    if (found.length >= count) return found.map(({ targetId }) => targetId);
  }
  throw new Error(`${address} is not open`);
}

type Send = (method: string, params?: object) => Promise<unknown>;

/** A conversation with one target through the browser's own connection. */
async function converse(debug: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await debug.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  debug.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const timer = setTimeout(() => reject(new Error(`${method}: no answer from the popup`)), 10_000);
      waiting.set(id, ({ result, error }) => {
        clearTimeout(timer);
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
      const message = JSON.stringify({ id, method, params });
      debug.send('Target.sendMessageToTarget', { sessionId, message }).catch((error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    });
}

/** What drives a popup, whichever browser it is in. */
export interface PopupDrive {
  evaluate<T>(expression: string): Promise<T>;
  /** A PNG in base 64. */
  picture(): Promise<string>;
}

/** The popup that a drive has, once its document is loaded. Throws when that takes longer than `until` waits. */
export async function loadedPopup({ evaluate, picture }: PopupDrive, page = '/popup.html'): Promise<Popup> {
  const until = async <T>(expression: string, timeout = 5000): Promise<T> => {
    for (const end = Date.now() + timeout; Date.now() < end; await pause(50)) {
      const value = await evaluate<T>(expression);
      if (value) return value;
    }
    throw new Error(`the popup never came to: ${expression}`);
  };
  await until(`location.pathname === '${page}' && document.readyState === 'complete'`);
  return {
    evaluate,
    until,
    async click(selector) {
      await until(`(e => (e?.click(), !!e))(document.querySelector(${JSON.stringify(selector)}))`);
    },
    async screenshot(file) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, Buffer.from(await picture(), 'base64'));
    },
    // Not at once: a popup that is gone cannot answer.
    close: () => evaluate('void setTimeout(() => window.close())').then(ignore, ignore),
  };
}

async function attach(debug: CDPSession, target: string, page: string): Promise<Popup> {
  const send = await converse(debug, target);
  const drive: PopupDrive = {
    async evaluate<T>(expression: string): Promise<T> {
      const options = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
      const { result, exceptionDetails: failed } = (await send('Runtime.evaluate', options)) as Evaluated;
      if (failed) throw new Error(failed.exception?.description ?? failed.text);
      return result.value as T;
    },
    picture: async () => ((await send('Page.captureScreenshot')) as { data: string }).data,
  };
  return loadedPopup(drive, page);
}

/** Attaches to the popup of the extension `id`. Throws when none opens. */
export async function attachPopup(debug: CDPSession, id: string): Promise<Popup> {
  const [target = ''] = await findTargets(debug, `chrome-extension://${id}/popup.html`, 1);
  return attach(debug, target, '/popup.html');
}

/** Attaches to the side panels of the extension `id`, as soon as there are so many. Throws when they do not open. */
export async function attachPanels(debug: CDPSession, id: string, count: number): Promise<Popup[]> {
  const targets = await findTargets(debug, `chrome-extension://${id}/sidepanel.html`, count);
  return Promise.all(targets.map((target) => attach(debug, target, '/sidepanel.html')));
}
