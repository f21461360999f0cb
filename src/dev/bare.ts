import type { Plugin } from 'vite';

/** What WXT puts around a script that it does not list in the manifest: words for the console of developers. */
const WRAPPER = /virtual:wxt-unlisted-script-entrypoint/;
const SCRIPT = /import definition from ("[^"]+")/;

/**
 * Scripts of pages without a wrapper: half a kB less on every page of a government site. What such a script comes to is what its `main`
 * yields, as before.
 */
export const bare = (): Plugin => ({
  name: 'gouji-bare',
  enforce: 'pre',
  transform(code, id) {
    const script = WRAPPER.test(id) && SCRIPT.exec(code)?.[1];
    return script ? `import script from ${script};\nexport default script.main();` : undefined;
  },
});
