import { expect, test } from 'vitest';
import { room } from './hands';

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
