/** How the page for drafts hands a file to a viewer: see viewer.ts. */

/** Name of the channel on which a viewer asks for a file that was dropped; nothing of it is kept anywhere. */
export const HANDED = 'gouji-viewer';

/** The address of a viewer of a file that is handed over to who shows the ticket. */
export const viewerOfHanded = (ticket: string, name: string): string => `/viewer.html?${new URLSearchParams({ ticket, name })}`;
