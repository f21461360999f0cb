/** How other pages of the extension open a viewer: see viewer.ts. */

/** The address of a viewer of a file on the web. */
export const viewerOf = (address: string): string => `/viewer.html?file=${encodeURIComponent(address)}`;

/** Documents that a viewer reads, by the ending of their address: browsers show them without marks, or load them down. */
const DOCUMENT = /\.(?:pdf|docx|xlsx|mhtml?)(?:[?#]|$)/i;

/** Where a reader is led to a report: a document into its viewer, a page to itself. */
export const shownAt = (address: string): string => (DOCUMENT.test(address) ? viewerOf(address) : address);
