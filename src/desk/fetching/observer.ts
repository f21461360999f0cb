import type { Browser } from 'webextension-polyfill';

/** What the browser tells of a request beside its answer: where it is sent on to, or why it failed. */
interface Note {
  readonly location: Deferred;
  readonly error: Deferred;
}

/** A text that is told later, or never. */
class Deferred {
  private settle: (value: string) => void = () => undefined;
  private readonly told = new Promise<string>((settle) => {
    this.settle = settle;
  });

  tell(value: string): void {
    this.settle(value);
  }

  /** What is told within a time, in ms; null when nothing is. */
  within(patience: number): Promise<string | null> {
    return Promise.race([this.told, new Promise<null>((end) => setTimeout(() => end(null), patience))]);
  }
}

/** The browser tells of a request before it answers it, or a moment later; this long it may take, in ms. */
const PATIENCE = 3000;

/** A request that is observed. */
export interface Observed {
  /** Where the site sends on to, as it wrote it; null when it says nothing. */
  location(): Promise<string | null>;
  /** Why it failed, in the words of the browser; null when it says nothing. */
  error(): Promise<string | null>;
  /** No one is interested any more. */
  end(): void;
}

const bare = (address: string): string => address.split('#', 1)[0] ?? address;

/**
 * Looks on while this tab sends requests: a page is not told where a redirect leads that it does not follow, nor why nothing
 * came. Observes alone; nothing is held up, and nothing but the requests of the tab is seen.
 */
export class Observer {
  private readonly notes = new Map<string, Note>();

  /** @param tab the number of the tab from which requests are sent. */
  constructor(webRequest: Browser['webRequest'], tab: number) {
    const filter = { urls: ['*://*/*'], tabId: tab };
    webRequest.onHeadersReceived.addListener(
      ({ url, responseHeaders = [] }) => {
        const location = responseHeaders.find(({ name }) => name.toLowerCase() === 'location')?.value;
        if (location !== undefined) this.notes.get(url)?.location.tell(location);
        return undefined;
      },
      filter,
      ['responseHeaders'],
    );
    // Sent on by the browser itself (to an encrypted connection, say) no site has answered anything.
    webRequest.onBeforeRedirect.addListener(({ url, redirectUrl }) => this.notes.get(url)?.location.tell(redirectUrl), filter);
    webRequest.onErrorOccurred.addListener(({ url, error }) => this.notes.get(url)?.error.tell(error), filter);
  }

  /** Observes a request that is about to be sent; of one address one at a time. */
  observe(address: string): Observed {
    const url = bare(address);
    const note: Note = { location: new Deferred(), error: new Deferred() };
    this.notes.set(url, note);
    return {
      location: () => note.location.within(PATIENCE),
      error: () => note.error.within(PATIENCE),
      end: () => {
        if (this.notes.get(url) === note) this.notes.delete(url);
      },
    };
  }
}

/** Nobody looks on: where the browser gives no leave to. */
const blind: Pick<Observer, 'observe'> = {
  observe: () => ({ location: () => Promise.resolve(null), error: () => Promise.resolve(null), end: () => undefined }),
};

/** Who looks on while this tab sends requests; nobody where that was not allowed. Made when it is needed: leave is given late. */
export async function observerHere({ webRequest, tabs }: Pick<Browser, 'tabs'> & Partial<Pick<Browser, 'webRequest'>>) {
  const { id = -1 } = (await tabs.getCurrent()) ?? {};
  return webRequest ? new Observer(webRequest, id) : blind;
}
