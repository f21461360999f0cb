// Audits whole generated reports with figures of something else in every section, until these are 4,000: none may be a claim, each
// has to be listed as uncovered (a sentence that is glued behind a table of text cannot always be told from its cells: one in
// a thousand is let pass), and no finding may come of it. [--decoys N] [--seed N] [--examples N]
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const { values } = parseArgs({
  options: {
    decoys: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '0' },
    examples: { type: 'string', default: '20' },
  },
});
const server = await createServer({
  configFile: false,
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
try {
  const { measureDecoys } = await server.ssrLoadModule('/test/accuracy/decoys.ts');
  const { pages, decoys, claims, certain, unlisted, undue, notes } = measureDecoys(Number(values.decoys), Number(values.seed));
  console.log(`${decoys} decoys on ${pages} pages: ${claims} taken for claims, ${certain} of them without a doubt;`);
  console.log(`${unlisted} in neither list; ${undue} pages with a finding that nothing gives cause for`);
  for (const note of notes.slice(0, Number(values.examples))) console.log(`  ${note}`);
  process.exitCode = claims || undue || unlisted > decoys / 1000 ? 1 : 0;
} finally {
  await server.close();
}
