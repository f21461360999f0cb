import type { ForeignFrame } from '../messages';

/** A frame smaller than this, in px, holds no document to read. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 200;
/** A page with more frames than this is not told frame by frame. */
const MOST = 10;

/** Whether the page's own scripts could not read the frame: it comes from another origin. */
function isForeign(frame: HTMLIFrameElement | HTMLFrameElement): boolean {
  try {
    return frame.contentDocument === null;
  } catch {
    return true;
  }
}

/** Frames of other origins that are large enough for a report. Whether the extension may read them only the background knows. */
export function foreignFrames(page: Document): ForeignFrame[] {
  const frames = [...page.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe[src],frame[src]')];
  const large = frames.filter(({ clientWidth, clientHeight }) => clientWidth >= LEAST_WIDTH && clientHeight >= LEAST_HEIGHT);
  return large
    .filter((frame) => /^https?:/.test(frame.src) && isForeign(frame))
    .slice(0, MOST)
    .map((frame) => ({ address: frame.src.slice(0, 2000), title: (frame.title || frame.name).slice(0, 200) }));
}
