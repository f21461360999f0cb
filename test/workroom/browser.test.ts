import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserRoom } from '../../src/workroom/browser';

type Kind = 'message' | 'error' | 'messageerror';

/** A worker of the browser that says what the test wants. */
class FakeWorker {
  static hired: FakeWorker[] = [];
  readonly given: unknown[] = [];
  ended = false;
  private readonly ears = new Map<Kind, (event: { readonly data?: unknown }) => void>();

  constructor() {
    FakeWorker.hired.push(this);
  }
  addEventListener(kind: Kind, listen: (event: { readonly data?: unknown }) => void): void {
    this.ears.set(kind, listen);
  }
  postMessage(message: unknown): void {
    this.given.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(kind: Kind, data?: unknown): void {
    this.ears.get(kind)?.({ data });
  }
}

const worker = (at: number): FakeWorker => FakeWorker.hired[at] as FakeWorker;

beforeEach(() => {
  FakeWorker.hired = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

describe('a worker', () => {
  it('answers what it was asked, in order', async () => {
    const room = browserRoom('/hand.js');
    const first = room.do('a');
    worker(0).say('message', [0, 'A']);
    const second = room.do('b');
    worker(0).say('message', [1, 'B']);
    expect([await first, await second]).toEqual([
      { kind: 'done', answer: 'A' },
      { kind: 'done', answer: 'B' },
    ]);
    expect(worker(0).given).toEqual([
      [0, 'a'],
      [1, 'b'],
    ]);
    room.close();
  });

  const broken: readonly { readonly by: string; readonly kind: Kind; readonly data?: unknown }[] = [
    { by: 'answers another question', kind: 'message', data: [1, 'A'] },
    { by: 'answers what is no text', kind: 'message', data: [0, { kind: 'audited' }] },
    { by: 'answers without a number', kind: 'message', data: 'A' },
    { by: 'breaks off', kind: 'error' },
    { by: 'answers what cannot be read', kind: 'messageerror' },
  ];
  it.each(broken)('that $by is ended and replaced, and its answer is none', async ({ kind, data }) => {
    const room = browserRoom('/hand.js');
    const asked = room.do('a');
    worker(0).say(kind, data);
    expect([await asked, worker(0).ended]).toEqual([{ kind: 'gone' }, true]);
    const next = room.do('b');
    worker(1).say('message', [0, 'B']);
    expect(await next).toEqual({ kind: 'done', answer: 'B' });
    room.close();
  });

  it('that answers before it was asked, or the same once more, is ended', async () => {
    const room = browserRoom('/hand.js');
    room.prepare();
    worker(0).say('message', [0, 'early']);
    expect(worker(0).ended).toBe(true);
    const asked = room.do('a');
    worker(1).say('message', [0, 'A']);
    await asked;
    worker(1).say('message', [0, 'A']);
    expect(worker(1).ended).toBe(true);
    room.close();
  });
});
