import type { FrameRequest } from '../messages';
import type { Speech } from './card';
import type { Inspection } from './inspect';
import { pageContent } from './layer';
import { commonAncestor, Meanwhile, observeReport } from './observe';
import type { Inspected } from './types';
import { View } from './view';
import { waitUntil } from './wait';

/** What the auditor needs from outside. */
export interface Surroundings {
  /** Reads the page as it stands and has it audited; null when the background does not answer. */
  inspect(): Promise<Inspection | null>;
  /** Sends the page for its hash, when there is time. */
  deposit(content: string): void;
}

/** Pages longer than this are not hashed, in UTF-16 units. */
const LONGEST_CONTENT = 20_000_000;

/** The auditor of one frame. */
export class Auditor {
  private reports: readonly Inspected[] = [];
  private marks = true;
  private speech: Speech = { lang: 'zh', words: { title: '', close: '' } };
  private shown: { view: View; end: AbortController } | null = null;
  private watching: AbortController | null = null;
  private watchedRoot: Element | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  /** The audit that begins when the one under way has ended. */
  private next: Promise<boolean> | null = null;

  constructor(private readonly around: Surroundings) {
    // A page that comes back from the browser's cache has lost its badge.
    window.addEventListener('pageshow', (event) => event.persisted && void this.audit());
  }

  /**
   * Audits the page and paints. Yields whether anything changed. One audit at a time: all who ask while one is under way
   * share the next.
   */
  audit(): Promise<boolean> {
    this.next ??= this.turn.then(() => {
      this.next = null;
      return this.auditOnce();
    });
    this.turn = this.next.catch(() => undefined);
    return this.next;
  }

  private async auditOnce(): Promise<boolean> {
    // The page is read at once; what changes from here on is noted while the background audits.
    const inspecting = this.around.inspect();
    const meanwhile = new Meanwhile(document);
    const found = await inspecting;
    this.reports = found?.reports ?? [];
    if (found) {
      this.marks = found.marks;
      this.speech = found;
    }
    // Before painting: the layer is no change of the page.
    this.watchPage(meanwhile, found?.candidate ?? false);
    meanwhile.end();
    this.paint();
    performance.mark('gouji:painted');
    if (found?.changed && this.reports.some(({ isReport }) => isReport)) this.hashLater();
    return found?.changed ?? false;
  }

  /** Answers a request of the background. */
  async answer(request: FrameRequest): Promise<boolean> {
    if (request.kind === 'audit') return this.audit();
    if (request.kind === 'jump') return this.jump(request.target);
    this.marks = request.on;
    this.paint();
    return true;
  }

  /** Paints, paints anew, or takes everything away. */
  private paint(): void {
    if (!this.marks || !this.reports.some(({ isReport }) => isReport)) {
      this.shown?.end.abort();
      this.shown = null;
    } else if (this.shown) this.shown.view.show(this.reports);
    else this.shown = this.open();
  }

  private open(): { view: View; end: AbortController } {
    const end = new AbortController();
    return { view: new View(this.reports, this.speech, end.signal), end };
  }

  private jump(target: string): boolean {
    if (this.shown) return this.shown.view.jump(this.reports, target);
    const { view, end } = this.open();
    const found = view.jump(this.reports, target);
    setTimeout(() => end.abort(), found ? 3000 : 0);
    return found;
  }

  /** Watches what is to be watched: the report's own part of the page, or whether a report comes. */
  private watchPage(meanwhile: Meanwhile, candidate: boolean): void {
    const root = this.reportRoot();
    if (root && root === this.watchedRoot && root.isConnected) return;
    // Still waiting for a report.
    if (!root && !this.watchedRoot && this.watching) return;
    this.watching?.abort();
    this.watchedRoot = root;
    const watching = (this.watching = new AbortController());
    const { signal } = watching;
    const missed = meanwhile.changed(root);
    if (root) observeReport(root, () => this.audit(), signal, missed);
    else if (candidate) waitUntil(document, () => this.look(), signal, missed);
  }

  private reportRoot(): Element | null {
    return commonAncestor(this.reports.flatMap(({ isReport, borders }) => (isReport ? borders : [])));
  }

  /** Whether a report stands by now; then the page is audited for good. */
  private async look(): Promise<boolean> {
    await this.audit();
    return this.reports.some(({ isReport }) => isReport);
  }

  private hashLater(): void {
    const send = (): void => {
      const content = pageContent();
      if (content !== null && content.length <= LONGEST_CONTENT) this.around.deposit(content);
    };
    if ('requestIdleCallback' in window) requestIdleCallback(send, { timeout: 3000 });
    else setTimeout(send, 500);
  }
}
