import { setFlagsFromString } from 'node:v8';

/** The flag, and what it is set to, some twenty times the usual, by version of Node; another engine would complain of the flag. */
const FLAGS: Readonly<Record<string, string>> = {
  '20': '--interrupt-budget=1500000',
  '22': '--invocation-count-for-turbofan=60000',
};

/**
 * Lets the engine compile a function for speed only after it has run for long. A thread meets a few hundred pages, in which most
 * of what is compiled so is not run often enough to pay for it: on 1,000 pages a quarter of the processor time. What is
 * read does not change. To be called before the threads begin.
 */
export function compileLess(): void {
  const flag = FLAGS[process.versions.node.split('.')[0] ?? ''];
  if (flag) setFlagsFromString(flag);
}
