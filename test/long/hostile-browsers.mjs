// Has files that mean harm or were harmed shown by the viewer, one by one, in Chromium and in Firefox: the answer, the time until it
// stands there, the processor time and the memory of the browser; fails where an answer is wrong, takes longer than 30 s, the tab does
// not answer any more, or the next one does not open. Needs both builds first. [chromium|firefox] [NAME]
import { runMain } from '../../src/dev/module-server.mjs';

await runMain('/test/documents/hostile-browsers.ts');
