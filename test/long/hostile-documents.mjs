// Has files that mean harm or were harmed audited one by one: locked, cut off, garbled, bombs, hundreds of pages, megabytes, wrong
// names. Tells the answer, the time and the memory of each; fails where one is wrong, or takes more than 10 s of the processor. [NAME]
import { runMain } from '../../src/dev/module-server.mjs';

await runMain('/test/documents/hostile-main.ts');
