import { boxesOf, closestTo, type OurElement, type Page, type PageElement } from '../readers/dom';
import { Attention } from './attention';
import type { Speech } from './card';
import { onMove } from './changes';
import { flash, goalsOf, scrollTo } from './jump';
import { inSight } from './in-sight';
import { openLayer, type Layer } from './layer';
import { Marks } from './marks';
import { inTopLayer } from './top-layer';
import type { Beside } from '../messages/reading';
import type { Inspected, Mark } from './types';

/** A flash without marks lasts this long, in ms. */
const GLIMPSE = 2200;

/** Cells that are added up, and those that state what they should come to. */
export type Cells = Pick<Mark, 'parts' | 'totals'>;

/** What the extension shows in a page: the marks of its reports and the card. Ends with its signal, without a trace. */
export class View {
  private readonly marks: Marks;
  private readonly attention: Attention;
  private readonly layer: Layer;
  private readonly plan: () => void;
  private reports: readonly Inspected[] = [];
  /** What the page has in the top layer around its reports. */
  private around: readonly PageElement[] = [];

  constructor(
    page: Page,
    reports: readonly Inspected[],
    speech: Speech & { readonly beside: Beside },
    private readonly signal: AbortSignal,
    returns: () => boolean,
  ) {
    this.layer = openLayer(page, signal, returns);
    this.marks = new Marks(this.layer, speech.lang);
    this.attention = new Attention(this.layer, this.marks, speech, signal);
    this.place(reports, speech.beside);
    const tables = new Set(this.marks.spots.flatMap(({ element }) => closestTo(element, 'table') ?? element));
    const isLeftBehind = (): boolean => this.marks.boxes.areLeftBehind();
    this.plan = onMove(page, [...tables], { follow: () => this.follow(), isLeftBehind }, signal);
    this.plan();
  }

  /** What of some places the reader sees now. */
  static readonly inSight = inSight;

  /** All that the page sees of it. */
  get host(): OurElement {
    return this.layer.host;
  }

  /** Replaces the reports, after the page has been audited again. */
  show(reports: readonly Inspected[], beside: Beside): void {
    this.place(reports, beside);
    this.plan();
  }

  private place(reports: readonly Inspected[], { panel, underlined }: Beside): void {
    this.reports = reports;
    this.attention.isSilent = panel;
    this.marks.show(reports.flatMap((report) => report.marks.map((mark) => ({ ...mark, report }))));
    this.marks.underline(underlined ? reports : []);
    this.attention.renew();
  }

  /** Frames cells of a report; none clears what was framed. */
  paintCells(reports: readonly Inspected[], { parts, totals }: Cells): void {
    const [report] = reports;
    if (report) this.marks.paintOperands({ report, id: '', severity: 'notice', parts, totals, rest: [] });
    this.plan();
  }

  /** Leads to a finding, a cell or a place; false when it is nowhere on the page. */
  jump(reports: readonly Inspected[], target: string): boolean {
    for (const { report, id } of goalsOf(reports, target)) {
      const place = report.placeOf(id);
      if (!place || !boxesOf(place.element).length) continue;
      scrollTo(place.element);
      const spot = this.marks.spots.find(({ mark }) => mark.id === id && mark.report === report);
      if (spot) {
        this.attention.open(spot, true);
        this.marks.focusOn(spot);
      }
      const box = (spot && this.marks.nodeOf(spot)) ?? this.marks.glimpse(place, this.signal, GLIMPSE);
      flash(box);
      return true;
    }
    return false;
  }

  private follow(): boolean {
    this.riseOver(inTopLayer(this.reports.flatMap(({ borders }) => borders)));
    const goesOn = this.marks.boxes.follow();
    this.attention.follow();
    return goesOn;
  }

  /** A dialog or the like that the page opens around its report comes to lie over the layer. */
  private riseOver(around: readonly PageElement[]): void {
    if (around.some((element) => !this.around.includes(element))) this.layer.raise();
    this.around = around;
  }
}
