import { boxOf, bringIntoView, type OurElement, type PageElement } from '../readers/dom';
import type { Inspected } from './types';

/** A report and the id in it that a jump leads to. */
export interface Goal {
  readonly report: Inspected;
  readonly id: string;
}

/** What a target (id of a finding, a fact or a place) means: for a finding the cell that it asks about, else its place. */
export function goalsOf(reports: readonly Inspected[], target: string): Goal[] {
  const goals: Goal[] = [];
  for (const report of reports) {
    const ids = Object.hasOwn(report.goals, target) ? report.goals[target] : [target];
    for (const id of ids ?? []) goals.push({ report, id });
  }
  return goals;
}

/** Scrolls to an element, smoothly unless the reader wants less motion, or the way is long. */
export function scrollTo(element: PageElement): void {
  const far = Math.abs(boxOf(element).top) > 6 * innerHeight;
  const calm = far || matchMedia('(prefers-reduced-motion: reduce)').matches;
  bringIntoView(element, { block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
}

/** Lets a box flash; restarts when it is flashing. */
export function flash(box: OurElement): void {
  box.classList.remove('flash');
  void box.offsetWidth;
  box.classList.add('flash');
  setTimeout(() => box.classList.remove('flash'), 1800);
}
