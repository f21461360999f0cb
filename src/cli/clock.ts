import type { Clock } from '../workroom';

/** Of one stretch of time no more than so many ms count. */
const STEP = 250;

interface Timer {
  left: number;
  next: ReturnType<typeof setTimeout> | null;
  last: ReturnType<typeof setImmediate> | null;
}

/**
 * A clock by which nobody is out of time while this process stood still: stopped by its terminal, or waiting for somebody who
 * reads slowly what it prints. What was answered meanwhile is heard before a time is over.
 */
export const fairClock: Clock = {
  set(call, after) {
    const timer: Timer = { left: after, next: null, last: null };
    const wait = () => {
      const step = Math.min(timer.left, STEP);
      timer.next = setTimeout(() => {
        timer.left -= step;
        if (timer.left > 0) wait();
        else timer.last = setImmediate(call);
      }, step);
    };
    wait();
    return timer;
  },
  clear(set) {
    if (!set) return;
    const { next, last } = set as Timer;
    if (next) clearTimeout(next);
    if (last) clearImmediate(last);
  },
};
