import { defineConfig } from 'vite';
import { inlineEnums } from './src/dev/inline-enums';
import { Notices } from './src/dev/notices';
import { pdfParts } from './src/dev/pdf-parts';
import { plain } from './src/dev/without-examples';

/** The command line for Node, beside the extension builds: what is started, and what its threads run. */
export default defineConfig({
  plugins: [
    plain(),
    pdfParts('cmaps'),
    { name: 'inline-enums', renderChunk: (code) => inlineEnums(code) },
    new Notices().plugin(true),
  ],
  build: {
    ssr: true,
    outDir: '.output/cli',
    target: 'node20',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      // Installed only by who wants a queue.
      external: ['bullmq', 'ioredis'],
      input: { gouji: 'src/cli/main.ts', thread: 'src/cli/thread.ts' },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
  ssr: { noExternal: true },
});
