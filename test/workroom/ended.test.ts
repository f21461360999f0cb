import { expect, test } from 'vitest';
import { room } from './hands';

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

test('who was let go and is heard of once more does not open the room again', () => {
  const { workroom, at, time } = room({ idle: 50 });
  workroom.prepare();
  workroom.close();
  at(0).ears.gone();
  expect(time.calls.size).toBe(0);
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

test('a hand that comes to an end by itself takes one piece of work with it', async () => {
  const { workroom, at } = room({ ahead: 2 });
  const both = Promise.all([workroom.do('a'), workroom.do('b')]);
  at(0).ears.gone();
  at(1).ears.answered('B');
  expect(await both).toEqual([{ kind: 'gone' }, { kind: 'done', answer: 'B' }]);
});

test('why a hand came to its end is told with the work it was at', async () => {
  const { workroom, at } = room();
  const lost = workroom.do('a');
  at(0).ears.gone('no memory');
  expect(await lost).toEqual({ kind: 'gone', why: 'no memory' });
});
