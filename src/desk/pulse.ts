/**
 * Waits in a worker: timers of a page that nobody looks at are held back, at last to one a minute, and whoever opens a report
 * looks away from the desk.
 */
export function pulse(): (ms: number) => Promise<void> {
  let worker: Worker | null = null;
  const waiting = new Map<number, () => void>();
  let last = 0;
  const hire = (): Worker => {
    const hired = new Worker('/pulse.js');
    hired.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      waiting.get(Number(data))?.();
      waiting.delete(Number(data));
    });
    return hired;
  };
  return (ms) =>
    new Promise((done) => {
      worker ??= hire();
      const number = ++last;
      waiting.set(number, done);
      worker.postMessage([number, ms], []);
    });
}
