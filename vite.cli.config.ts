import { defineConfig } from 'vite';

/** The command line: one file for Node, beside the extension builds. */
export default defineConfig({
  build: {
    ssr: 'src/cli/main.ts',
    outDir: '.output/cli',
    target: 'node20',
    emptyOutDir: true,
    minify: false,
    rollupOptions: { output: { entryFileNames: 'gouji.mjs' } },
  },
  ssr: { noExternal: true },
});
