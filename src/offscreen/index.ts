import { ROOM_LOCK, roomOrder, type RoomNotice } from '../messages/room';
import type { Room } from '../workroom';
import { browserRoom } from '../workroom/browser';

/** Follows the orders that come by a port. When `end` says so nobody wants its answers any more. */
export function follow(port: MessagePort, room: Room<unknown, string>, end: AbortSignal): void {
  const tell = (notice: RoomNotice): void => port.postMessage(notice, []);
  const unwanted = new Map<number, AbortController>();
  end.addEventListener('abort', () => unwanted.forEach((one) => one.abort()));
  const carryOut = async (number: number, job: unknown): Promise<void> => {
    const dropping = new AbortController();
    unwanted.set(number, dropping);
    const outcome = await room.do(job, dropping.signal);
    unwanted.delete(number);
    tell({ kind: 'outcome', number, outcome });
    // Who comes next need not wait for somebody to take the place of who was ended.
    if (outcome.kind !== 'done') room.prepare();
  };
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const { data: order } = roomOrder.safeParse(data);
    if (order?.kind === 'prepare') room.prepare();
    if (order?.kind === 'do') void carryOut(order.number, order.job);
    if (order?.kind === 'drop') unwanted.get(order.number)?.abort();
  });
  port.start();
  tell({ kind: 'ready' });
}

/**
 * Holds the workers in which audits run, where the background itself may have none. Nothing of a report is opened here, so that
 * this page always answers; it closes itself when nothing was done for a minute.
 */
export function keepRoom(): void {
  const room = browserRoom('/hand.js', () => window.close());
  room.prepare();
  // The lock is free again when this page is gone, whatever has ended it: so the background learns of it.
  const alive = new Promise<void>((held) => {
    void navigator.locks.request(ROOM_LOCK, () => new Promise<never>(() => held()));
  });
  let ending = new AbortController();
  // Only the background has this way; when it has slept since, what it asked for before nobody waits for any more.
  navigator.serviceWorker.addEventListener('message', ({ ports: [port] }) => {
    if (!port) return;
    ending.abort();
    const end = (ending = new AbortController());
    void alive.then(() => follow(port, room, end.signal));
  });
  navigator.serviceWorker.startMessages();
}
