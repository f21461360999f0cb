import { Unreadable } from '../unread';

/** What pdf.js has taken for a document, as far as src/dev/pdf-bounds.ts counts it, and whom it tells that it is too much. */
interface Bounds {
  bytes: number;
  objects: number;
  pictures: number;
  readonly refuse: () => void;
}

/** Whether a worker of pdf.js says that its document is too large. */
const isRefusal = (said: unknown): boolean => typeof said === 'object' && said !== null && 'refused' in said;

/**
 * Listens for what pdf.js refuses to do, from now on. It goes on then without that, and nothing it tells can be believed.
 * @param worker in which it works; without one it works in this thread, for one document at a time.
 * @returns what fails with `Unreadable` once it does, and never comes back else.
 */
export function refusalOf(worker: Worker | null): Promise<never> {
  const refusal = new Promise<never>((_, fail) => {
    const refuse = (): void => fail(new Unreadable('too-large'));
    if (worker) worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => isRefusal(data) && refuse());
    else Object.assign(globalThis, { pdfBounds: { bytes: 0, objects: 0, pictures: 0, refuse } satisfies Bounds });
  });
  // Nobody may be waiting for it when it comes.
  refusal.catch(() => undefined);
  return refusal;
}
