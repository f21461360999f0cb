import type { Clock, Ears, Hand, Outcome, Room, RoomOptions } from './types';

export type * from './types';

const GONE = { kind: 'gone' } as const;

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

/**
 * A room in which work is done that may never end: it goes to hands that can be let go in the middle of it. The command line
 * hires threads, the extension hires workers of the browser; who hands in work knows neither. What takes too long is ended, and
 * who did it is replaced. What is wrong with one piece of work is told of that one alone: all others are done.
 */
export class Workroom<Job, Answer> implements Room<Job, Answer> {
  private readonly waiting: Task<Job, Answer>[] = [];
  private readonly places = new Set<Place<Job, Answer>>();
  private readonly clock: Clock;
  private idling: unknown;
  private losingPatience: unknown;

  constructor(
    private readonly hire: (ears: Ears<Answer>) => Hand<Job>,
    private readonly options: RoomOptions,
  ) {
    this.clock = options.clock ?? realClock;
  }

  do(job: Job, unwanted?: AbortSignal): Promise<Outcome<Answer>> {
    return new Promise((settle) => {
      const task = { job, settle };
      unwanted?.addEventListener('abort', () => this.drop(task));
      this.waiting.push(task);
      this.hand();
    });
  }

  /** Hires a hand before there is work. */
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
    this.stopWaiting();
    for (const place of this.places) this.dismiss(place);
    for (const { settle } of this.waiting.splice(0)) settle(GONE);
  }

  /** Gives out what waits: to whom has the least, and to a new hand before anybody gets a second piece. */
  private hand(): void {
    this.clock.clear(this.idling);
    const { hands, ahead = 1, patience = 0 } = this.options;
    while (this.waiting.length) {
      const [least] = [...this.places].sort((a, b) => a.tasks.length - b.tasks.length);
      const isShort = least?.tasks.length !== 0 && this.places.size < hands;
      if (isShort && least && patience) this.losingPatience ??= this.clock.set(() => this.handToNew(), patience);
      const place = isShort && !(least && patience) ? this.hireOne() : least;
      if (!place || place.tasks.length >= ahead) return;
      this.give(place, this.waiting.shift() as Task<Job, Answer>);
    }
    this.stopWaiting();
    this.rest();
  }

  /** Nobody has come free for a while: who waits longest gets a hand of its own. */
  private handToNew(): void {
    this.losingPatience = undefined;
    const task = this.waiting.shift();
    if (task) this.give(this.hireOne(), task);
    this.hand();
  }

  private stopWaiting(): void {
    this.clock.clear(this.losingPatience);
    this.losingPatience = undefined;
  }

  /** What waits is left undone; who is at it may end in a moment, and is ended then. */
  private drop(task: Task<Job, Answer>): void {
    const at = this.waiting.indexOf(task);
    if (at >= 0) {
      this.waiting.splice(at, 1);
      task.settle(GONE);
      this.hand();
    }
    const place = [...this.places].find(({ tasks }) => tasks[0] === task);
    if (!place) return;
    this.clock.clear(place.timer);
    place.timer = this.clock.set(() => this.lost(place, GONE), this.options.grace ?? 0);
  }

  private give(place: Place<Job, Answer>, task: Task<Job, Answer>): void {
    place.tasks.push(task);
    if (place.tasks.length === 1) this.watch(place);
    place.hand.give(task.job);
  }

  private hireOne(): Place<Job, Answer> {
    const ears: Ears<Answer> = {
      answered: (answer) => this.answered(place, answer),
      gone: (why) => this.lost(place, why === undefined ? GONE : { ...GONE, why }),
    };
    const place: Place<Job, Answer> = { hand: this.hire(ears), tasks: [], timer: undefined, fresh: true };
    this.places.add(place);
    return place;
  }

  private answered(place: Place<Job, Answer>, answer: Answer): void {
    const task = place.tasks.shift();
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
      place.timer = this.clock.set(() => this.lost(place, { kind: 'timeout' }), place.fresh ? firstDeadline : deadline);
  }

  /** What a hand was at is settled; what lay with it besides is given to others first. */
  private lost(place: Place<Job, Answer>, outcome: Outcome<Answer>): void {
    if (!this.places.has(place)) return;
    const [current, ...rest] = place.tasks.splice(0);
    this.waiting.unshift(...rest);
    this.dismiss(place);
    current?.settle(outcome);
    this.hand();
  }

  private dismiss(place: Place<Job, Answer>): void {
    this.places.delete(place);
    this.clock.clear(place.timer);
    place.hand.end();
    for (const { settle } of place.tasks.splice(0)) settle(GONE);
  }

  private rest(): void {
    this.clock.clear(this.idling);
    const { idle, rested } = this.options;
    if (idle === undefined || [...this.places].some(({ tasks }) => tasks.length)) return;
    this.idling = this.clock.set(() => {
      this.close();
      rested?.();
    }, idle);
  }
}
