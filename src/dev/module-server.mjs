// Loads modules of the project through vite, for scripts that run its TypeScript.
import { createServer } from 'vite';

/** A server that only loads modules: `ssrLoadModule`. Whoever asks for it closes it. */
export const moduleServer = (more = {}) =>
  createServer({
    configFile: false,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    ...more,
  });

/** Runs the `main` of a module with the arguments of this process; what it yields is the exit status. */
export async function runMain(path) {
  const server = await moduleServer();
  try {
    const { main } = await server.ssrLoadModule(path);
    process.exitCode = await main(process.argv.slice(2));
  } finally {
    await server.close();
  }
}
