// Makes reports as PDF, docx and xlsx by our own writers, a browser and LibreOffice (where it is installed), and tells by producer how many
// cells are read, worst first; fails below the targets. [--count N] [--seed N] [--only NAME] [--notes N] [--dump DIR]
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
try {
  const { main } = await server.ssrLoadModule('/test/documents/main.ts');
  process.exitCode = await main(process.argv.slice(2));
} finally {
  await server.close();
}
