import { topOf, type Page, type PageElement } from '../readers/dom';
import { ownHosts } from '../readers/shadow';
import type { Speech } from './card';
import { removeEarlierLayers } from './earlier-layers';
import type { InSight } from './in-sight';
import { Removals } from './stay';
import type { Beside } from '../messages/reading';
import type { Inspected } from './types';
import type { Cells, View } from './view';
import { viewHere } from './view-here';

/** A jump without marks is shown for so long, in ms. */
const GLIMPSE = 3000;

/** Whether and how marks are shown in a page. */
export class Display {
  private isOn = true;
  private beside: Beside = { panel: false, underlined: false };
  /** How often it was told what is wanted, beside the answers to what was read. */
  private wanted = 0;
  private speech: Speech = { lang: 'zh', words: { title: '', legend: [] } };
  private shown: { view: View; end: AbortController } | null = null;
  private top: PageElement | null = null;
  private readonly removals = new Removals();
  private surrendered = false;

  private reports: readonly Inspected[] = [];

  /**
   * @param surrender tells that from now on the marks stay away.
   * @param bring has what shows marks brought: it is a script of its own.
   */
  constructor(
    private readonly page: Page,
    private readonly surrender: () => void,
    private readonly bring: () => Promise<void>,
  ) {}

  /** The page has had its way: no marks. */
  get isRefused(): boolean {
    return this.surrendered;
  }

  /** Names what is wanted by now: an answer that was asked for before says nothing of what was told later. */
  get wish(): number {
    return this.wanted;
  }

  /** What the background says about marks, asked when `wish` was wanted. */
  told({ marks, beside, ...speech }: Speech & { readonly marks: boolean; readonly beside: Beside }, wish: number): void {
    if (wish === this.wanted) {
      this.isOn = marks;
      this.beside = beside;
    }
    // What is shown speaks the language in which it was painted.
    if (speech.lang !== this.speech.lang) this.end();
    this.speech = speech;
  }

  /** A panel comes to stand beside the page, or goes, or wants something else underlined. @returns whether it has come. */
  standBeside(beside: Beside): boolean {
    const comes = beside.panel && !this.beside.panel;
    this.wanted++;
    this.beside = beside;
    return comes;
  }

  /** Frames cells of reports, where marks are shown. */
  paintCells(reports: readonly Inspected[], cells: Cells): boolean {
    this.shown?.view.paintCells(reports, cells);
    return this.shown !== null;
  }

  /** Turns marks on or off; whoever turns them on wants to see them once more. */
  turn(isOn: boolean): void {
    this.wanted++;
    this.isOn = isOn;
    this.surrendered = false;
    this.removals.forget();
  }

  /**
   * Paints, paints anew, or takes everything away, at once where what shows marks is here. Where there is nothing to mark the
   * page is not touched.
   */
  paint(reports: readonly Inspected[]): Promise<void> | undefined {
    this.reports = reports;
    removeEarlierLayers(this.page);
    const { panel } = this.beside;
    const isMarked = reports.some(({ isReport, marks }) => isReport && (panel || marks.length > 0));
    if (!this.isOn || this.surrendered || !isMarked) this.end();
    else if (this.shown) this.shown.view.show(reports, this.beside);
    else if (viewHere()) this.shown = this.open(reports, () => this.mayReturn());
    else return this.bring().then(() => (viewHere() ? this.paint(this.reports) : undefined));
    return undefined;
  }

  /** Scrolls to a finding or a place; false when it stands nowhere. */
  async jump(reports: readonly Inspected[], target: string): Promise<boolean> {
    if (this.shown) return this.shown.view.jump(reports, target);
    if (!viewHere()) await this.bring();
    const glimpse = this.open(reports, () => false);
    const found = glimpse?.view.jump(reports, target) ?? false;
    setTimeout(() => glimpse?.end.abort(), found ? GLIMPSE : 0);
    return found;
  }

  /** What of some places the reader sees now; null where it is nothing. */
  async inSight(reports: readonly Inspected[], targets: readonly string[]): Promise<InSight | null> {
    if (!viewHere()) await this.bring();
    return viewHere()?.inSight(reports, targets) ?? null;
  }

  /**
   * Whether the document has another root than last time, as when it was written anew: then it has lost what was listened to
   * in it, and what is shown has to be shown anew.
   */
  isElsewhere(): boolean {
    const before = this.top;
    this.top = topOf(this.page);
    if (before === null || before === this.top) return false;
    this.end();
    return true;
  }

  /** Takes everything away. */
  end(): void {
    this.reports = [];
    this.shown?.end.abort();
    this.shown = null;
  }

  private open(reports: readonly Inspected[], returns: () => boolean): { view: View; end: AbortController } | null {
    const Views = viewHere();
    if (!Views) return null;
    const end = new AbortController();
    const view = new Views(this.page, reports, { ...this.speech, beside: this.beside }, end.signal, returns);
    // What it puts into the page is no part of that. Its script has a list of its own.
    ownHosts.add(view.host);
    return { view, end };
  }

  /** The page has removed the marks. They come back, unless it does so over and over. */
  private mayReturn(): boolean {
    this.surrendered = !this.removals.note();
    if (this.surrendered) {
      this.end();
      this.surrender();
    }
    return !this.surrendered;
  }
}
