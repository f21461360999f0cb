/** So long at least, in ms, between two lines. */
const PAUSE = 5000;
/** The rate is that of the last so many ms or a little more. */
const WINDOW = 60_000;

/** How far a run has come. */
export interface Stand {
  readonly done: number;
  readonly of: number;
  /** Inputs a second of late. */
  readonly rate: number;
  /** Time left, in seconds; null where nothing tells. */
  readonly left: number | null;
}

/** Reckons how fast a run goes, and how long it will go on. The clock is handed in. */
export class Progress {
  private done = 0;
  private told: number;
  /** What was done at some moments of late, the oldest first. */
  private marks: { readonly at: number; readonly done: number }[];

  /** @param of all inputs. @param now in ms, of a clock that only goes forward. */
  constructor(
    private readonly of: number,
    now: number,
  ) {
    this.told = now;
    this.marks = [{ at: now, done: 0 }];
  }

  /** Another input is done. @returns how far it all is, when it is time to tell. */
  step(now: number): Stand | null {
    this.done++;
    if (now - this.told < PAUSE) return null;
    this.told = now;
    this.marks.push({ at: now, done: this.done });
    while ((this.marks[1]?.at ?? now) <= now - WINDOW) this.marks.shift();
    const [oldest = { at: now, done: 0 }] = this.marks;
    const rate = ((this.done - oldest.done) * 1000) / (now - oldest.at);
    const of = Math.max(this.of, this.done);
    return { done: this.done, of, rate, left: rate > 0 ? (of - this.done) / rate : null };
  }
}
