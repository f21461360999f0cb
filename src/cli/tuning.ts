import { setFlagsFromString } from 'node:v8';

/** Engines of which it is known that they have the flag; another one would complain of it. */
const NEWEST_NODE = 24;
/** Some twenty times what is usual. */
const BUDGET = 1_500_000;

/**
 * Lets the engine compile a function for speed only after it has run for long. A thread meets a few hundred pages, in which most
 * of what is compiled so is not run often enough to pay for it: on 1,000 pages a quarter of the processor time. What is
 * read does not change. To be called before the threads begin.
 */
export function compileLess(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major <= NEWEST_NODE) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
