import type { Job } from '../../messages/job';
import type { Outcome, Room } from '../../workroom';
import type { Place } from '../years';

interface Turn {
  readonly frame: number;
  readonly job: Job;
  /** Its characters. */
  readonly size: number;
  readonly unwanted: AbortController;
  readonly settle: (outcome: Outcome<string>) => void;
  readonly settled: Promise<Outcome<string>>;
}

interface Lane {
  readonly tab: number;
  busy: Turn | null;
  readonly waiting: Turn[];
}

/** Of one tab so much may wait: pieces of work, and their characters. */
const MOST_WAITING = 300;
const MOST_CHARACTERS = 64_000_000;

/** Characters of what was read: nothing else of it is large. */
const sizeOf = ({ reading, texts }: Job): number =>
  [reading, ...texts].reduce((sum, { shown, all = '' }) => sum + shown.length + all.length, 0);

function turnOf(frame: number, job: Job): Turn {
  let settle: Turn['settle'] = () => undefined;
  const settled = new Promise<Outcome<string>>((resolve) => (settle = resolve));
  return { frame, job, size: sizeOf(job), unwanted: new AbortController(), settle, settled };
}

/**
 * Who goes into the room next. Of each tab one piece of work is in it at a time, beside it one of its top frame, which nothing
 * that it embeds holds up; so a tab that is never done with keeps no other one waiting. Of each frame only what it sent last
 * counts: what it sent before is dropped.
 */
export class Line {
  private readonly lanes = new Map<string, Lane>();

  constructor(private readonly room: Pick<Room<Job, string>, 'do'>) {}

  /** Has a piece of work done for a frame. What somebody took with him who came to an end by himself is tried once more. */
  do(job: Job, [tab, frame]: Place): Promise<Outcome<string>> {
    const key = `${tab} ${frame === 0 ? 'top' : 'inner'}`;
    const lane = this.lanes.get(key) ?? { tab, busy: null, waiting: [] };
    this.lanes.set(key, lane);
    this.dropOlder(lane, frame);
    const turn = turnOf(frame, job);
    const characters = lane.waiting.reduce((sum, { size }) => sum + size, turn.size);
    const isFull = lane.waiting.length >= MOST_WAITING || characters > MOST_CHARACTERS;
    if (lane.waiting.length && isFull) return Promise.resolve({ kind: 'gone' });
    lane.waiting.push(turn);
    void this.next(key, lane);
    return turn.settled;
  }

  /** Whether something of a tab is waiting or being done. */
  isBusy(tab: number): boolean {
    return [...this.lanes.values()].some((lane) => lane.tab === tab && lane.busy);
  }

  /** Nobody waits any more for anything of a tab. */
  drop(tab: number): void {
    for (const { tab: of, busy, waiting } of this.lanes.values()) {
      if (of !== tab) continue;
      busy?.unwanted.abort();
      for (const { settle } of waiting.splice(0)) settle({ kind: 'gone' });
    }
  }

  private dropOlder({ busy, waiting }: Lane, frame: number): void {
    if (busy?.frame === frame) busy.unwanted.abort();
    const at = waiting.findIndex((turn) => turn.frame === frame);
    if (at >= 0) for (const { settle } of waiting.splice(at, 1)) settle({ kind: 'gone' });
  }

  private async next(key: string, lane: Lane): Promise<void> {
    if (lane.busy) return;
    const turn = lane.waiting.shift();
    if (!turn) {
      this.lanes.delete(key);
      return;
    }
    lane.busy = turn;
    turn.settle(await this.tryTwice(turn));
    lane.busy = null;
    await this.next(key, lane);
  }

  private async tryTwice({ job, unwanted: { signal } }: Turn): Promise<Outcome<string>> {
    const first = await this.room.do(job, signal);
    return first.kind === 'gone' && !signal.aborted ? this.room.do(job, signal) : first;
  }
}
