import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OffscreenRoom } from '../../../src/background/room/offscreen';
import { begin, end, fake, given, soon } from './fake-browser';

beforeEach(begin);
afterEach(end);

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
