/** The little of the browser's interface that scripts in pages use, without a polyfill. */
interface NativeApi {
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean | undefined): void;
    };
  };
  readonly i18n: { getUILanguage(): string };
}

interface Globals {
  readonly browser?: NativeApi;
  readonly chrome?: NativeApi;
}

/** `browser` where the browser has it, else `chrome`: both return promises in Manifest V3. */
export function native(): NativeApi {
  const { browser, chrome } = globalThis as Globals;
  const api = browser?.runtime ? browser : chrome;
  if (!api) throw new Error('not inside an extension');
  return api;
}

/** Sends and forgets: the background may be gone after an update of the extension. */
export function tell(message: unknown): Promise<unknown> {
  try {
    return native()
      .runtime.sendMessage(message)
      .catch(() => undefined);
  } catch {
    return Promise.resolve(undefined);
  }
}
