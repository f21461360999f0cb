import { doWork } from '.';
import { warmUp } from './warm';

/** What a worker of the browser has to speak with who hired it. */
export interface Desk {
  addEventListener(type: 'message', listen: (event: { readonly data: readonly [number: number, job: unknown] }) => void): void;
  postMessage(answer: readonly [number: number, answer: string], transfer: []): void;
}

/** What a hand of the room does: answers pieces of work, one after the other. Until the first comes it gets its code warm. */
export function serve(desk: Desk): void {
  desk.addEventListener('message', ({ data: [number, job] }) => desk.postMessage([number, doWork(job)], []));
  warmUp();
}
