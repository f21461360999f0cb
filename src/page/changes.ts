import { bodyOf, fontsOf, SizeObserver, topOf, type Page, type PageElement } from '../readers/dom';
import { listen } from './listen';

/**
 * Calls `moved` at most once a frame whenever something on the page may have moved: scrolling of any box, resizing,
 * late pictures, animations, layout shifts. `watched`: elements whose size matters beside the body's.
 */
export function onMove(page: Page, watched: readonly PageElement[], moved: () => void, signal: AbortSignal): void {
  let frame = 0;
  const plan = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      moved();
    });
  };
  listen(['scroll', 'load', 'toggle', 'transitionend', 'animationend', 'click', 'resize'], plan, { signal });
  void fontsOf(page)?.ready.then(plan);
  const sizes = new SizeObserver(plan);
  for (const element of new Set([topOf(page), bodyOf(page), ...watched])) if (element) sizes.observe(element);
  const shifts = observeShifts(plan);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    shifts?.disconnect();
  });
}

/** Content that moved without any box changing its size; only some browsers tell. */
function observeShifts(plan: () => void): PerformanceObserver | null {
  if (!PerformanceObserver.supportedEntryTypes?.includes('layout-shift')) return null;
  const observer = new PerformanceObserver(plan);
  observer.observe({ type: 'layout-shift' });
  return observer;
}
