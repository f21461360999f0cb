import { start } from './start';
import type { FrameRequest } from '../messages';
import { isInPage, type Page, type PageElement } from '../readers/dom';
import type { Speech } from './card';
import { pageContent } from './content';
import { untilIdle } from './idle';
import type { Inspection, PageState } from './inspect';
import { listen } from './listen';
import { commonAncestor, Meanwhile, observeReport } from './observe';
import { Removals } from './stay';
import type { Inspected } from './types';
import { View } from './view';
import { waitUntil } from './wait';

/** What the auditor needs from outside. */
export interface Surroundings {
  /** Reads the page as it stands and has it audited; null when the background does not answer. */
  inspect(state: PageState): Promise<Inspection | null>;
  /** Sends the page for its hash, when there is time. */
  deposit(content: string): void;
  /** Tells that from now on the marks stay away. */
  surrender(): void;
}

/** Pages longer than this are not hashed, in UTF-16 units. */
const LONGEST_CONTENT = 20_000_000;

/** What nothing was found about is looked at when the tab is idle, after so long at the latest, in ms. */
const LONGEST_IDLE = 200;
/** Who waits for the audit waits for that as well, but no longer than this, in ms: some pages hold a hundred reports. */
const LONGEST_LOOK = 1000;

/** The auditor of one frame. */
export class Auditor {
  private reports: readonly Inspected[] = [];
  private marks = true;
  private wary = false;
  private speech: Speech = { lang: 'zh', words: { title: '', close: '' } };
  private shown: { view: View; end: AbortController } | null = null;
  private watching: AbortController | null = null;
  private watchedRoot: PageElement | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  /** The audit that begins when the one under way has ended. */
  private next: Promise<boolean> | null = null;

  private readonly removals = new Removals();
  /** The page has had its way: no marks. */
  private surrendered = false;
  /** How often the page was painted, and when it was last audited and painted, in ms of the page's clock. */
  readonly clock = { start, audited: 0, painted: 0, times: 0 };

  constructor(
    private readonly page: Page,
    private readonly around: Surroundings,
  ) {
    // A page that comes back from the browser's cache has lost its badge.
    listen(['pageshow'], ({ persisted }) => persisted && void this.audit());
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
    const inspecting = this.around.inspect({ wary: this.wary, marksRemoved: this.surrendered });
    const meanwhile = new Meanwhile(this.page);
    const found = await inspecting;
    this.clock.audited = performance.now();
    this.reports = found?.reports ?? [];
    if (found) {
      this.marks = found.marks;
      this.speech = found;
    }
    // Before painting: the layer is no change of the page.
    this.watchPage(meanwhile, found?.candidate ?? false);
    meanwhile.end();
    this.paint();
    this.clock.times++;
    this.clock.painted = performance.now();
    if (!found) return false;
    this.wary = found.differs;
    const changed = await found.changed;
    if (changed && this.reports.some(({ isReport }) => isReport)) this.hashLater();
    return (await this.auditedAgain(found)) || changed;
  }

  /** What is shown otherwise than it was read may as well hide a finding: the page is then audited again. */
  private async auditedAgain(found: Inspection): Promise<boolean> {
    await untilIdle(LONGEST_IDLE);
    const looked = found.rest();
    const differs = await Promise.race([looked, new Promise<null>((done) => setTimeout(done, LONGEST_LOOK, null))]);
    if (differs === null) void looked.then((late) => late && this.auditWarily());
    if (!differs) return false;
    this.wary = true;
    return this.auditOnce();
  }

  private auditWarily(): void {
    this.wary = true;
    void this.audit();
  }

  /** Answers a request of the background. */
  async answer(request: FrameRequest): Promise<boolean> {
    if (request.kind === 'audit') return this.audit();
    if (request.kind === 'jump') return this.jump(request.target);
    this.marks = request.on;
    // Whoever turns them on wants to see them once more.
    this.surrendered = false;
    this.removals.forget();
    this.paint();
    return true;
  }

  /** Paints, paints anew, or takes everything away. Where there is nothing to mark the page is not touched. */
  private paint(): void {
    const isMarked = this.reports.some(({ isReport, marks }) => isReport && marks.length > 0);
    if (!this.marks || this.surrendered || !isMarked) {
      this.shown?.end.abort();
      this.shown = null;
    } else if (this.shown) this.shown.view.show(this.reports);
    else this.shown = this.open(() => this.mayReturn());
  }

  private open(returns: () => boolean): { view: View; end: AbortController } {
    const end = new AbortController();
    return { view: new View(this.page, this.reports, this.speech, end.signal, returns), end };
  }

  /** The page has removed the marks. They come back, unless it does so over and over. */
  private mayReturn(): boolean {
    this.surrendered = !this.removals.note();
    if (this.surrendered) {
      this.paint();
      this.around.surrender();
    }
    return !this.surrendered;
  }

  private jump(target: string): boolean {
    if (this.shown) return this.shown.view.jump(this.reports, target);
    const { view, end } = this.open(() => false);
    const found = view.jump(this.reports, target);
    setTimeout(() => end.abort(), found ? 3000 : 0);
    return found;
  }

  /** Watches what is to be watched: the report's own part of the page, or whether a report comes. */
  private watchPage(meanwhile: Meanwhile, candidate: boolean): void {
    const root = this.reportRoot();
    if (root && root === this.watchedRoot && isInPage(root)) return;
    // Still waiting for a report.
    if (!root && !this.watchedRoot && this.watching) return;
    this.watching?.abort();
    this.watchedRoot = root;
    const watching = (this.watching = new AbortController());
    const { signal } = watching;
    const missed = meanwhile.changed(root);
    if (root) observeReport(root, () => this.audit(), signal, missed);
    else if (candidate) waitUntil(this.page, () => this.look(), watching, missed);
  }

  private reportRoot(): PageElement | null {
    return commonAncestor(this.reports.flatMap(({ isReport, borders }) => (isReport ? borders : [])));
  }

  /** Whether a report stands by now; then the page is audited for good. */
  private async look(): Promise<boolean> {
    await this.audit();
    return this.reports.some(({ isReport }) => isReport);
  }

  private hashLater(): void {
    void untilIdle(3000).then(() => {
      const content = pageContent(this.page);
      if (content !== null && content.length <= LONGEST_CONTENT) this.around.deposit(content);
    });
  }
}
