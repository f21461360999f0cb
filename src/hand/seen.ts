import { numberOf } from '../document/transfer';
import { packedSeen } from '../messages/document';
import { asSeen, type SeenText } from '../report/as-seen';
import type { Report } from '../report';

/** What of a page is shown otherwise than it was read, by the number of its place; null when the text holds no such thing. */
function opened(text: string): Map<number, SeenText[]> | null {
  try {
    const { data } = packedSeen.safeParse(JSON.parse(text));
    if (!data) return null;
    const places = new Map<number, SeenText[]>();
    for (const [at, seen, start, end] of data) {
      const part = start === undefined || end === undefined ? { text: seen } : { text: seen, start, end };
      places.set(at, [...(places.get(at) ?? []), part]);
    }
    return places;
  } catch {
    return null;
  }
}

/** The reports of a page as far as it shows what was read; null when `text`, as the page has sent it, tells nothing. */
export function reportsAsSeen(reports: readonly Report[], text: string): Report[] | null {
  const places = opened(text);
  return places && reports.map((report) => asSeen(report, (anchor) => places.get(numberOf(anchor) ?? -1) ?? []));
}
