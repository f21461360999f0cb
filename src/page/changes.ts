/**
 * Calls `moved` at most once a frame whenever something on the page may have moved: scrolling of any box, resizing,
 * late pictures, animations, layout shifts. `watched`: elements whose size matters beside the body's.
 */
export function onMove(watched: readonly Element[], moved: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  const plan = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      moved();
    });
  };
  const options = { capture: true, passive: true, signal };
  for (const name of ['scroll', 'load', 'toggle', 'transitionend', 'animationend', 'click'])
    document.addEventListener(name, plan, options);
  window.addEventListener('resize', plan, options);
  window.addEventListener('load', plan, options);
  void document.fonts?.ready.then(plan);
  const sizes = new ResizeObserver(plan);
  for (const element of new Set([document.documentElement, document.body, ...watched])) sizes.observe(element);
  const shifts = observeShifts(plan);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    shifts?.disconnect();
  });
  return plan;
}

/** Content that moved without any box changing its size; only some browsers tell. */
function observeShifts(plan: () => void): PerformanceObserver | null {
  if (!PerformanceObserver.supportedEntryTypes?.includes('layout-shift')) return null;
  const observer = new PerformanceObserver(plan);
  observer.observe({ type: 'layout-shift' });
  return observer;
}
