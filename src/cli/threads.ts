import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Reason } from '../report/types';
import { commandTexts } from '../texts/command';
import { Workroom, type Ears, type Hand, type Outcome } from '../workroom';
import { fairClock } from './clock';
import type { Input } from './documents';
import type { EarlierReports, Identified } from './earlier';
import type { Options } from './options';
import type { Message } from './thread';
import type { Told } from './told';
import type { Answer, Job } from './work';

/** More threads would take more memory than they save time. */
const MOST_THREADS = 8;
/** So many files lie with a thread, so that it need not wait for the next one. */
const AHEAD = 16;
/** A thread takes so long, in ms, until it is as quick as the first one: only then it is worth having. */
const PATIENCE = 100;
/** What a thread takes to begin, in ms, on a busy machine. */
const BEGINNING = 3000;
/** Memory of one thread in MB, several times that of the largest document. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 48 };
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/** Threads that audit; what takes too long or too much memory is ended and told, all else goes on. */
export class Threads {
  private earlier: EarlierReports | null = null;
  private readonly room: Workroom<Job, Answer>;

  /** @param script what a thread runs. */
  constructor(
    private readonly options: Options,
    script: URL,
  ) {
    const { deadline } = options;
    this.room = new Workroom((ears) => new Thread(script, options, ears, () => this.earlier), {
      hands: Math.min(availableParallelism(), MOST_THREADS),
      deadline,
      firstDeadline: deadline + BEGINNING,
      ahead: AHEAD,
      patience: PATIENCE,
      clock: fairClock,
    });
  }

  /** From now on reports are compared with these. */
  know(earlier: EarlierReports): void {
    this.earlier = earlier;
  }

  /** What is told of an input. @param beside what may show the same reports. Never throws. */
  async audit(input: Input, beside: readonly Input[] = []): Promise<Told> {
    const outcome = await this.room.do({ task: 'audit', input, beside });
    if (outcome.kind === 'done' && 'told' in outcome.answer) return outcome.answer.told;
    const { reason, why } = failureOf(outcome);
    const notes = why ? [commandTexts(this.options.lang).failed(input.source, why)] : [];
    return (await import('./unread')).tellUnread(input.source, reason, this.options, notes);
  }

  /** Whose reports of the year before an input holds, or why it could not be read. Never throws. */
  async identify(input: Input): Promise<Identified> {
    const outcome = await this.room.do({ task: 'identify', input });
    if (outcome.kind === 'done' && 'earlier' in outcome.answer) return outcome.answer.earlier;
    return failureOf(outcome).reason;
  }

  close(): void {
    this.room.close();
  }
}

/** Why there is no answer; `why` in the words of the machine, where it is a fault of ours. */
function failureOf(outcome: Outcome<Answer>): { reason: Reason; why?: string } {
  if (outcome.kind === 'timeout') return { reason: 'timeout' };
  if (outcome.kind === 'gone' && outcome.why === OUT_OF_MEMORY) return { reason: 'too-large' };
  const why = outcome.kind === 'gone' ? outcome.why : 'broken' in outcome.answer ? outcome.answer.broken : undefined;
  return { reason: 'damaged', why: why ?? '' };
}

/** One thread, as somebody who does one piece of work after the other. */
class Thread implements Hand<Job> {
  private readonly worker: Worker;
  private known: EarlierReports | null = null;
  private why: string | undefined;

  constructor(
    script: URL,
    options: Options,
    ears: Ears<Answer>,
    private readonly earlier: () => EarlierReports | null,
  ) {
    this.worker = new Worker(script, { workerData: options, resourceLimits: MEMORY });
    this.worker.on('message', (answer: Answer) => ears.answered(answer));
    this.worker.on('error', (error: NodeJS.ErrnoException) => (this.why = error.code ?? error.message));
    this.worker.on('exit', () => ears.gone(this.why));
  }

  give(job: Job): void {
    const earlier = this.earlier();
    if (earlier && earlier !== this.known) this.send({ earlier: { known: earlier.known, memory: earlier.memory } });
    this.known = earlier;
    this.send(job);
  }

  end(): void {
    void this.worker.terminate();
  }

  private send(message: Message): void {
    this.worker.postMessage(message, []);
  }
}
