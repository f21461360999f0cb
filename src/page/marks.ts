import { boxesOf, boxOf, childrenOf, createIn, elementAround, type OurElement, type PageElement } from '../readers/dom';
import { Boxes, type Wanted } from './boxes';
import type { Speech } from './card';
import { Clips } from './clips';
import type { Layer } from './layer';
import type { Box, Inspected, Mark, Place } from './types';

/** A mark that found its place in the page. */
export interface Spot extends Place {
  /** One a cell of a report. */
  readonly key: string;
  readonly mark: Mark;
}

/** What stands last beside a heading: the text under it ends there. */
function lastUnder(heading: PageElement): PageElement {
  for (let inner: PageElement | null = heading; inner; inner = elementAround(inner)) {
    const parent = elementAround(inner);
    const last = parent && [...childrenOf(parent)].findLast((child) => boxesOf(child).length);
    if (last && last !== inner) return last;
  }
  return heading;
}

const startOf = ({ element, range }: Place): DOMRect => (range ? range.getBoundingClientRect() : boxOf(element));

/** What a screen reader says at a mark. */
function spoken({ name, told: [first], report }: Mark, lang: Speech['lang']): string {
  const { word = '', message = '' } = report.tales[first?.tale ?? -1] ?? {};
  return [word, name, message].filter(Boolean).join(lang === 'zh' ? '：' : ': ');
}

/** What of a mark says which cells are framed. */
type Framed = Pick<Mark, 'report' | 'id' | 'severity' | 'parts' | 'totals' | 'rest'>;

/** Paints marks and keeps them at their cells. */
export class Marks {
  readonly boxes: Boxes;
  private shown: readonly Spot[] = [];
  private operands: readonly Place[] = [];

  constructor(
    private readonly layer: Layer,
    private readonly lang: Speech['lang'],
  ) {
    this.boxes = new Boxes(layer);
  }

  get spots(): readonly Spot[] {
    return this.shown;
  }

  /** Replaces the marks. */
  show(marks: readonly Mark[]): void {
    const spots = marks.flatMap((mark) => {
      const { id, role, severity, stop, note } = mark;
      const found = mark.report.placeOf(id);
      const place = found && role === 'after' ? { ...found, element: lastUnder(found.element) } : found;
      return place ? [{ mark, key: [mark.report.part, id, role, severity, stop, note].join(' '), ...place }] : [];
    });
    // The keyboard goes down the page.
    this.shown = spots
      .map((spot) => ({ spot, box: startOf(spot) }))
      .sort(({ box: a }, { box: b }) => a.top - b.top || a.left - b.left)
      .map(({ spot }) => spot);
    this.boxes.renew(
      'mark ',
      new Map(this.shown.map((spot) => [spot.key, { place: spot, make: (first) => this.markBox(spot.mark, first) }])),
      // A page that is still to be painted cannot tell what lies where without laying everything out first.
      0,
    );
  }

  /** Frames the operands of the sums that the card shows; the cell of the card itself in the colour of its mark. */
  paintOperands({ report, id: here, severity, parts, totals, rest }: Framed): void {
    const wanted = new Map<string, Wanted>();
    for (const id of new Set([...parts, ...totals, ...rest])) {
      const place = report.placeOf(id);
      const kind = totals.includes(id) ? 'total' : parts.includes(id) ? 'part' : 'rest';
      const data = { fact: id, part: kind, ...(id === here && { here: '', severity }) };
      if (place) wanted.set(Object.values(data).join(' '), { place, make: () => this.box('div', data) });
    }
    this.operands = [...wanted.values()].map(({ place }) => place);
    this.boxes.renew('part ', wanted);
  }

  /** Draws a line under each figure of the text that was not compared. */
  underline(reports: readonly Inspected[]): void {
    const wanted = new Map<string, Wanted>();
    for (const report of reports)
      for (let n = 0; n < report.uncovered; n++) {
        const place = report.placeOf(`uncovered/${n}`);
        if (place) wanted.set(`${report.part} ${n}`, { place, make: () => this.box('div', { role: 'uncovered' }) });
      }
    this.boxes.renew('open ', wanted);
  }

  /** Where the framed operands are shown now. */
  operandBoxes(): Box[] {
    const clips = new Clips(this.layer.page);
    return this.operands.flatMap((place) => clips.lit(place).map(({ seen }) => seen));
  }

  operandElements(): PageElement[] {
    return this.operands.map(({ element }) => element);
  }

  clearOperands(): void {
    this.operands = [];
    this.boxes.renew('part ', new Map());
  }

  /** A box around a place that has no mark, for `time` ms. */
  glimpse(place: Place, signal: AbortSignal, time: number): OurElement {
    const node = this.box('div', { role: 'primary', severity: 'notice' });
    this.boxes.renew('glimpse ', new Map([['', { place, make: () => node }]]));
    const timer = setTimeout(() => this.boxes.renew('glimpse ', new Map()), time);
    signal.addEventListener('abort', () => clearTimeout(timer));
    return node;
  }

  /** The box of a mark, where it is shown. */
  nodeOf({ key }: Spot): OurElement | null {
    return this.boxes.nodeOf(`mark ${key}`);
  }

  /** The keyboard stops once at each finding, at a button that nothing shows but its focus. */
  private markBox(mark: Mark, first: boolean): OurElement {
    const { id, role, severity, note } = mark;
    const stop = mark.stop && first;
    const node = this.box(stop ? 'button' : 'div', { fact: id, role, severity, ...(note && first && { note }) });
    node.ariaLabel = stop ? spoken(mark, this.lang) : null;
    return node;
  }

  /** Sets the keyboard on a mark, from which it goes on. */
  focusOn(spot: Spot): void {
    const node = this.nodeOf(spot);
    if (!node) return;
    if (!spot.mark.stop) Object.assign(node, { tabIndex: -1, role: 'note', ariaLabel: spoken(spot.mark, this.lang) });
    node.focus({ preventScroll: true });
  }

  private box(tag: 'button' | 'div', data: Readonly<Record<string, string>>): OurElement {
    const node = createIn(this.layer.page, tag);
    node.className = 'mark';
    Object.assign(node.dataset, data);
    return node;
  }
}
