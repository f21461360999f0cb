import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Options } from './options';
import { tellOf, type Earlier, type Told } from './told';

/** So many files go to a thread at a time. */
const BATCH = 8;
/** What was answered waits until it is printed: not more than so many batches. */
const MOST_WAITING = 32;
/** A thread needs some 100 ms until it is as quick as this one: it is worth it for so many files. */
const WORTH = 48;

type Batch = readonly string[];

async function tellBatch(files: Batch, options: Options, earlier: Earlier = []): Promise<Told[]> {
  const told: Told[] = [];
  for (const file of files) told.push(await tellOf(file, options, earlier));
  return told;
}

/**
 * What is told of each file, in the order of the files. Many files are audited by as many threads as there are processors;
 * where reports of the year before are at hand, or one of the files is standard input, by this one alone.
 * @param script what a thread runs, and what calls `serve` there; null for no threads.
 */
export async function* tellAll(files: Batch, options: Options, earlier: Earlier, script: URL | null): AsyncGenerator<Told> {
  const count = availableParallelism();
  if (script && count > 1 && files.length >= WORTH && !earlier.length && !files.includes('-')) {
    yield* inThreads(files, options, script, count);
  } else for (const file of files) yield await tellOf(file, options, earlier);
}

async function* inThreads(files: Batch, options: Options, script: URL, count: number): AsyncGenerator<Told> {
  const threads = Array.from({ length: count }, () => new Thread(script, options));
  const idle = [...threads];
  const answers: Promise<readonly Told[]>[] = [];
  let printed = 0;
  const feed = (): void => {
    while (idle.length && answers.length * BATCH < files.length && answers.length < printed + MOST_WAITING) {
      const thread = idle.pop() as Thread;
      const start = answers.length * BATCH;
      const answer = thread.tell(files.slice(start, start + BATCH));
      answers.push(answer);
      void answer.then(() => {
        idle.push(thread);
        feed();
      });
    }
  };
  try {
    for (feed(); printed < answers.length; feed()) yield* (await answers[printed++]) ?? [];
  } finally {
    for (const thread of threads) thread.end();
  }
}

/** A thread that audits batches, one at a time. What it leaves when it comes to an end before its time is audited here. */
class Thread {
  private readonly worker: Worker;
  private settle: (told: readonly Told[] | null) => void = () => undefined;
  private ended = false;

  constructor(
    script: URL,
    private readonly options: Options,
  ) {
    this.worker = new Worker(script, { workerData: options });
    this.worker.on('message', (told: readonly Told[]) => this.settle(told));
    this.worker.on('error', () => undefined);
    this.worker.on('exit', () => {
      this.ended = true;
      this.settle(null);
    });
  }

  async tell(files: Batch): Promise<readonly Told[]> {
    const told = this.ended
      ? null
      : await new Promise<readonly Told[] | null>((settle) => {
          this.settle = settle;
          this.worker.postMessage(files, []);
        });
    return told ?? tellBatch(files, this.options);
  }

  end(): void {
    void this.worker.terminate();
  }
}

/** What a thread does: answers batches until it is ended. */
export function serve(): void {
  parentPort?.on('message', (files: Batch) => {
    void tellBatch(files, workerData as Options).then((told) =>
      parentPort?.postMessage(
        told,
        told.flatMap(({ reports }) => reports.map(({ buffer }) => buffer)),
      ),
    );
  });
}
