/** How other pages of the extension open a viewer: see viewer.ts. */

/** The address of a viewer of a file on the web. */
export const viewerOf = (address: string): string => `/viewer.html?file=${encodeURIComponent(address)}`;
