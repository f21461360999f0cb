import { expect, test } from 'vitest';
import { Workroom, type Clock, type Ears, type RoomOptions } from '../../src/workroom';

/** A clock that is put forward by the test. */
class Hands {
  now = 0;
  readonly calls = new Map<number, { at: number; call: () => void }>();
  private last = 0;
  readonly clock: Clock = {
    set: (call, after) => {
      this.calls.set(++this.last, { at: this.now + after, call });
      return this.last;
    },
    clear: (timer) => void this.calls.delete(timer as number),
  };
  forward(by: number): void {
    this.now += by;
    for (const [timer, { at, call }] of this.calls) if (at <= this.now && this.calls.delete(timer)) call();
  }
}

interface Hired {
  readonly ears: Ears<string>;
  readonly given: string[];
  ended: boolean;
}

function room(options: Partial<RoomOptions> = {}) {
  const time = new Hands();
  const hired: Hired[] = [];
  const workroom = new Workroom<string, string>(
    (ears) => {
      const hand: Hired = { ears, given: [], ended: false };
      hired.push(hand);
      return { give: (job) => void hand.given.push(job), end: () => void (hand.ended = true) };
    },
    { hands: 1, deadline: 100, clock: time.clock, ...options },
  );
  const at = (n: number): Hired => hired[n] as Hired;
  return { workroom, hired, at, time };
}

test('work is done in order by one hand', async () => {
  const { workroom, hired, at } = room();
  const both = Promise.all([workroom.do('a'), workroom.do('b')]);
  expect(at(0).given).toEqual(['a']);
  at(0).ears.answered('A');
  at(0).ears.answered('B');
  expect(await both).toEqual([
    { kind: 'done', answer: 'A' },
    { kind: 'done', answer: 'B' },
  ]);
  expect(hired).toHaveLength(1);
});

test('what never ends is ended after the deadline, and the next piece of work is done by somebody else', async () => {
  const { workroom, at, time } = room();
  const endless = workroom.do('endless');
  const next = workroom.do('next');
  time.forward(99);
  expect(at(0).ended).toBe(false);
  time.forward(1);
  expect(await endless).toEqual({ kind: 'timeout' });
  expect(at(0).ended).toBe(true);
  expect(at(1).given).toEqual(['next']);
  at(1).ears.answered('done');
  expect(await next).toEqual({ kind: 'done', answer: 'done' });
});

test('what is heard of somebody who was ended counts for nothing', async () => {
  const { workroom, at, time } = room();
  const endless = workroom.do('endless');
  const next = workroom.do('next');
  time.forward(100);
  at(0).ears.answered('late');
  at(0).ears.gone();
  at(1).ears.answered('next');
  expect(await Promise.all([endless, next])).toEqual([{ kind: 'timeout' }, { kind: 'done', answer: 'next' }]);
});

test('work that lay with a hand that was ended is done by the next one, in its order', async () => {
  const { workroom, at, time } = room({ ahead: 3 });
  const all = Promise.all(['a', 'b', 'c', 'd'].map((job) => workroom.do(job)));
  expect(at(0).given).toEqual(['a', 'b', 'c']);
  time.forward(100);
  expect(at(1).given).toEqual(['b', 'c', 'd']);
  for (const job of 'BCD') at(1).ears.answered(job);
  expect((await all).map(({ kind }) => kind)).toEqual(['timeout', 'done', 'done', 'done']);
});

test('the time of a piece of work begins when those before it are answered', async () => {
  const { workroom, at, time } = room({ ahead: 2 });
  const both = Promise.all([workroom.do('a'), workroom.do('b')]);
  time.forward(90);
  at(0).ears.answered('A');
  time.forward(90);
  expect(at(0).ended).toBe(false);
  at(0).ears.answered('B');
  expect((await both).every(({ kind }) => kind === 'done')).toBe(true);
});

test('a hand that comes to an end by itself takes one piece of work with it', async () => {
  const { workroom, at } = room({ ahead: 2 });
  const both = Promise.all([workroom.do('a'), workroom.do('b')]);
  at(0).ears.gone();
  at(1).ears.answered('B');
  expect(await both).toEqual([{ kind: 'gone' }, { kind: 'done', answer: 'B' }]);
});

test('several hands share the work evenly', async () => {
  const { workroom, hired, at } = room({ hands: 2, ahead: 2 });
  const all = Promise.all(['a', 'b', 'c', 'd', 'e'].map((job) => workroom.do(job)));
  expect(hired.map(({ given }) => given)).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ]);
  at(1).ears.answered('B');
  expect(at(1).given).toEqual(['b', 'd', 'e']);
  at(0).ears.answered('A');
  at(0).ears.answered('C');
  at(1).ears.answered('D');
  at(1).ears.answered('E');
  expect((await all).every(({ kind }) => kind === 'done')).toBe(true);
});

