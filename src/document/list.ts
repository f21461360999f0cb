/** The neutral model of a page that lists others: what it links, embeds and says to its own scripts. */

/** A link, as it stands on the page. */
export interface ListedLink {
  /** Its text, in one line. */
  readonly text: string;
  /** Its title, '' without one. */
  readonly title: string;
  /** Where it leads: absolute, without a fragment. */
  readonly address: string;
}

export interface ListPage {
  readonly address: string;
  readonly title: string;
  /** Meta tags, names in lower case. */
  readonly meta: ReadonlyMap<string, string>;
  readonly links: readonly ListedLink[];
  /** Pages that it embeds, absolute. */
  readonly frames: readonly string[];
  /** Text and attributes of its scripts, which nobody runs. */
  readonly scripts: readonly string[];
  /** Addresses of its scripts, absolute. */
  readonly sources: readonly string[];
  /** Where a meta tag sends the reader on, as it is written; null without one. */
  readonly refresh: string | null;
  /** The beginning of the text that it shows. */
  readonly shown: string;
  /** Length of the text that it shows. */
  readonly textLength: number;
  /** Not all of it was read. */
  readonly cut: boolean;
}
