/** What a column may cost at most: several times what the largest ones do. A trap ends here, and the sweep says so. */
export const LIMITS = {
  /** Parts of one list. */
  parts: 100,
  /** Requests for lists, of all columns together. */
  lists: 600,
  /** Reports that are planned. */
  reports: 3000,
  /** Hosts that are asked anything; a site may have names without end. */
  hosts: 300,
  /** Hosts that are asked at the same time. */
  sideBySide: 8,
  /** Columns above a report: year, group, body. */
  depth: 4,
  /** Redirects one after the other. */
  redirects: 5,
  /** Links that are noted as passed over, of one page. */
  passed: 200,
} as const;
