import type { View } from '../messages/muster';
import type { Page } from '../readers/dom';
import type { Inspection } from './inspect';
import { listen } from './listen';
import { watchSight } from './sight';

/** What a frame in a page tells beside its reading: a report in it counts only where it can be seen. */
export class FrameWatch {
  private watching = new AbortController();
  /** What was told last: it holds until the browser has looked again, which takes it up to a second out of view. */
  private view: View | null = null;

  constructor(
    private readonly page: Page,
    private readonly tell: (message: unknown) => Promise<unknown>,
  ) {}

  /** Watches a frame that holds a report as it was just read; not the page on top, and not other frames. */
  follow(found: Inspection | null): void {
    this.watching.abort();
    if (window === window.top || !found?.reports.some(({ isReport }) => isReport)) return;
    const { signal } = (this.watching = new AbortController());
    listen(['pagehide'], () => void this.tell({ kind: 'frame-left' }), { signal });
    const tell = (view: View): void => {
      this.view = view;
      void this.tell({ kind: 'frame-view', born: performance.timeOrigin, view });
    };
    if (this.view) tell(this.view);
    watchSight(this.page, tell, signal);
  }
}
