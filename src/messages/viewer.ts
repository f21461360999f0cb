/**
 * The viewer (`src/viewer`) is a page of the extension that shows one file. Which one stands in its own address: nobody but the
 * extension opens it.
 */

const PAGE = '/viewer.html';
/** Name of the channel on which a viewer asks for a file that was dropped; nothing of it is kept anywhere. */
export const HANDED = 'gouji-viewer';

/** What a viewer shows: a file at an address of the web, or one that another page of the extension hands over. */
export type Viewed =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'handed'; readonly ticket: string; readonly name: string };

/** The address of a viewer of a file on the web. */
export const viewerOf = (address: string): string => `${PAGE}?${new URLSearchParams({ file: address })}`;

/** The address of a viewer of a file that is handed over to who shows the ticket. */
export const viewerOfHanded = (ticket: string, name: string): string => `${PAGE}?${new URLSearchParams({ ticket, name })}`;

/** What the query of a viewer's address names; null when it names nothing that may be fetched. */
export function viewedBy(query: string): Viewed | null {
  const given = new URLSearchParams(query);
  const [file, ticket] = [given.get('file'), given.get('ticket')];
  if (ticket !== null) return { kind: 'handed', ticket, name: given.get('name') ?? '' };
  const url = file !== null && URL.canParse(file) ? new URL(file) : null;
  return url && /^https?:$/.test(url.protocol) ? { kind: 'address', address: url.href } : null;
}

/** What the viewer at an address shows; null where there is none. @param own address of the extension's own pages. */
export function viewedAt(address: string, own: string): Viewed | null {
  const start = own.replace(/\/$/, '') + PAGE;
  return address.startsWith(`${start}?`) ? viewedBy(address.slice(start.length)) : null;
}
