import { basename } from 'node:path';
import type { Plugin } from 'vite';

const LINK = /<link rel="stylesheet"[^<>]{0,200}href="([^"]{1,300})"[^<>]{0,200}>\s*/g;
const linksIn = (html: string): RegExpExecArray[] => [...html.matchAll(LINK)];

/**
 * Styles stand in a built page in the order in which the page names them: later ones win, and in which chunks they have come to lie
 * must not decide that.
 */
export const styleOrder = (): Plugin => {
  /** Styles that a page names, by its file, and those of which a file of styles is made, by its name. */
  const named = new Map<string, readonly string[]>();
  const chunks = new Map<string, readonly string[]>();
  return {
    name: 'gouji-style-order',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { filename }) =>
        void named.set(
          filename,
          linksIn(html).map(([, href = '']) => basename(href)),
        ),
    },
    // Before chunks of nothing but styles are gone.
    renderChunk: {
      order: 'pre',
      handler(_, { name, moduleIds }) {
        const styles = moduleIds.filter((id) => id.endsWith('.css')).map((id) => basename(id));
        if (styles.length) chunks.set(`${name}.css`, styles);
        return null;
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const stylesOf = (href: string): readonly string[] => {
          const asset = bundle[href.slice(1)];
          const styles = asset?.type === 'asset' ? asset.names.flatMap((name) => chunks.get(name) ?? []) : [];
          if (!styles.length) throw new Error(`nobody knows of which styles ${href} is made`);
          return styles;
        };
        for (const [file, page] of Object.entries(bundle)) {
          if (page.type !== 'asset' || !file.endsWith('.html')) continue;
          const order = [...named].find(([source]) => source.endsWith(`/${file}`))?.[1] ?? [];
          const rank = ([, href = '']: RegExpExecArray): number =>
            Math.min(...stylesOf(href).map((style) => order.indexOf(style)));
          const html = String(page.source);
          const links = linksIn(html).sort((a, b) => rank(a) - rank(b));
          page.source = html.replaceAll(LINK, () => links.shift()?.[0] ?? '');
        }
      },
    },
  };
};
