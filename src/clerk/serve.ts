import { doWork } from '.';

/** What a worker of the browser has to speak with who hired it. */
export interface Desk {
  addEventListener(type: 'message', listen: (event: { readonly data: readonly [number: number, job: unknown] }) => void): void;
  postMessage(answer: readonly [number: number, answer: string], transfer: []): void;
}

/** Answers pieces of work, one after the other. */
export function serve(desk: Desk): void {
  let turn: Promise<void> = Promise.resolve();
  desk.addEventListener('message', ({ data: [number, job] }) => {
    turn = turn.then(async () => desk.postMessage([number, await doWork(job)], []));
  });
}
