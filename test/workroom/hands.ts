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

export function room(options: Partial<RoomOptions> = {}) {
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
