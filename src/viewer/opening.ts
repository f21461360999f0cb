import { opening, type Opened } from '../messages/opened';
import type { GivenFile } from './open';

/** Without a word for so long, in ms, a worker is ended: whatever the file holds, nobody waits for it without end. */
const PATIENCE = 10_000;

/** A file that is not read, and why. */
export type Unopened = Extract<ReturnType<typeof opening.parse>, { kind: 'unread' }>;

/**
 * Has a file opened by a worker of its own, which is ended when it says nothing for too long.
 * @param onPage is told of each page that was read, and of how many there are.
 */
export function openApart(file: GivenFile, onPage: (page: number, of: number) => void): Promise<Opened | Unopened> {
  return new Promise((settle) => {
    const worker = new Worker('/opener.js', { type: 'module' });
    const end = (came: Opened | Unopened): void => {
      clearTimeout(timer);
      worker.terminate();
      settle(came);
    };
    const late = (): void => end({ kind: 'unread', reason: 'timeout' });
    let timer = setTimeout(late, PATIENCE);
    const gone = (): void => end({ kind: 'unread', reason: 'damaged' });
    worker.addEventListener('error', gone);
    worker.addEventListener('messageerror', gone);
    worker.addEventListener('message', ({ data: said }: MessageEvent<unknown>) => {
      const { data } = opening.safeParse(said);
      if (data?.kind !== 'page') return end(data ?? { kind: 'unread', reason: 'damaged' });
      clearTimeout(timer);
      timer = setTimeout(late, PATIENCE);
      onPage(data.page, data.of);
    });
    worker.postMessage(file, []);
  });
}
