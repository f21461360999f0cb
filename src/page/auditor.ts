import { start } from './start';
import type { FrameRequest } from '../messages';
import type { Page } from '../readers/dom';
import { contentWhenIdle } from './content';
import { Display } from './display';
import { untilIdle } from './idle';
import type { Basis, Inspection, PageState } from './inspect';
import { listen } from './listen';
import { Meanwhile } from './observe';
import { PageWatch } from './page-watch';
import { textOf } from './reading';
import type { Inspected } from './types';

/** What the auditor needs from outside. */
export interface Surroundings {
  /** Reads the page as it stands and has it audited; null when the background does not answer. */
  inspect(state: PageState): Promise<Inspection | null>;
  /** Sends the page for its hash, when there is time. */
  deposit(content: string): void;
  /** Tells that from now on the marks stay away. */
  surrender(): void;
  /** Has what shows marks brought. */
  bringView(): Promise<void>;
}

/** What nothing was found about is looked at when the tab is idle, after so long at the latest, in ms. */
const LONGEST_IDLE = 200;
/** Who waits for the audit waits for that as well, but no longer than this, in ms: some pages hold a hundred reports. */
const LONGEST_LOOK = 1000;

/** What was read is compared with what stands there then; where it does not, the page is audited anew so often before it gets a rest. */
const MOST_ROUNDS = 2;

/** The auditor of one frame. */
export class Auditor {
  private reports: readonly Inspected[] = [];
  private wary = false;
  private readonly watch: PageWatch;
  private readonly display: Display;
  private found: Inspection | null = null;
  private basis: Basis | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  /** The audit that begins when the one under way has ended. */
  private next: Promise<boolean> | null = null;

  private ended = false;
  private readonly listenAgain: () => void;
  /** How often the page was painted, and when it was last audited and painted, in ms of the page's clock. */
  readonly clock = { start, audited: 0, painted: 0, times: 0 };

  constructor(
    private readonly page: Page,
    private readonly around: Surroundings,
  ) {
    this.display = new Display(
      page,
      () => this.around.surrender(),
      () => this.around.bringView(),
    );
    this.watch = new PageWatch(page, {
      changed: () => this.audit(),
      stands: () => this.stands(),
      hasReport: () => this.hasReport,
    });
    // A page that comes back from the browser's cache has lost its badge.
    const comesBack = listen(['pageshow'], ({ persisted }) => persisted && void this.audit());
    const isDrawn = listen(['contentvisibilityautostatechange'], () => this.lookFurther());
    this.listenAgain = () => [comesBack, isDrawn].forEach((begin) => begin());
  }

  /**
   * Audits the page and paints. Yields whether anything changed. One audit at a time: all who ask while one is under way
   * share the next.
   */
  audit(): Promise<boolean> {
    if (this.ended) return Promise.resolve(false);
    this.next ??= this.turn.then(() => {
      this.next = null;
      return this.auditOnce();
    });
    this.turn = this.next.catch(() => undefined);
    return this.next;
  }

  private async auditOnce(round = 0): Promise<boolean> {
    // The page is read at once; what changes from here on is noted while the background audits.
    const { basis } = this;
    const wary = this.wary || this.hadMarks;
    const { isRefused: marksRemoved, wish } = this.display;
    const inspecting = this.around.inspect({ wary, marksRemoved, basis });
    const meanwhile = new Meanwhile(this.page);
    const found = await inspecting;
    this.clock.audited = performance.now();
    this.take(found, wish);
    // Before painting: the layer is no change of the page.
    if (this.display.isElsewhere()) this.listenAgain();
    this.watch.follow(this.reports, found?.candidate ?? false, meanwhile);
    meanwhile.end();
    const painting = this.ended ? undefined : this.display.paint(this.reports);
    if (painting) await painting;
    this.clock.times++;
    this.clock.painted = performance.now();
    if (!found) return false;
    const changed = await found.changed;
    if (changed && this.hasReport && !found.isTranslated) this.hashLater();
    await untilIdle(LONGEST_IDLE);
    if (this.hasReport && round < MOST_ROUNDS && !(await this.stands())) return (await this.auditOnce(round + 1)) || changed;
    return (await this.auditedAgain(found)) || changed;
  }

  private take(found: Inspection | null, wish: number): void {
    this.found = found;
    this.reports = found?.reports ?? [];
    this.basis = found?.basis ?? this.basis;
    if (!found) return;
    this.display.told(found, wish);
    this.wary ||= found.differs;
  }

  /** Where something was found, nothing is called sound before the page has been looked at: it may say another figure every moment. */
  private get hadMarks(): boolean {
    return this.reports.some(({ marks }) => marks.length > 0);
  }

  private get hasReport(): boolean {
    return this.reports.some(({ isReport }) => isReport);
  }

  /** Whether what was read stands on the page as it is now. */
  private stands(): Promise<boolean> {
    return this.found?.stands() ?? Promise.resolve(false);
  }

  /** What is shown otherwise than it was read may as well hide a finding: the page is then audited again. */
  private async auditedAgain(found: Inspection): Promise<boolean> {
    const looked = found.rest();
    const differs = await Promise.race([looked, new Promise<null>((done) => setTimeout(done, LONGEST_LOOK, null))]);
    if (differs === null) void looked.then((late) => late && this.auditWarily());
    if (!differs) return false;
    this.wary = true;
    return this.auditOnce();
  }

  /** What the browser did not draw before could not be looked at. */
  private lookFurther(): void {
    void this.found?.rest().then((differs) => differs && this.auditWarily());
  }

  private auditWarily(): void {
    this.wary = true;
    void this.audit();
  }

  /** The report of which a request speaks; all, where it names none. */
  private reportsOf(request: { readonly part?: number | undefined }): Inspected[] {
    return this.reports.filter(({ part }) => part === (request.part ?? part));
  }

  /** Answers a request of the background. */
  async answer(request: FrameRequest): Promise<unknown> {
    if (request.kind === 'audit') return this.audit();
    if (request.kind === 'read') return this.basis && textOf(this.basis.reading);
    if (request.kind === 'jump') return this.display.jump(this.reportsOf(request), request.target);
    if (request.kind === 'paint') return this.display.paintCells(this.reportsOf(request), request);
    if (request.kind === 'sight') return this.display.inSight(this.reportsOf(request), request.targets);
    // A panel leads to more than what was found.
    if (request.kind === 'beside' && this.display.standBeside(request)) return this.audit();
    if (request.kind === 'marks') this.display.turn(request.on);
    if (!this.ended) await this.display.paint(this.reports);
    return true;
  }

  private hashLater(): void {
    void contentWhenIdle(this.page).then((content) => content !== null && this.around.deposit(content));
  }

  /** Takes away all that it shows, and does nothing any more. */
  end(): void {
    this.ended = true;
    this.watch.end();
    this.display.end();
  }
}
