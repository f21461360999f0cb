import { closestTo, isInPage, PageObserver, SizeObserver, type PageElement } from '../readers/dom';
import { shadowRootsIn } from '../readers/shadow';
import { Later } from './later';
import { listen } from './listen';
import { commonAncestor, EVERYTHING, isOfPage, wayUp, type Meanwhile } from './observe';

/** Least time between two audits of a page that keeps changing, in ms; doubled while nothing comes of them. */
const PAUSE = 300;
const LONGEST_PAUSE = 5000;

/** What may show another report without any node that comes or goes: done by the reader, or come of itself. */
const DOINGS = ['click', 'change', 'popstate', 'hashchange'] as const;
const MOVEMENTS = ['toggle', 'transitionend'] as const;

/** What is asked about the report that is watched. */
export interface Watched {
  /** Audits the page again. Yields whether anything came of it. */
  changed(): Promise<boolean>;
  /** Whether what was read stands on the page as it is now. */
  stands(): Promise<boolean>;
}

/**
 * Watches the part of a page that holds its reports. One observer: all of that part, and of the elements above it only their own
 * children, so that a part that is taken out of the page is noticed. A page that ticks beside its report is looked at ever less
 * often. What is done to the page, or changes the size of the tables, may hide the report and show another one by style alone: then
 * what was read is compared with what stands there.
 */
export class ReportWatch {
  private root: PageElement | null = null;
  private borders: readonly PageElement[] = [];
  private pause = PAUSE;
  /** When the report was last seen to be gone. */
  private gone = -Infinity;
  private caution = PAUSE;
  private doubted = 0;
  private readonly audit = new Later(() => void this.change());
  private readonly doubt = new Later(() => void this.compare());
  private readonly observer = new PageObserver((records) => this.note(records));
  private sizes: { disconnect(): void } | null = null;
  private listening: AbortController | null = null;
  private listensAgain: (() => void)[] = [];

  constructor(private readonly watched: Watched) {}

  /**
   * Watches the part that holds these elements, which may have been taken out of the page since it was read.
   * @param meanwhile what has changed since then.
   */
  follow(borders: readonly PageElement[], meanwhile: Meanwhile): void {
    this.observer.disconnect();
    this.root = commonAncestor(borders);
    this.borders = borders;
    if (this.root) this.observe(this.root);
    this.measure();
    this.hear();
    // Elements without a common one around them stand in no page together.
    if (!this.root || meanwhile.changed(this.root)) this.audit.within(this.pause);
  }

  /** Watches nothing any more. */
  rest(): void {
    this.observer.disconnect();
    this.sizes?.disconnect();
    this.listening?.abort();
    this.audit.cancel();
    this.doubt.cancel();
    this.root = this.listening = null;
    this.borders = [];
  }

  private observe(root: PageElement): void {
    for (const part of [root, ...shadowRootsIn(root)]) this.observer.observe(part, EVERYTHING);
    for (const above of wayUp(root)) if (above !== root) this.observer.observe(above, { childList: true });
  }

  private measure(): void {
    this.sizes?.disconnect();
    const known = new Set<unknown>();
    const sizes = new SizeObserver((entries) => {
      // Each is told once when it begins to be observed.
      const isNews = entries.some(({ target }) => known.has(target));
      for (const { target } of entries) known.add(target);
      if (isNews) this.move();
    });
    this.sizes = sizes;
    for (const element of new Set(this.borders.map((border) => closestTo(border, 'table') ?? border))) sizes.observe(element);
  }

  private hear(): void {
    for (const listenAgain of this.listensAgain) listenAgain();
    if (this.listening) return;
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.listensAgain = [
      listen(DOINGS, () => this.doubt.within(PAUSE), { signal }),
      listen(MOVEMENTS, () => this.move(), { signal }),
    ];
  }

  private note(records: readonly MutationRecord[]): void {
    if (!records.some(isOfPage)) return;
    const now = performance.now();
    // A report that is gone is not told for long; one that is made anew all the time is no reason to look all the time.
    const isGone = !this.borders.every(isInPage) && now - this.gone > LONGEST_PAUSE;
    if (isGone) this.gone = now;
    this.audit.within(isGone ? PAUSE : this.pause);
  }

  private async change(): Promise<void> {
    if (this.root) this.observe(this.root);
    const isChanged = await this.watched.changed();
    this.pause = isChanged ? PAUSE : Math.min(2 * this.pause, LONGEST_PAUSE);
  }

  /** Something moves by itself: what was read may no longer stand there. What moves all the time is asked ever less often. */
  private move(): void {
    if (performance.now() - this.doubted > LONGEST_PAUSE) this.caution = PAUSE;
    this.doubt.within(this.caution);
  }

  private async compare(): Promise<void> {
    this.doubted = performance.now();
    const stands = await this.watched.stands();
    this.caution = stands ? Math.min(2 * this.caution, LONGEST_PAUSE) : PAUSE;
    if (!stands) this.audit.within(0);
  }
}
