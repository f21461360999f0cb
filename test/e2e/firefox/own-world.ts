import { randomUUID } from 'node:crypto';
import type { BrowserWindow, View, WindowScript, XulBrowser } from './browser-window';

/* The two scripts below are sent as their source, one to the browser's own window, one to the process of a document. */

interface Modules {
  readonly NavigableManager: { getBrowserById(context: string): XulBrowser | null };
  readonly ExtensionContent: {
    getContextByExtensionId(id: string, window: unknown): { readonly sandbox: object } | undefined;
  };
}
declare const ChromeUtils: { importESModule(address: string): Modules };
declare const BrowsingContext: { get(id: number): { readonly window: unknown } | undefined };
declare const Cu: {
  evalInSandbox(source: string, sandbox: object): unknown;
  Sandbox: new (of: unknown, options: object) => object;
};
declare const content: Window & {
  readonly windowUtils: { setHandlingUserInput(on: boolean): { destruct(): void } };
};
declare function sendAsyncMessage(name: string, data: object): void;

/** A document that belongs to the extension or is read by it. */
export interface Place {
  /** Of the extension. */
  readonly id: string;
  /** A tab by its name in the protocol; without one it is the open popup or sidebar. */
  readonly tab?: string;
  /** @default popup */
  readonly view?: View;
  /** A frame in the tab by its name; without one, or with that of the tab, it is the page itself. */
  readonly frame?: string;
}

interface Order {
  readonly id: string;
  readonly isView: boolean;
  /** Number of the frame; null for the page itself. */
  readonly frame: number | null;
  readonly expression: string;
  /** Name of the message that answers. */
  readonly name: string;
}

interface Answered {
  readonly json?: string | undefined;
  readonly error?: string;
}

/** Runs in the process of the document itself, with all rights. */
async function answerThere({ id, isView, frame, expression, name }: Order): Promise<void> {
  const own = (): object | undefined => {
    const shown = frame === null ? content : BrowsingContext.get(frame)?.window;
    if (isView) return new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
    return ExtensionContent.getContextByExtensionId(id, shown)?.sandbox;
  };
  const gesture = content.windowUtils.setHandlingUserInput(true);
  try {
    const world = own();
    const source = `(async () => JSON.stringify(await (${expression})))()`;
    sendAsyncMessage(name, { json: world ? await Cu.evalInSandbox(source, world) : 'null' });
  } catch (error) {
    sendAsyncMessage(name, { error: String(error) });
  } finally {
    gesture.destruct();
  }
}

interface Sent {
  readonly tab?: string | undefined;
  readonly view: View;
  readonly name: string;
  readonly source: string;
}

/** Runs in the browser's own window: sends a script to the process of the document and waits for its answer. */
const passOn: WindowScript<Answered, Sent> = ({ tab, view, name, source }, open) => {
  const tabOf = (wanted: string): XulBrowser | null => {
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    return NavigableManager.getBrowserById(wanted);
  };
  const there = tab ? tabOf(tab) : open(view);
  if (!there) throw new Error(tab ? 'the tab is gone' : `no ${view} is open`);
  const { messageManager } = there;
  return new Promise((answered) => {
    const listen = ({ data }: { readonly data: unknown }): void => {
      messageManager.removeMessageListener(name, listen);
      answered(data as Answered);
    };
    messageManager.addMessageListener(name, listen);
    messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`, false);
    setTimeout(() => listen({ data: { error: 'no answer from the document' } }), 10_000);
  });
};

/**
 * Evaluates as by a user's gesture: in the open popup or sidebar, or in the extension's own world of a tab's page; null where it
 * never ran. Throws what is thrown there.
 */
export async function evaluateOwn(window: BrowserWindow, place: Place, expression: string): Promise<unknown> {
  const { id, tab, view = 'popup', frame = tab } = place;
  const number = frame === tab ? null : Number(frame);
  const order: Order = { id, isView: !tab, frame: number, expression, name: `gouji-tests:${randomUUID()}` };
  const source = `(${answerThere.toString()})(${JSON.stringify(order)})`;
  const { json, error } = await window.run(passOn, { tab, view, name: order.name, source });
  if (error !== undefined) throw new Error(error);
  return json === undefined ? undefined : (JSON.parse(json) as unknown);
}
