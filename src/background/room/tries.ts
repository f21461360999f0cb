/** How often one page, and one tab, may take too long before they are left alone, and for how long they are, in ms. */
const MOST_OF_A_PAGE = 3;
const MOST_OF_A_TAB = 6;
const FORGOTTEN = 600_000;
/** A page that took too long is left alone for so long, in ms; each time twice as long. */
const PAUSE = 30_000;

interface Ended {
  readonly page: string;
  readonly at: number;
}

/**
 * What took too long is not tried again at once, and by itself only a few times: a page could ask for it without end. Nobody
 * but the reader has it tried at once, by a click.
 */
export class Tries {
  private readonly tabs = new Map<number, Ended[]>();

  /** @param now yields the time, in ms. */
  constructor(private readonly now: () => number) {}

  /** Whether something of a page is to be tried. */
  may(tab: number, page: string): boolean {
    const ended = this.endedIn(tab);
    const own = ended.filter((one) => one.page === page);
    const last = own.at(-1);
    if (ended.length >= MOST_OF_A_TAB || own.length >= MOST_OF_A_PAGE) return false;
    return !last || this.now() - last.at >= PAUSE * 2 ** (own.length - 1);
  }

  /** It took too long. */
  ended(tab: number, page: string): void {
    this.tabs.set(tab, [...this.endedIn(tab), { page, at: this.now() }]);
  }

  /** Everything in a tab may be tried again. */
  forget(tab: number): void {
    this.tabs.delete(tab);
  }

  private endedIn(tab: number): Ended[] {
    const recent = (this.tabs.get(tab) ?? []).filter(({ at }) => this.now() - at < FORGOTTEN);
    if (recent.length) this.tabs.set(tab, recent);
    else this.tabs.delete(tab);
    return recent;
  }
}
