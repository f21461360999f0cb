import type { Desk } from '../hand/serve';
import { doWork } from '.';

/** Answers pieces of work, one after the other. */
export function serve(desk: Desk): void {
  let turn: Promise<void> = Promise.resolve();
  desk.addEventListener('message', ({ data: [number, job] }) => {
    turn = turn.then(async () => desk.postMessage([number, await doWork(job)], []));
  });
}
