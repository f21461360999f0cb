import { describe, expect, it } from 'vitest';
import { Line } from '../../../src/background/room/line';
import type { Job } from '../../../src/messages/job';
import type { Outcome } from '../../../src/workroom';

interface Given {
  readonly job: Job;
  readonly unwanted: AbortSignal | undefined;
  readonly settle: (outcome: Outcome<string>) => void;
}

const jobOf = (shown: string): Job => ({
  kind: 'reading',
  address: '',
  lang: 'zh',
  reading: { shown },
  isPrivate: false,
  texts: [],
  earlier: [],
});
const done = (answer: string): Outcome<string> => ({ kind: 'done', answer });
const soon = (): Promise<void> => new Promise((later) => setTimeout(later));

/** A room in which the test itself does the work. */
function line() {
  const given: Given[] = [];
  const room = {
    do: (job: Job, unwanted?: AbortSignal) => new Promise<Outcome<string>>((settle) => given.push({ job, unwanted, settle })),
  };
  const at = (n: number): Given => given[n] as Given;
  const jobs = (): string[] => given.map(({ job }) => job.reading.shown);
  const made = new Line(room);
  const queue = {
    do: (shown: string, place: [number, number]) => made.do(jobOf(shown), place),
    drop: (tab: number) => made.drop(tab),
    isBusy: (tab: number) => made.isBusy(tab),
  };
  return { line: queue, given, at, jobs };
}

describe('of one tab', () => {
  it('one piece of work is done at a time, and all are done in their order', async () => {
    const { line: queue, at, jobs } = line();
    const all = Promise.all(['a', 'b', 'c'].map((job, frame) => queue.do(job, [1, frame + 1])));
    expect(jobs()).toEqual(['a']);
    for (const n of [0, 1, 2]) {
      at(n).settle(done(String(n)));
      await soon();
    }
    expect(await all).toEqual([done('0'), done('1'), done('2')]);
  });

  it('what it embeds does not hold up its top frame', () => {
    const { line: queue, jobs } = line();
    void queue.do('embedded', [1, 5]);
    void queue.do('embedded too', [1, 6]);
    void queue.do('top', [1, 0]);
    expect(jobs()).toEqual(['embedded', 'top']);
  });

  it('all others do not wait', () => {
    const { line: queue, jobs } = line();
    for (let frame = 0; frame < 50; frame++) void queue.do(`1 ${frame}`, [1, frame]);
    void queue.do('2 0', [2, 0]);
    expect(jobs()).toEqual(['1 0', '1 1', '2 0']);
  });
});

describe('of one frame', () => {
  it('what it sent last is done, and what waited before is dropped', async () => {
    const { line: queue, at, jobs } = line();
    void queue.do('other frame', [1, 2]);
    const first = queue.do('first', [1, 3]);
    const second = queue.do('second', [1, 3]);
    expect(await first).toEqual({ kind: 'gone' });
    at(0).settle(done(''));
    await soon();
    expect(jobs()).toEqual(['other frame', 'second']);
    at(1).settle(done('S'));
    expect(await second).toEqual(done('S'));
  });

  it('what is being done is not wanted any more, and not tried again', async () => {
    const { line: queue, at, jobs } = line();
    const first = queue.do('first', [1, 0]);
    void queue.do('second', [1, 0]);
    expect(at(0).unwanted?.aborted).toBe(true);
    at(0).settle({ kind: 'gone' });
    expect(await first).toEqual({ kind: 'gone' });
    await soon();
    expect(jobs()).toEqual(['first', 'second']);
    expect(at(1).unwanted?.aborted).toBe(false);
  });
});

it('what was lost with somebody else is tried once more', async () => {
  const { line: queue, at, jobs } = line();
  const work = queue.do('a', [1, 0]);
  at(0).settle({ kind: 'gone' });
  await soon();
  expect(jobs()).toEqual(['a', 'a']);
  at(1).settle({ kind: 'gone' });
  expect(await work).toEqual({ kind: 'gone' });
  expect(jobs()).toHaveLength(2);
});

it('what took too long is not', async () => {
  const { line: queue, at, jobs } = line();
  const work = queue.do('a', [1, 0]);
  at(0).settle({ kind: 'timeout' });
  expect(await work).toEqual({ kind: 'timeout' });
  expect(jobs()).toEqual(['a']);
});

it('a tab that asks without end fills no memory', async () => {
  const { line: queue, given } = line();
  const huge = 'x'.repeat(30_000_000);
  const asked = Array.from({ length: 5 }, (_, frame) => queue.do(huge, [1, frame + 1]));
  expect(await Promise.race([asked[4], soon()])).toEqual({ kind: 'gone' });
  const many = Array.from({ length: 400 }, (_, frame) => queue.do('a', [2, frame + 1]));
  expect(await Promise.race([many[399], soon()])).toEqual({ kind: 'gone' });
  expect(given).toHaveLength(2);
});

it('of a tab that was closed nothing is wanted any more', async () => {
  const { line: queue, at, jobs } = line();
  void queue.do('a', [1, 3]);
  const waiting = queue.do('b', [1, 4]);
  void queue.do('other tab', [2, 0]);
  queue.drop(1);
  expect(await waiting).toEqual({ kind: 'gone' });
  expect([at(0).unwanted?.aborted, at(1).unwanted?.aborted]).toEqual([true, false]);
  at(0).settle({ kind: 'gone' });
  await soon();
  expect(jobs()).toEqual(['a', 'other tab']);
});

it('tells whether something of a tab is to be done', async () => {
  const { line: queue, at } = line();
  void queue.do('a', [1, 3]);
  void queue.do('b', [1, 4]);
  for (const n of [0, 1]) {
    expect([queue.isBusy(1), queue.isBusy(2)]).toEqual([true, false]);
    at(n).settle(done(''));
    await soon();
  }
  expect(queue.isBusy(1)).toBe(false);
});
