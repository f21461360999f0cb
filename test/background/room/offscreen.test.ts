import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OffscreenRoom } from '../../../src/background/room/offscreen';
import { begin, end, fake, given, soon } from './fake-browser';

beforeEach(begin);
afterEach(end);

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

  it('is not believed where it says what it should not', async () => {
    const work = new OffscreenRoom().do('a');
    await given(1);
    const told = vi.fn();
    void work.then(told);
    for (const notice of [
      null,
      'outcome',
      { kind: 'outcome' },
      { kind: 'outcome', number: 1, outcome: { kind: 'done', answer: {} } },
    ])
      fake.say(notice);
    await soon();
    expect(told).not.toHaveBeenCalled();
    fake.given[0]?.settle({ kind: 'done', answer: 'A' });
    expect(await work).toEqual({ kind: 'done', answer: 'A' });
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
