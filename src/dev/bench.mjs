// `npm run bench [-- --cost]`: set-up and build, then everything that the product promises about its cost, measured;
// with --cost only how it grows with the page, with --command only the command line against parse5, and where its time goes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SetupError, build, ensureBrowser, installPackages, root, say } from './setup.mjs';

const folder = join(root, '.artifacts', 'bench');
const source = (name) => join(root, 'test', 'bench', name);

const built = (name) => import(pathToFileURL(join(folder, `${name}.js`)).href);

/** Bundles for the page, minified as the extension is, and for Node, built as the command line is. */
async function bundle(vite) {
  const shared = { configFile: false, root, publicDir: false, logLevel: 'error' };
  const outDir = { outDir: folder, emptyOutDir: false };
  const lib = { entry: source('in-page.ts'), formats: ['iife'], name: 'bench', fileName: () => 'in-page.js' };
  await vite.build({ ...shared, build: { ...outDir, lib } });
  const configFile = join(root, 'vite.cli.config.ts');
  for (const name of ['command', 'cost-node']) {
    const rollupOptions = { output: { entryFileNames: `${name}.js` } };
    await vite.build({ ...shared, configFile, build: { ...outDir, ssr: source(`${name}.ts`), rollupOptions } });
  }
  // Each module a file of its own: a profile tells by files where time goes.
  const output = { preserveModules: true, preserveModulesRoot: root, entryFileNames: '[name].js' };
  const modules = { outDir: join(folder, 'modules'), ssr: source('profile.ts'), rollupOptions: { output } };
  await vite.build({ ...shared, configFile, build: { ...outDir, ...modules } });
}

try {
  installPackages();
  if (!process.argv.includes('--command')) ensureBrowser();
  build();
  const vite = await import('vite');
  await bundle(vite);
  say(`Node ${process.versions.node}; median, spread, runs, target`);
  const server = await vite.createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
  });
  try {
    const { bench, benchCost, benchWhole } = await server.ssrLoadModule(source('index.ts'));
    const script = readFileSync(join(folder, 'in-page.js'), 'utf8');
    const isWhole = process.argv.includes('--command');
    const modules = async () => [await built('command'), await built('modules/test/bench/profile')];
    if (isWhole) await benchWhole(...(await modules()));
    else if (!process.argv.includes('--cost')) await bench(script, ...(await modules()));
    if (!isWhole) await benchCost((await built('cost-node')).costInNode());
  } finally {
    await server.close();
  }
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
