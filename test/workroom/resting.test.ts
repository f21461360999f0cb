import { expect, test } from 'vitest';
import { room } from './hands';

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
