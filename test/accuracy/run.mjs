import { createServer } from 'vite';

// node test/accuracy/run.mjs [--pages N] [--seed N] [--layout NAME] [--alone] [--examples N] [--corpus DIR] [--dump DIR] [--json]
const server = await createServer({
  configFile: false,
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
try {
  const { main } = await server.ssrLoadModule('/test/accuracy/main.ts');
  process.exitCode = await main(process.argv.slice(2));
} finally {
  await server.close();
}
