/** What the browser gives to scripts of an extension, as far as scripts in pages use it. */
interface Extension {
  readonly runtime: {
    readonly id: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean | undefined): void;
    };
  };
  /** Chromium's own. */
  readonly dom?: { openOrClosedShadowRoot(element: object): object | null };
}

/** Whether this is the browser's interface: frames and elements of the page may bear its name, but have nothing to say. */
function isGenuine(found: Extension | undefined): boolean {
  try {
    const { sendMessage, id } = (found as Extension).runtime;
    return typeof sendMessage === 'function' && typeof id === 'string';
  } catch {
    return false;
  }
}

const { browser, chrome } = globalThis as { readonly browser?: Extension; readonly chrome?: Extension };

/** `browser` where the browser has it, else `chrome`: both return promises in Manifest V3. Nothing where a page hides both. */
export const extension = [browser, chrome].find(isGenuine);
