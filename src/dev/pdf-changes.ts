/** What stands in pdf.js, what stands before it in ours, or in its place, and how often. */
export interface Change {
  readonly found: string;
  readonly before?: string;
  readonly instead?: string;
  readonly times?: number;
}

/**
 * Code of pdf.js with changes.
 * @throws Error when it is of another version than they were made for.
 */
export function changed(code: string, changes: readonly Change[]): string {
  let made = code;
  for (const { found, before, instead, times = 1 } of changes) {
    const parts = made.split(found);
    if (parts.length !== times + 1) throw new Error(`pdf.js holds ${parts.length - 1} times, not ${times}: ${found}`);
    made = parts.join(instead ?? `${before} ${found}`);
  }
  return made;
}
