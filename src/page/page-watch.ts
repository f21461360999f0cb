import { taggedIn, topOf, type Page } from '../readers/dom';
import type { Sight } from './detect';
import type { Meanwhile } from './observe';
import { ReportWatch, type Watched } from './report-watch';
import type { Inspected } from './types';
import { waitUntil } from './wait';

/** What is asked about the page that is watched. */
export interface WatchedPage extends Watched {
  /** Whether a report was found when the page was audited last. */
  hasReport(): boolean;
}

/** Watches what is to be watched of a page that has been audited: the reports' own part of it, or whether a report comes. */
export class PageWatch {
  /** Ends waiting for a report; null while one stands there. */
  private waiting: AbortController | null = null;
  private candidate = false;
  /** How many cells stood there when the page was read; -1 where that is not known. */
  private cells = 0;
  private readonly report: ReportWatch;

  constructor(
    private readonly page: Page,
    private readonly watched: WatchedPage,
  ) {
    this.report = new ReportWatch(watched);
  }

  /**
   * Goes on with what an audit has found.
   * @param candidate something names a report.
   * @param meanwhile what has changed since the page was read.
   */
  follow(reports: readonly Inspected[], candidate: boolean, meanwhile: Meanwhile): void {
    this.candidate = candidate;
    if (this.watched.hasReport()) {
      this.waiting?.abort();
      this.waiting = null;
      const borders = reports.flatMap((report) => (report.isReport ? report.borders : []));
      this.report.follow(borders, meanwhile);
      return;
    }
    this.report.rest();
    const missed = meanwhile.changed(null);
    this.cells = missed ? -1 : this.countCells();
    // Still waiting for a report.
    if (this.waiting) return;
    this.waiting = new AbortController();
    waitUntil(this.page, () => this.look(), 'candidate', this.waiting, missed);
  }

  /** Watches nothing any more. */
  end(): void {
    this.report.rest();
    this.waiting?.abort();
  }

  private countCells(): number {
    const top = topOf(this.page);
    return top ? taggedIn(top, 'td').length : 0;
  }

  /** Whether a report stands by now. Where nothing names one, a page is audited only when more or fewer cells stand there. */
  private async look(): Promise<Sight> {
    if (!this.candidate && this.countCells() === this.cells) return 'candidate';
    await this.watched.changed();
    return this.watched.hasReport() ? 'report' : 'candidate';
  }
}
