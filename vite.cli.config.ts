import { defineConfig } from 'vite';
import { inlineEnums } from './src/dev/inline-enums';

/** The command line: one file for Node, beside the extension builds. */
export default defineConfig({
  plugins: [{ name: 'inline-enums', renderChunk: (code) => inlineEnums(code) }],
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
