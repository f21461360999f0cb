import type { ForeignFrame } from '../messages';
import {
  attributeOf,
  baseOf,
  findAllIn,
  heightOf,
  shownInFrame,
  topOf,
  widthOf,
  type Page,
  type PageElement,
} from '../readers/dom';

/** A frame smaller than this, in px, holds no document to read. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 200;
/** A page with more frames than this is not told frame by frame. */
const MOST = 10;

/** Whether the page's own scripts could not read the frame: it comes from another origin. */
function isForeign(frame: PageElement): boolean {
  try {
    return shownInFrame(frame) === null;
  } catch {
    return true;
  }
}

/** The address of a frame, as far as it is one that could be opened by itself. */
function addressOf(frame: PageElement): string | null {
  const address = attributeOf(frame, 'src') ?? '';
  if (!URL.canParse(address, baseOf(frame))) return null;
  const { protocol, href } = new URL(address, baseOf(frame));
  return /^https?:$/.test(protocol) ? href : null;
}

/** Frames of other origins that are large enough for a report. Whether the extension may read them only the background knows. */
export function foreignFrames(page: Page): ForeignFrame[] {
  const top = topOf(page);
  const frames = top ? [...findAllIn(top, 'iframe[src],frame[src]')] : [];
  const large = frames.filter((frame) => widthOf(frame) >= LEAST_WIDTH && heightOf(frame) >= LEAST_HEIGHT);
  const foreign = large.flatMap((frame) => {
    const address = addressOf(frame);
    const title = attributeOf(frame, 'title') || attributeOf(frame, 'name') || '';
    return address && isForeign(frame) ? [{ address: address.slice(0, 2000), title: title.slice(0, 200) }] : [];
  });
  return foreign.slice(0, MOST);
}
