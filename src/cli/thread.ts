import { parentPort, workerData } from 'node:worker_threads';
import type { EarlierReport } from './earlier';
import type { Options } from './options';
import { doWork, type Job } from './work';

/** What a thread is told: a piece of work, or the reports of the year before that are known from now on. */
export type Message = Job | { readonly earlier: readonly EarlierReport[] };

let earlier: readonly EarlierReport[] = [];

parentPort?.on('message', (message: Message) => {
  if ('earlier' in message) {
    ({ earlier } = message);
    return;
  }
  const answer = doWork(message, workerData as Options, earlier);
  parentPort?.postMessage(answer, 'told' in answer ? answer.told.reports.map(({ buffer }) => buffer) : []);
});
