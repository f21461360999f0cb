/**
 * A room in which work is done that may never end: it goes to hands that can be let go in the middle of it. The command line
 * hires threads, the extension hires workers of the browser; who hands in work knows neither. What is wrong with one piece of
 * work is told of that one alone: all others are done.
 */

/** What came of one piece of work. */
export type Outcome<Answer> =
  | { readonly kind: 'done'; readonly answer: Answer }
  /** It took longer than the deadline; whoever did it was ended. */
  | { readonly kind: 'timeout' }
  /** Whoever did it came to an end by itself, for example without memory. */
  | { readonly kind: 'gone' };

/** Somebody who does one piece of work after the other, in the order given, and answers each. */
export interface Hand<Job> {
  /** Gives a piece of work; it may lie there until those before it are answered. */
  give(job: Job): void;
  /** Ends it at once, whatever it does. Nothing is heard of it afterwards. */
  end(): void;
}

/** What a hand lets be heard. */
export interface Ears<Answer> {
  /** The answer to the oldest piece of work not yet answered. */
  answered(answer: Answer): void;
  /** It has come to an end by itself. */
  gone(): void;
}

/** A clock that calls once; given from outside, so that tests need not wait. */
export interface Clock {
  set(call: () => void, after: number): unknown;
  clear(timer: unknown): void;
}

export interface RoomOptions {
  /** Most hands at a time; each is hired when there is work for it. */
  readonly hands: number;
  /** Longest time for one piece of work, in ms. */
  readonly deadline: number;
  /** The longest time for the first piece of work of a hand, which has to begin first, in ms. @default deadline */
  readonly firstDeadline?: number;
  /** How many pieces of work lie with a hand at a time, so that none waits for the way there and back. @default 1 */
  readonly ahead?: number;
  /** Without work for so long, in ms, all hands are let go. @default never */
  readonly idle?: number;
  readonly clock?: Clock;
}

interface Task<Job, Answer> {
  readonly job: Job;
  readonly settle: (outcome: Outcome<Answer>) => void;
}

interface Place<Job, Answer> {
  readonly hand: Hand<Job>;
  /** What lies with the hand, oldest first. */
  readonly tasks: Task<Job, Answer>[];
  timer: unknown;
  fresh: boolean;
}

const realClock: Clock = {
  set: (call, after) => setTimeout(call, after),
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** Hands in work, gets answers; what takes too long is ended, and who did it replaced. */
export class Workroom<Job, Answer> {
  private readonly waiting: Task<Job, Answer>[] = [];
  private readonly places = new Set<Place<Job, Answer>>();
  private readonly clock: Clock;
  private idling: unknown;

  constructor(
    private readonly hire: (ears: Ears<Answer>) => Hand<Job>,
    private readonly options: RoomOptions,
  ) {
    this.clock = options.clock ?? realClock;
  }

  /** Does a piece of work. Never throws. */
  do(job: Job): Promise<Outcome<Answer>> {
    return new Promise((settle) => {
      this.waiting.push({ job, settle });
      this.hand();
    });
  }

  /** Hires a hand before there is work, so that the first piece of work need not wait for it. */
  prepare(): void {
    if (!this.places.size) this.hireOne();
    this.rest();
  }

  /** How many hands are in the room. */
  get size(): number {
    return this.places.size;
  }

  /** Lets everybody go. What is not answered yet ends as `gone`. */
  close(): void {
    this.clock.clear(this.idling);
    for (const place of this.places) this.dismiss(place);
    for (const { settle } of this.waiting.splice(0)) settle({ kind: 'gone' });
  }

  /** Gives out what waits: to whom has the least, and to a new hand before anybody gets a second piece. */
  private hand(): void {
    this.clock.clear(this.idling);
    const { hands, ahead = 1 } = this.options;
    while (this.waiting.length) {
      const [least] = [...this.places].sort((a, b) => a.tasks.length - b.tasks.length);
      const place = least?.tasks.length !== 0 && this.places.size < hands ? this.hireOne() : least;
      if (!place || place.tasks.length >= ahead) return;
      this.give(place, this.waiting.shift() as Task<Job, Answer>);
    }
    if (![...this.places].some(({ tasks }) => tasks.length)) this.rest();
  }

  private give(place: Place<Job, Answer>, task: Task<Job, Answer>): void {
    place.tasks.push(task);
    if (place.tasks.length === 1) this.watch(place);
    place.hand.give(task.job);
  }

  private hireOne(): Place<Job, Answer> {
    const ears: Ears<Answer> = {
      answered: (answer) => this.answered(place, answer),
      gone: () => this.lost(place, 'gone'),
    };
    const place: Place<Job, Answer> = { hand: this.hire(ears), tasks: [], timer: undefined, fresh: true };
    this.places.add(place);
    return place;
  }

  private answered(place: Place<Job, Answer>, answer: Answer): void {
    const task = this.places.has(place) && place.tasks.shift();
    if (!task) return;
    place.fresh = false;
    this.watch(place);
    task.settle({ kind: 'done', answer });
    this.hand();
  }

  /** The time of a piece of work runs from the moment at which it is the oldest of its hand. */
  private watch(place: Place<Job, Answer>): void {
    this.clock.clear(place.timer);
    const { deadline, firstDeadline = deadline } = this.options;
    if (place.tasks.length)
      place.timer = this.clock.set(() => this.lost(place, 'timeout'), place.fresh ? firstDeadline : deadline);
  }

  /** What a hand was at is settled; what lay with it besides is given to others first. */
  private lost(place: Place<Job, Answer>, kind: 'timeout' | 'gone'): void {
    if (!this.places.has(place)) return;
    const [current, ...rest] = place.tasks.splice(0);
    this.waiting.unshift(...rest);
    this.dismiss(place);
    current?.settle({ kind });
    this.hand();
  }

  private dismiss(place: Place<Job, Answer>): void {
    this.places.delete(place);
    this.clock.clear(place.timer);
    place.hand.end();
    for (const { settle } of place.tasks.splice(0)) settle({ kind: 'gone' });
  }

  private rest(): void {
    this.clock.clear(this.idling);
    const { idle } = this.options;
    if (idle !== undefined && this.places.size) this.idling = this.clock.set(() => this.close(), idle);
  }
}
