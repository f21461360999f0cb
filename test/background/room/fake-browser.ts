import browser from 'webextension-polyfill';
import { expect, vi } from 'vitest';
import { follow } from '../../../src/offscreen';
import type { Outcome, Room } from '../../../src/workroom';

const address = browser.runtime.getURL('/offscreen.html');

export const soon = (time = 20): Promise<void> => new Promise((later) => setTimeout(later, time));

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
  private port: MessagePort | null = null;
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
        this.port = port ?? null;
        signal.addEventListener('abort', () => port?.close());
      },
    };
  }

  /** Says something by the channel as the page, whatever it is. */
  say(notice: unknown): void {
    this.port?.postMessage(notice);
  }

  kill(): void {
    this.page = null;
    this.end.abort();
    this.lock.free();
  }
}

export let fake: Browser;

/** Waits until so many pieces of work are in the page. */
export const given = (count: number) => expect.poll(() => fake.given.length).toBe(count);

/** Puts a new browser in the place of the real one. */
export function begin(): void {
  fake = new Browser();
  vi.stubGlobal('clients', {
    matchAll: () => Promise.resolve([{ url: browser.runtime.getURL('/popup.html') }, ...(fake.page ? [fake.page] : [])]),
  });
  vi.stubGlobal('navigator', { locks: { request: (name: string, got: () => unknown) => fake.lock.request(name, got) } });
  Object.assign(browser, { offscreen: { createDocument: fake.create, closeDocument: fake.close } });
}

export function end(): void {
  fake.kill();
  vi.unstubAllGlobals();
}
