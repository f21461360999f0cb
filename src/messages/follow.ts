/** The port by which a page of the extension follows a tab is named by this and the tab's number. Carries no schema. */
export const FOLLOWS = 'tab ';

/** By this instead, where it is the panel. */
export const PANEL_FOLLOWS = 'panel ';
