import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Job, Queue, Worker } from 'bullmq';
import { queueTexts } from '../../texts/queue';
import type { SweepTexts } from '../../texts/zh/sweep';
import type { QueueTexts } from '../../texts/zh/queue';
import type { ExitCode } from '../audit';
import { say } from '../printable';
import { runSweep } from '../sweep';
import { SweepCommand } from '../sweep/command';
import type { SweepChoices } from '../sweep/options';
import { Threads } from '../threads';
import { siteJob } from './job';
import { connected, libraries } from './libraries';
import { QUEUE } from './name';

/** A worker that has said nothing for so long, in ms, is gone: its site goes to another. It says something twice in that time. */
const SILENCE = 30_000;
/** How often a site may come back from workers that are gone before it is set aside. */
const MOST_STALLED = 3;
/** Between two looks at whether anything is left, in ms. */
const LOOK = 1000;

/** The command `gouji work`: takes site after site from a queue and sweeps it. @returns the exit status. */
export const work = (args: readonly string[], script: URL): Promise<ExitCode> =>
  runSweep(args, async (choices, texts) => {
    const own = queueTexts(choices.audit.lang);
    if (choices.queue === null || !choices.out || choices.inputs.length) {
      say(own.workNeeds);
      return 2;
    }
    const threads = new Threads(choices.audit, script);
    try {
      return await new Works(choices, choices.queue, texts, own, threads).run();
    } finally {
      threads.close();
    }
  });

/** What says to a queue how work ended. */
interface Errors {
  readonly UnrecoverableError: new (why: string) => Error;
  readonly WaitingError: new () => Error;
}

class Works {
  private code: ExitCode = 0;
  private isOver = false;

  constructor(
    private readonly choices: SweepChoices,
    private readonly address: string,
    private readonly texts: SweepTexts,
    private readonly own: QueueTexts,
    private readonly threads: Threads,
  ) {}

  async run(): Promise<ExitCode> {
    const { bull } = await libraries(this.own);
    const client = await connected(this.address, this.own);
    const queue = new bull.Queue(QUEUE, { connection: client });
    const timing = { lockDuration: SILENCE, stalledInterval: SILENCE, maxStalledCount: MOST_STALLED };
    const worker = new bull.Worker(QUEUE, (job, token) => this.sweep(job, token, bull), {
      connection: client,
      ...timing,
    });
    // Who has lost Redis comes back by himself.
    queue.on('error', () => undefined);
    worker.on('error', () => undefined);
    const stop = (): void => void (this.isOver = true);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    while (!this.isOver && !(this.choices.drain && (await isEmpty(queue)))) await sleep(LOOK);
    await this.close(queue, worker);
    client.disconnect();
    return this.code;
  }

  /** Lets the site that is under way come to its end, and names those that were set aside. */
  private async close(queue: Queue, worker: Worker): Promise<void> {
    await worker.close();
    const failed = await queue.getFailed(0, 999);
    for (const { id = '', failedReason } of failed) say(this.own.setAside(id, failedReason ?? ''));
    if (failed.length) this.code = 2;
    await queue.close();
  }

  private async sweep(job: Job, token: string | undefined, { UnrecoverableError, WaitingError }: Errors): Promise<number> {
    const read = siteJob.safeParse(job.data);
    if (!read.success) throw new UnrecoverableError(this.own.noSite);
    const { site, starts, year } = read.data;
    say(this.own.begun(site, starts.length));
    const choices = { ...this.choices, inputs: starts, year, out: join(this.choices.out, 'sites', site) };
    // Whoever can write to the queue is not who runs this: no private address is asked for its sake.
    const { code, isBrokenOff } = await new SweepCommand(choices, this.texts, this.threads, false).run();
    if (isBrokenOff) {
      await job.moveToWait(token);
      throw new WaitingError();
    }
    this.code = Math.max(this.code, code) as ExitCode;
    return code;
  }
}

/** Whether nothing waits, and nobody works. */
async function isEmpty(queue: Queue): Promise<boolean> {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
  return Object.values(counts).every((count) => count === 0);
}
