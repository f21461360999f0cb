import browser from 'webextension-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OffscreenRoom } from '../../../src/background/room/offscreen';
import { follow } from '../../../src/offscreen';
import type { Outcome, Room } from '../../../src/workroom';

const address = browser.runtime.getURL('/offscreen.html');
const soon = (time = 20): Promise<void> => new Promise((later) => setTimeout(later, time));

/** A lock that one holds and others wait for. */
class Lock {
  private waiting: (() => unknown)[] = [];
  private held = false;
  request = (_name: string, got: () => unknown): Promise<void> => {
    this.waiting.push(got);
    void this.next();
    return Promise.resolve();
  };
  take(): void {
    this.held = true;
  }
  free(): void {
    this.held = false;
    void this.next();
  }
  private async next(): Promise<void> {
    if (this.held) return;
    const got = this.waiting.shift();
    if (!got) return;
    this.held = true;
    await got();
    this.free();
  }
}

/** The one page that a browser allows; what is done in it the test does. */
class Browser {
  readonly lock = new Lock();
  readonly given: { job: unknown; unwanted: AbortSignal | undefined; settle: (outcome: Outcome<string>) => void }[] = [];
  prepared = 0;
  page: { url: string; postMessage: (message: unknown, ports: MessagePort[]) => void } | null = null;
  private end = new AbortController();
  /** Whether the page says anything. */
  mute = false;
  private readonly room: Room<unknown, string> = {
    do: (job, unwanted) => new Promise((settle) => this.given.push({ job, unwanted, settle })),
    prepare: () => this.prepared++,
  };

  readonly create = vi.fn(async (): Promise<void> => {
    await soon(5);
    if (this.page) throw new Error('Only a single offscreen document may be created.');
    this.open();
  });
  readonly close = vi.fn((): Promise<void> => {
    this.kill();
    return Promise.resolve();
  });

  open(): void {
    this.lock.take();
    this.end = new AbortController();
    const { signal } = this.end;
    this.page = {
      url: address,
      postMessage: (_, [port]) => {
        if (!this.mute && port) follow(port, this.room, signal);
        signal.addEventListener('abort', () => port?.close());
      },
    };
  }

  kill(): void {
    this.page = null;
    this.end.abort();
    this.lock.free();
  }
}

let fake: Browser;
beforeEach(() => {
  fake = new Browser();
  vi.stubGlobal('clients', {
    matchAll: () => Promise.resolve([{ url: browser.runtime.getURL('/popup.html') }, ...(fake.page ? [fake.page] : [])]),
  });
  vi.stubGlobal('navigator', { locks: { request: (name: string, got: () => unknown) => fake.lock.request(name, got) } });
  Object.assign(browser, { offscreen: { createDocument: fake.create, closeDocument: fake.close } });
});
afterEach(() => {
  fake.kill();
  vi.unstubAllGlobals();
});

/** Waits until so many pieces of work are in the page. */
const given = (count: number) => expect.poll(() => fake.given.length).toBe(count);

describe('the page for the workers', () => {
  it('is made once, however many ask at the same time', async () => {
    const room = new OffscreenRoom();
    room.prepare();
    const all = Promise.all(['a', 'b', 'c', 'd', 'e'].map((job) => room.do(job)));
    await given(5);
    for (const { job, settle } of fake.given) settle({ kind: 'done', answer: String(job).toUpperCase() });
    expect((await all).map((outcome) => outcome.kind === 'done' && outcome.answer)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(fake.create).toHaveBeenCalledTimes(1);
    expect(fake.prepared).toBe(1);
  });

  it('that is left of an earlier life of the background is used', async () => {
    const before = new OffscreenRoom();
    void before.do('before');
    await given(1);
    const room = new OffscreenRoom();
    void room.do('now');
    await given(2);
    expect(fake.create).toHaveBeenCalledTimes(1);
  });

  it('that somebody else makes at the same time is used', async () => {
    for (const room of [new OffscreenRoom(), new OffscreenRoom()]) void room.do('a');
    await given(2);
    expect(fake.page).not.toBeNull();
  });

  it('is made anew when it is gone, and what it was at is told to be gone', async () => {
    const room = new OffscreenRoom();
    const lost = room.do('a');
    await given(1);
    fake.kill();
    expect(await lost).toEqual({ kind: 'gone' });
    const next = room.do('b');
    await given(2);
    fake.given[1]?.settle({ kind: 'done', answer: 'B' });
    expect(await next).toEqual({ kind: 'done', answer: 'B' });
    expect(fake.create).toHaveBeenCalledTimes(2);
  });

  it('is made anew when it closes itself between two pieces of work', async () => {
    const room = new OffscreenRoom();
    for (let times = 0; times < 3; times++) {
      const work = room.do('a');
      await given(times + 1);
      fake.given[times]?.settle({ kind: 'timeout' });
      expect(await work).toEqual({ kind: 'timeout' });
      fake.kill();
      await soon();
    }
    expect(fake.create).toHaveBeenCalledTimes(3);
  });

  it('that cannot be made leaves nobody waiting', async () => {
    vi.useFakeTimers();
    fake.create.mockRejectedValue(new Error('not allowed'));
    const work = new OffscreenRoom().do('a');
    await vi.advanceTimersByTimeAsync(6000);
    expect(await work).toEqual({ kind: 'gone' });
    expect(fake.create.mock.calls.length).toBeLessThan(50);
    vi.useRealTimers();
  });

  it('that does not answer is closed, and the next one is asked', async () => {
    vi.useFakeTimers();
    fake.mute = true;
    const room = new OffscreenRoom();
    const work = room.do('a');
    await vi.advanceTimersByTimeAsync(6000);
    expect(await work).toEqual({ kind: 'gone' });
    expect(fake.close).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
    fake.mute = false;
    void room.do('b');
    await given(1);
  });
});

describe('work that is not wanted any more', () => {
  it('is dropped in the page', async () => {
    const unwanted = new AbortController();
    void new OffscreenRoom().do('a', unwanted.signal);
    await given(1);
    unwanted.abort();
    await expect.poll(() => fake.given[0]?.unwanted?.aborted).toBe(true);
  });

  it('is dropped also when that was said before the page was there', async () => {
    const unwanted = new AbortController();
    void new OffscreenRoom().do('a', unwanted.signal);
    unwanted.abort();
    await expect.poll(() => fake.given[0]?.unwanted?.aborted).toBe(true);
  });
});

describe('the page', () => {
  it.each([[null], ['do'], [{ kind: 'do' }], [{ kind: 'do', number: -1, job: 'a' }], [{ kind: 'do', number: 1.5, job: {} }]])(
    'does nothing for %j',
    async (order) => {
      fake.open();
      const { port1, port2 } = new MessageChannel();
      fake.page?.postMessage(null, [port2]);
      port1.postMessage(order);
      await soon();
      expect(fake.given).toEqual([]);
      port1.close();
    },
  );

  it('makes a new hand ready when one was ended', async () => {
    const work = new OffscreenRoom().do('a');
    await given(1);
    fake.given[0]?.settle({ kind: 'timeout' });
    expect(await work).toEqual({ kind: 'timeout' });
    expect(fake.prepared).toBe(1);
  });
});
