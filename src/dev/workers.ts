import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { inlineEnums } from './inline-enums';

/** One thin file a worker. */
const WORKERS = 'entrypoints/workers';

/** What Vite puts around `import()`: it adds links to a page, which a worker has not, for styles that no chunk of ours brings. */
const PRELOAD = '\0vite/preload-helper.js';

/** The styles that Vite names for that, and where it hands them on. */
const STYLES = 'const __vite__mapDeps=';
const HANDED_ON = /,\s{0,9}__vite__mapDeps\(\[[\d,\s]{0,300}\]\)/g;

/** The code of a chunk without them. */
function withoutStyles(code: string): string {
  const from = code.indexOf(STYLES);
  const end = code.indexOf(';', from);
  const rest = from < 0 || end < 0 ? code : code.slice(0, from) + code.slice(end + 1).trimStart();
  return rest.replace(HANDED_ON, '');
}

/** A module of WXT's for plugins of its own kind, of which there are none. */
const WXT_PLUGINS = /virtual:wxt-html-plugins$/;

/** What is loaded at once is named in the pages themselves; what is loaded later brings along what it needs. */
const modulePreload = {
  polyfill: false,
  resolveDependencies: (_: string, files: string[], { hostType }: { hostType: 'html' | 'js' }) =>
    hostType === 'html' ? files : [],
};

/** Versions come and go as a whole: nothing of an earlier one is kept under a name. */
/** Of all entries only the background has a place that the manifest names. */
const output = {
  chunkFileNames: 'chunks/[name].js',
  entryFileNames: ({ name }: { readonly name: string }) => (name === 'background' ? '[name].js' : 'chunks/[name].js'),
};

/**
 * Builds the scripts of workers together with the pages of the extension, as modules beside the manifest: what a worker and a page
 * both need (recognition, parse5, zod, texts) is in the package once.
 */
export const workers = (): Plugin => {
  let isOfPages = false;
  return {
    name: 'gouji-workers',
    apply: 'build',
    enforce: 'pre',
    // Scripts of websites are built one by one, as libraries.
    config: ({ build }) => (build?.lib ? {} : { build: { modulePreload, rolldownOptions: { output } } }),
    configResolved: ({ build }) => void (isOfPages = !build.lib),
    buildStart() {
      if (!isOfPages) return;
      for (const file of readdirSync(WORKERS).sort())
        this.emitFile({ type: 'chunk', id: resolve(WORKERS, file), fileName: `${basename(file, '.ts')}.js` });
    },
    renderChunk: (code) => (isOfPages ? inlineEnums(code) : null),
    transform: (_, id) => (WXT_PLUGINS.test(id) ? { code: '', moduleSideEffects: false } : null),
    load: (id) => (id === PRELOAD ? 'export const __vitePreload = (load) => load();' : undefined),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = withoutStyles(chunk.code);
      },
    },
  };
};
