import PQueue from 'p-queue';

/** An answer that took longer, in ms, comes from a host that has enough to do. */
const SLOW = 3000;
/** Behind a slow answer the pause is so many times as long. */
const SLOW_PAUSES = 5;

export const pauseAfter = (took: number, pause: number): number => (took > SLOW ? SLOW_PAUSES * pause : pause);

/** Queues, one a host: one request at a time for each, several hosts side by side. */
export class Hosts {
  private readonly queues = new Map<string, PQueue>();
  private readonly requests: PQueue;

  /** @param sideBySide how many requests may be under way at a time, of all hosts together. */
  constructor(sideBySide: number) {
    this.requests = new PQueue({ concurrency: sideBySide });
  }

  /** @param work never rejects; the next one of the host begins when it is done. */
  add(hostname: string, priority: number, work: () => Promise<void>): void {
    const queue = this.queues.get(hostname) ?? new PQueue({ concurrency: 1 });
    this.queues.set(hostname, queue);
    void queue.add(work, { priority });
  }

  /** Sends a request as soon as there is room beside those of other hosts. */
  send<T>(request: () => Promise<T>): Promise<T> {
    return this.requests.add(request);
  }

  /** Waits until nothing is under way, also what was added meanwhile. */
  async idle(): Promise<void> {
    const isBusy = ({ size, pending }: PQueue) => size + pending > 0;
    for (let busy = this.busy(isBusy); busy.length; busy = this.busy(isBusy))
      await Promise.all(busy.map((queue) => queue.onIdle()));
  }

  private busy(isBusy: (queue: PQueue) => boolean): PQueue[] {
    return [...this.queues.values()].filter(isBusy);
  }

  /** Forgets what has not begun. */
  clear(): void {
    for (const queue of this.queues.values()) queue.clear();
  }
}
