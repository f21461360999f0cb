import { runMain } from '../../src/dev/module-server.mjs';

// node test/accuracy/run.mjs [--pages N] [--seed N] [--layout NAME] [--alone] [--examples N] [--corpus DIR] [--dump DIR] [--json]
await runMain('/test/accuracy/main.ts');
