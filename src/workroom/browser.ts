import { Workroom, type Ears, type Hand, type RoomOptions } from '.';

/** The longest time for one piece of work in the browser, in ms. Budgets of what is read end it long before. */
const DEADLINE = 10_000;

/**
 * A worker that has answered once is quick, so one does all, until it does not come to an end: then others are hired, one
 * after the other. Each costs some 15 MB; a page that is never done with occupies two at the most (background/room/line.ts).
 */
const OPTIONS: RoomOptions = {
  hands: 6,
  deadline: DEADLINE,
  firstDeadline: DEADLINE + 5000,
  patience: 250,
  grace: 500,
  idle: 60_000,
};

const isAnswer = (data: unknown): data is readonly [number, string] =>
  Array.isArray(data) && typeof data[0] === 'number' && typeof data[1] === 'string';

/** Hires a worker of the browser. One that answers what it was not asked, or anything but text, is as good as gone. */
function hireWorker(script: string, ears: Ears<string>): Hand<unknown> {
  const worker = new Worker(script, { type: 'module' });
  let given = 0;
  let answered = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isAnswer(data) && data[0] === answered && answered < given) {
      answered++;
      ears.answered(data[1]);
    } else ears.gone();
  });
  worker.addEventListener('error', () => ears.gone());
  worker.addEventListener('messageerror', () => ears.gone());
  return { give: (job) => worker.postMessage([given++, job], []), end: () => worker.terminate() };
}

/**
 * The room of the extension: workers of the browser, each running a script (src/hand/serve.ts). It stands in a page of the
 * extension: a service worker may have no workers of its own.
 * @param rested called when nothing was done for a minute.
 */
export const browserRoom = (script: string, rested?: () => void): Workroom<unknown, string> =>
  new Workroom((ears) => hireWorker(script, ears), { ...OPTIONS, ...(rested && { rested }) });
