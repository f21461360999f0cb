import type { ListPage } from '../document/list';
import { listedAddress } from '../readers/listed-address';
import { isSameSite } from './address';

/** A page that shows less than this and lists nothing is a shell around another. */
const MOST_TEXT = 200;
const MOST_LINKS = 3;

const SENT_BY_SCRIPT = /\blocation(?:\.href)?\s*(?:=|\.(?:replace|assign)\()\s*["']([^"'+]{1,500})["']/;
const SENT_BY_META = /url\s*=\s*["']?([^"'\s>]{1,500})/i;
/** Frames in which no list stands. */
const OTHER_FRAME = /visitcount|login|tree\.jsp|share|foot|head|search|count/i;

/** Where a page without content sends the reader on, by the very words of its script or meta tag; null when it does not. */
export function sentOnTo(page: ListPage): string | null {
  if (page.textLength > MOST_TEXT || page.links.length > MOST_LINKS) return null;
  const written = page.refresh
    ? SENT_BY_META.exec(page.refresh)?.[1]
    : page.scripts.map((script) => SENT_BY_SCRIPT.exec(script)?.[1]).find((found) => found !== undefined);
  const address = written === undefined ? null : listedAddress(written, page.address);
  return address === null || address === page.address || !isSameSite(address, page.address) ? null : address;
}

/** The page in which the list of a page stands that has none itself: its only frame of the same site that may hold one. */
export function framedList(page: ListPage): string | null {
  const frames = page.frames.filter(
    (frame) => frame !== page.address && isSameSite(frame, page.address) && !OTHER_FRAME.test(new URL(frame).pathname),
  );
  return frames.length === 1 ? (frames[0] ?? null) : null;
}
