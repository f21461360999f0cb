import { closeSync, fstatSync, readSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reason } from '../report/types';
import { fairClock } from './clock';
import { reasonOf } from './failures';
import { LARGEST } from './files';
import { openAtOnce } from './start';

/** Names of standard input. */
const STANDARD_INPUT: ReadonlySet<string> = new Set(['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']);
/** Files that this process has open, by which a shell hands over what another command prints. */
const HANDED_OVER = /^\/(?:dev\/fd|proc\/self\/fd)\/\d+$/;

/** Whether an input is told by its content, having no name of its own. */
export const isNameless = (source: string): boolean => STANDARD_INPUT.has(source) || HANDED_OVER.test(source);

const PIECE = 1 << 16;
/** So long at most, in ms, until a pipe is asked again. */
const LONGEST_PAUSE = 20;

type Read = Uint8Array<ArrayBuffer> | Reason;

/** Inputs that are no files: standard input, pipes, devices. One is read after the other, each within the time for a document. */
export class Streams {
  private last: Promise<unknown> = Promise.resolve();
  private standardInput: Promise<Read> | null = null;

  /** @param deadline longest time for each, in ms. */
  constructor(private readonly deadline: number) {}

  /** All bytes, up to the first beyond the largest file, or why there are none. Never throws. */
  read(source: string): Promise<Read> {
    if (!STANDARD_INPUT.has(source)) return this.next(() => readDevice(source, this.deadline));
    // Who names it twice means the same document: it can be read only once.
    this.standardInput ??= this.next(() => readStandardInput(this.deadline));
    return this.standardInput;
  }

  private next(read: () => Promise<Read>): Promise<Read> {
    const bytes = this.last.then(read);
    this.last = bytes;
    return bytes;
  }
}

async function readStandardInput(deadline: number): Promise<Read> {
  const { stdin } = process;
  const pieces = new Pieces();
  let late = false;
  const end = () => {
    late = true;
    stdin.destroy();
  };
  // Who types takes the time that it takes.
  const timer = stdin.isTTY ? undefined : fairClock.set(end, deadline);
  try {
    // What is neither file nor pipe looks as if it were empty.
    if (fstatSync(stdin.fd).isDirectory()) return 'unsupported-format';
    for await (const piece of stdin as AsyncIterable<Buffer>) if (!pieces.take(piece)) break;
    return late ? 'timeout' : pieces.whole();
  } catch (error) {
    return late ? 'timeout' : reasonOf(error);
  } finally {
    fairClock.clear(timer);
  }
}

/** Reads what is there and asks again: a thread that waits for a pipe could not be ended. */
async function readDevice(path: string, deadline: number): Promise<Read> {
  const pieces = new Pieces();
  const buffer = Buffer.allocUnsafeSlow(PIECE);
  let file: number | null = null;
  try {
    file = openAtOnce(path);
    // Before anybody has opened it for writing a pipe looks as if it were at its end.
    let begun = !fstatSync(file).isFIFO();
    let pause = 1;
    for (let left = deadline; left > 0; left -= pause) {
      const count = readSome(file, buffer);
      if (count === 0 && begun) return pieces.whole();
      begun ||= count !== 0;
      if (count > 0 && !pieces.take(buffer.subarray(0, count))) return pieces.whole();
      pause = count === PIECE ? 0 : count > 0 ? 1 : Math.min(2 * pause + 1, LONGEST_PAUSE);
      if (pause) await wait(pause);
    }
    return 'timeout';
  } catch (error) {
    return reasonOf(error);
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** How many bytes were there; 0 at the end, -1 when nothing is there yet. */
function readSome(file: number, buffer: Buffer): number {
  try {
    return readSync(file, buffer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return -1;
    throw error;
  }
}

/** What was read so far, up to the first byte beyond the largest file. */
class Pieces {
  private readonly pieces: Uint8Array[] = [];
  private size = 0;

  /** @returns whether there is room for more. */
  take(piece: Uint8Array): boolean {
    this.pieces.push(Uint8Array.from(piece));
    this.size += piece.length;
    return this.size <= LARGEST;
  }

  /** All of it in memory of its own, which may be handed to a thread. */
  whole(): Uint8Array<ArrayBuffer> {
    const whole = new Uint8Array(this.size);
    let at = 0;
    for (const piece of this.pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}
