/** What the background says of the links of a page. Carries no schema: surfaces look at it by themselves. */

/** A report that a page lists, or a document beside it. */
export interface Offered {
  readonly text: string;
  readonly address: string;
  /** Whether it is a document, which the viewer shows. */
  readonly isFile: boolean;
  /** Whether it is called a report. */
  readonly isNamed: boolean;
}

export interface OfferedLinks {
  /** Reports that the page lists, in its order. */
  readonly reports: readonly Offered[];
  /** Documents beside the page, those first that are called a report. */
  readonly files: readonly Offered[];
}
