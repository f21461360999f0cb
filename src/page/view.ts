import { boxesOf, closestTo, type Page } from '../readers/dom';
import { Attention } from './attention';
import type { Speech } from './card';
import { onMove } from './changes';
import { flash, goalsOf, scrollTo } from './jump';
import { openLayer } from './layer';
import { Marks } from './marks';
import type { Inspected } from './types';

/** A flash without marks lasts this long, in ms. */
const GLIMPSE = 2200;

/** What the extension shows in a page: the marks of its reports and the card. Ends with its signal, without a trace. */
export class View {
  private readonly marks: Marks;
  private readonly attention: Attention;

  constructor(
    page: Page,
    reports: readonly Inspected[],
    speech: Speech,
    private readonly signal: AbortSignal,
    returns: () => boolean,
  ) {
    const layer = openLayer(page, signal, returns);
    this.marks = new Marks(layer, speech.lang);
    this.attention = new Attention(layer, this.marks, speech, signal);
    this.show(reports);
    const tables = new Set(this.marks.spots.flatMap(({ element }) => closestTo(element, 'table') ?? []));
    onMove(page, [...tables], () => this.follow(), signal);
  }

  /** Replaces the reports, after the page has been audited again. */
  show(reports: readonly Inspected[]): void {
    this.marks.show(reports.flatMap((report) => report.marks.map((mark) => ({ ...mark, report }))));
    this.attention.renew();
  }

  /** Leads to a finding, a cell or a place; false when it is nowhere on the page. */
  jump(reports: readonly Inspected[], target: string): boolean {
    for (const { report, id } of goalsOf(reports, target)) {
      const place = report.placeOf(id);
      if (!place || !boxesOf(place.element).length) continue;
      scrollTo(place.element);
      const spot = this.marks.spots.find(({ mark }) => mark.id === id && mark.report === report);
      if (spot) this.attention.open(spot, true);
      const box = (spot && this.marks.nodeOf(spot)) ?? this.marks.glimpse(place, this.signal, GLIMPSE);
      flash(box);
      return true;
    }
    return false;
  }

  private follow(): void {
    this.marks.boxes.follow();
    this.attention.follow();
  }
}
