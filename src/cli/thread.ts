import { parentPort, workerData } from 'node:worker_threads';
import type { EarlierReports } from './earlier';
import type { Options } from './options';
import { doWork, type Answer, type Job } from './work';

/** What a thread is told: a piece of work, or the reports of the year before that are known from now on. */
export type Message = Job | { readonly earlier: EarlierReports };

let earlier: EarlierReports | null = null;

/** What was told before. Documents are opened in several steps, and answers are given in the order of the questions. */
let before: Promise<void> = Promise.resolve();

parentPort?.on('message', (message: Message) => {
  before = before.then(() => hear(message));
});

async function hear(message: Message): Promise<void> {
  if ('earlier' in message) {
    ({ earlier } = message);
    return;
  }
  const answer = await doWork(message, workerData as Options, earlier);
  parentPort?.postMessage(answer, memoryOf(answer));
}

/** What is handed over as it is, since it is needed here no more. */
function memoryOf(answer: Answer): ArrayBuffer[] {
  if ('told' in answer) return answer.told.reports.map(({ buffer }) => buffer);
  return 'earlier' in answer && typeof answer.earlier !== 'string' ? answer.earlier.map(({ packed }) => packed.buffer) : [];
}
