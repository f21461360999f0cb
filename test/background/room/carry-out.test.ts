import { beforeEach, expect, it, vi } from 'vitest';
import type * as Room from '../../../src/background/room';
import type { Job } from '../../../src/messages/job';
import type { Outcome } from '../../../src/workroom';

const place = vi.hoisted(() => ({ do: vi.fn<() => Promise<unknown>>(), prepare: vi.fn<() => void>() }));
vi.mock('../../../src/background/room/place', () => ({ place }));

const job: Job = {
  kind: 'reading',
  address: '',
  lang: 'zh',
  reading: { shown: '' },
  isPrivate: false,
  texts: [],
  earlier: [],
};
const answers = (outcome: Outcome<unknown>): void => void place.do.mockResolvedValue(outcome);

let room: typeof Room;
beforeEach(async () => {
  vi.resetModules();
  place.do.mockReset();
  room = await import('../../../src/background/room');
});

it.each(['', '{', 'null', '{"kind":"audited"}', '{"kind":"audited","reports":[]}', '"refused"'])(
  'an answer that is none is as good as none: %s',
  async (answer) => {
    answers({ kind: 'done', answer });
    expect(await room.carryOut(job, [7, 0], 'http://www.jiangcheng.gov.cn/a.html')).toEqual({ kind: 'gone' });
  },
);

it('a page that took too long is left alone, also when it asks for itself by another query', async () => {
  answers({ kind: 'timeout' });
  const ask = (address: string) => room.carryOut(job, [7, 0], `http://www.jiangcheng.gov.cn${address}`);
  expect(await ask('/a.html?1')).toEqual({ kind: 'timeout' });
  for (const address of ['/a.html?2', '/a.html#3', '/a.html']) expect(await ask(address)).toEqual({ kind: 'timeout' });
  expect(place.do).toHaveBeenCalledTimes(1);
  await ask('/b.html');
  expect(place.do).toHaveBeenCalledTimes(2);
});

it('what is done for a tab is given up when the tab is closed', async () => {
  const unwanted: AbortSignal[] = [];
  place.do.mockImplementation(((_: Job, signal: AbortSignal) => {
    unwanted.push(signal);
    return new Promise(() => undefined);
  }) as never);
  void room.carryOut(job, [7, 0], 'http://www.jiangcheng.gov.cn/a.html');
  room.leaveRoom(8);
  expect(unwanted.map(({ aborted }) => aborted)).toEqual([false]);
  room.leaveRoom(7);
  expect(unwanted.map(({ aborted }) => aborted)).toEqual([true]);
});