test('a room without work is empty after a while, and hires again', async () => {
  const { workroom, hired, at, time } = room({ idle: 1000 });
  const first = workroom.do('a');
  at(0).ears.answered('A');
  await first;
  time.forward(999);
  expect(workroom.size).toBe(1);
  time.forward(1);
  expect(workroom.size).toBe(0);
  expect(at(0).ended).toBe(true);
  void workroom.do('b');
  expect(hired).toHaveLength(2);
});

test('a room is not emptied while work is done', () => {
  const { workroom, at, time } = room({ idle: 50 });
  workroom.prepare();
  void workroom.do('a');
  time.forward(60);
  expect(at(0).ended).toBe(false);
});

test('a hand that was hired before there was work gets the first piece, with the time to begin in', async () => {
  const { workroom, hired, at, time } = room({ firstDeadline: 300 });
  workroom.prepare();
  const first = workroom.do('a');
  expect(hired).toHaveLength(1);
  time.forward(299);
  expect(at(0).ended).toBe(false);
  at(0).ears.answered('A');
  await first;
  const second = workroom.do('b');
  time.forward(100);
  expect(await second).toEqual({ kind: 'timeout' });
});

test('closing lets everybody go and leaves nobody waiting', async () => {
  const { workroom, at } = room({ ahead: 2 });
  const all = Promise.all(['a', 'b', 'c'].map((job) => workroom.do(job)));
  workroom.close();
  expect(at(0).ended).toBe(true);
  expect((await all).every(({ kind }) => kind === 'gone')).toBe(true);
});

test('with patience work waits for who is here, and only then for somebody new', async () => {
  const { workroom, hired, at, time } = room({ hands: 3, patience: 20 });
  const all = Promise.all(['a', 'b'].map((job) => workroom.do(job)));
  time.forward(19);
  expect(hired).toHaveLength(1);
  at(0).ears.answered('A');
  expect(at(0).given).toEqual(['a', 'b']);
  at(0).ears.answered('B');
  await all;
  time.forward(50);
  expect(hired).toHaveLength(1);
});

test('who never ends does not keep others waiting longer than that, however many come', () => {
  const { workroom, hired, at, time } = room({ hands: 3, patience: 20, deadline: 1000 });
  void workroom.do('endless');
  void workroom.do('b');
  for (let later = 0; later < 4; later++) {
    time.forward(5);
    void workroom.do(`c${later}`);
  }
  expect(at(1).given).toEqual(['b']);
  time.forward(20);
  expect(at(2).given).toEqual(['c0']);
  time.forward(100);
  expect(hired).toHaveLength(3);
  at(1).ears.answered('B');
  expect(at(1).given).toEqual(['b', 'c1']);
});

test('what nobody wants any more is not begun', async () => {
  const { workroom, at } = room();
  const unwanted = new AbortController();
  void workroom.do('a');
  const second = workroom.do('b', unwanted.signal);
  const third = workroom.do('c');
  unwanted.abort();
  expect(await second).toEqual({ kind: 'gone' });
  at(0).ears.answered('A');
  expect(at(0).given).toEqual(['a', 'c']);
  at(0).ears.answered('C');
  expect(await third).toEqual({ kind: 'done', answer: 'C' });
});

test('who is at what nobody wants any more may end it in a moment, and is ended then', async () => {
  const { workroom, at, time } = room({ grace: 10 });
  const unwanted = new AbortController();
  const quick = workroom.do('quick', unwanted.signal);
  const endless = workroom.do('endless', unwanted.signal);
  const next = workroom.do('next');
  unwanted.abort();
  expect(await endless).toEqual({ kind: 'gone' });
  time.forward(9);
  at(0).ears.answered('Q');
  expect(await quick).toEqual({ kind: 'done', answer: 'Q' });
  time.forward(10);
  expect([at(0).ended, at(0).given]).toEqual([false, ['quick', 'next']]);
  at(0).ears.answered('N');
  await next;
  const again = new AbortController();
  const longer = workroom.do('longer', again.signal);
  again.abort();
  time.forward(10);
  expect(await longer).toEqual({ kind: 'gone' });
  expect(at(0).ended).toBe(true);
});

test('a room that rests says so, also when nobody was hired since the last was ended', async () => {
  let rested = 0;
  const { workroom, time } = room({ idle: 50, rested: () => rested++ });
  const endless = workroom.do('endless');
  time.forward(100);
  expect(await endless).toEqual({ kind: 'timeout' });
  expect(workroom.size).toBe(0);
  time.forward(50);
  expect(rested).toBe(1);
});

test('a room that is made ready while work is done is not emptied in the middle of it', () => {
  const { workroom, at, time } = room({ idle: 50, deadline: 1000 });
  void workroom.do('a');
  workroom.prepare();
  time.forward(60);
  expect(at(0).ended).toBe(false);
});

test('why a hand came to its end is told with the work it was at', async () => {
  const { workroom, at } = room();
  const lost = workroom.do('a');
  at(0).ears.gone('no memory');
  expect(await lost).toEqual({ kind: 'gone', why: 'no memory' });
});
