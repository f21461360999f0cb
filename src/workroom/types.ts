/** What came of one piece of work. */
export type Outcome<Answer> =
  | { readonly kind: 'done'; readonly answer: Answer }
  /** It took longer than the deadline; whoever did it was ended. */
  | { readonly kind: 'timeout' }
  /** Whoever did it came to an end by itself, for example without memory; `why` as it was told. */
  | { readonly kind: 'gone'; readonly why?: string };

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
  gone(why?: string): void;
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
  /**
   * So long, in ms, work waits for hands that are at something else before another is hired: whoever is here already is quicker
   * than somebody new. @default 0
   */
  readonly patience?: number;
  /** So long, in ms, a hand may go on with what nobody wants any more before it is ended. @default 0 */
  readonly grace?: number;
  /** Without work for so long, in ms, all hands are let go. @default never */
  readonly idle?: number;
  /** Called when all were let go because there was no work. */
  readonly rested?: () => void;
  readonly clock?: Clock;
}

/** Where work is done, however far away. */
export interface Room<Job, Answer> {
  /**
   * Does a piece of work. Never throws.
   * @param unwanted says that nobody wants the answer any more: the work ends as `gone` unless it is done in a moment.
   */
  do(job: Job, unwanted?: AbortSignal): Promise<Outcome<Answer>>;
  /** Makes everything ready before there is work, so that the first piece need not wait for it. */
  prepare(): void;
}
