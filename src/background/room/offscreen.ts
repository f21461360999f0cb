import browser from 'webextension-polyfill';
import { ROOM_LOCK, ROOM_PAGE, roomNotice, type RoomOrder } from '../../messages/room';
import type { Outcome, Room } from '../../workroom';

/** What the types of the polyfill lack. */
interface Offscreen {
  createDocument(options: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

/** The little of a service worker's own interface that is used here. */
interface Client {
  readonly url: string;
  postMessage(message: unknown, transfer: Transferable[]): void;
}
interface Clients {
  matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly Client[]>;
}

const offscreen = (): Offscreen => (browser as unknown as { offscreen: Offscreen }).offscreen;

/** So long, in ms, the page may take until it answers, and between two looks for it. */
const PATIENCE = 5000;
const PAUSE = 20;

const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

async function findPage(): Promise<Client | undefined> {
  const { clients } = globalThis as unknown as { clients: Clients };
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.find(({ url }) => url === browser.runtime.getURL(ROOM_PAGE));
}

const makePage = (): Promise<void> =>
  offscreen().createDocument({
    url: ROOM_PAGE,
    reasons: ['WORKERS'],
    justification: 'Audits run in workers, so that one that never ends can be ended.',
  });

/**
 * The page that holds the workers. It may be left of an earlier life of the background, or just be made or closed by it, so
 * that making it fails; and it is there before the browser says that it is made.
 */
async function openPage(): Promise<Client> {
  let making: Promise<void> | null = null;
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const page = await findPage();
    if (page) return page;
    making ??= makePage()
      .catch(() => pause(10 * PAUSE))
      .then(() => void (making = null));
    await Promise.race([making, pause(PAUSE)]);
  }
  throw new Error('there is no page for the workers');
}

/** A channel to the page, as long as both live. */
class Link {
  private readonly waiting = new Map<number, (outcome: Outcome<string>) => void>();
  private last = 0;
  readonly ready: Promise<void>;

  constructor(private readonly port: MessagePort) {
    this.ready = new Promise((isReady) => {
      port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const { data: notice } = roomNotice.safeParse(data);
        if (notice?.kind === 'ready') isReady();
        if (notice?.kind === 'outcome') this.settle(notice.number, notice.outcome);
      });
    });
    port.start();
  }

  order(order: RoomOrder): void {
    this.port.postMessage(order, []);
  }

  do(job: unknown, unwanted?: AbortSignal): Promise<Outcome<string>> {
    const number = ++this.last;
    return new Promise((settle) => {
      this.waiting.set(number, settle);
      this.order({ kind: 'do', number, job });
      const drop = (): void => this.order({ kind: 'drop', number });
      if (unwanted?.aborted) drop();
      else unwanted?.addEventListener('abort', drop);
    });
  }

  /** The page is gone, and with it everything that it was at. */
  end(): void {
    this.port.close();
    this.waiting.forEach((_, number) => this.settle(number, { kind: 'gone' }));
  }

  private settle(number: number, outcome: Outcome<string>): void {
    this.waiting.get(number)?.(outcome);
    this.waiting.delete(number);
  }
}

/** The room in a page that nobody sees, made when it is wanted: a service worker may have no workers of its own. */
export class OffscreenRoom implements Room<unknown, string> {
  private linking: Promise<Link> | null = null;

  async do(job: unknown, unwanted?: AbortSignal): Promise<Outcome<string>> {
    const link = await this.link().catch(() => null);
    return link ? link.do(job, unwanted) : { kind: 'gone' };
  }

  prepare(): void {
    this.link().then(
      (link) => link.order({ kind: 'prepare' }),
      () => undefined,
    );
  }

  private link(): Promise<Link> {
    if (this.linking) return this.linking;
    const linking = this.open(() => this.linking === linking && (this.linking = null));
    linking.catch(() => (this.linking = null));
    return (this.linking = linking);
  }

  private async open(ended: () => void): Promise<Link> {
    const page = await openPage();
    const { port1, port2 } = new MessageChannel();
    const link = new Link(port1);
    page.postMessage(null, [port2]);
    const late = pause(PATIENCE).then(() => 'late');
    if ((await Promise.race([link.ready, late])) === 'late') {
      await offscreen()
        .closeDocument()
        .catch(() => undefined);
      throw new Error('the page for the workers does not answer');
    }
    // The page has this lock as long as it lives.
    void navigator.locks.request(ROOM_LOCK, () => {
      ended();
      link.end();
    });
    return link;
  }
}
