import { closestTo, hostsFrom, type PageElement } from '../readers/dom';

/** What the page may put into the browser's top layer: modal dialogs, popovers, what fills the screen. */
const RAISED = ':modal,:popover-open,:fullscreen';

/** Elements of the page that stand in the top layer now, with some of these in them. */
export function inTopLayer(elements: readonly PageElement[]): PageElement[] {
  const raised = new Set<PageElement>();
  for (const inner of elements.flatMap(hostsFrom)) {
    const around = closestTo(inner, RAISED);
    if (around) raised.add(around);
  }
  return [...raised];
}
