/**
 * The viewer (`src/viewer`) is a page of the extension that shows one file. Which one stands in its own address: nobody but the
 * extension opens it.
 */

const PAGE = '/viewer.html';
/** What a viewer shows: a file at an address of the web, or one that another page of the extension hands over. */
export type Viewed =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'handed'; readonly ticket: string; readonly name: string };

/** What embedded readers of files call the file that they show. */
const NAMES = ['file', 'url', 'src'];
const FILE = /\.(?:pdf|docx?|xlsx?|wps|et|ofd|mht|mhtml)(?:[?#]|$)/i;

/** The file behind the address of an attachment: readers that pages embed name it in their own. */
function fileBehind(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  const named = NAMES.map((name) => url?.searchParams.get(name)).find((one) => one && FILE.test(one));
  return named && URL.canParse(named, address) ? new URL(named, address).href : address;
}

/** What the query of a viewer's address names; null when it names nothing that may be fetched. */
export function viewedBy(query: string): Viewed | null {
  const given = new URLSearchParams(query);
  const [file, ticket] = [given.get('file'), given.get('ticket')];
  if (ticket !== null) return { kind: 'handed', ticket, name: given.get('name') ?? '' };
  const url = file !== null && URL.canParse(file) ? new URL(file) : null;
  return url && /^https?:$/.test(url.protocol) ? { kind: 'address', address: fileBehind(url.href) } : null;
}

/** What the viewer at an address shows; null where there is none. @param own address of the extension's own pages. */
export function viewedAt(address: string, own: string): Viewed | null {
  const start = own.replace(/\/$/, '') + PAGE;
  return address.startsWith(`${start}?`) ? viewedBy(address.slice(start.length)) : null;
}
