import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bare } from './src/dev/bare';
import { Notices } from './src/dev/notices';
import { pdfApart, pdfFiles } from './src/dev/pdf-parts';
import { styleOrder } from './src/dev/style-order';
import { plain } from './src/dev/without-examples';
import { workers } from './src/dev/workers';

/** Government sites: the detector runs there by itself. */
const GOVERNMENT = '*://*.gov.cn/*';

/** Public half of a key pair: keeps the extension's id the same in every unpacked build. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0kDjZThLmaJ7CCMUpqU5Sj/bgKTtS/Z6N9WLcra4bkkvGt28mKMVpTULTW5MIC+C4gNuZaUl51i4' +
  'PWNYByrinmlVsWjQkMvy7VjoCCKBqSm49LYT/2huTJL3CiB+BzTbJJiH9t1m+pmDPc1asHkleHgl/fWfED75glezWUll1h+A7k8m2gFldxhBL/OfJXOCMtDvLh74' +
  'wdxTiEvo+CW0jpZ7slnbAOpikgArQ7/u/oCL/MdJ6s7ZdSX4FkTIVCvvDCp02KbVtEbItj8zyYAgznL+x5TWOP6QwQcMx81bLqKuW8j2Z7nL6OxQjkKZsrrLg7wz' +
  'lestVNtpjiWNnbL25QIDAQAB';

/**
 * What pages of the extension may load: their own parts and nothing else, and pictures that they have made themselves. They ask for
 * addresses as text alone, which a reader has named. http stays http: files on such sites could not be fetched otherwise.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' http: https: data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const chromium = { key: KEY, minimum_chrome_version: '120' };
const firefox = {
  // Else the button, and the badge with it, stands behind the button of all extensions.
  action: { default_area: 'navbar' as const },
  browser_specific_settings: {
    gecko: {
      id: '{940124f8-110a-43a9-928c-3478f52242e7}',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};

/** Of all the bundles that one build consists of. */
const notices = new Notices();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [pdfApart(), plain(), bare(), workers(), styleOrder(), preact(), notices.plugin()],
  }),
  publicDir: 'assets/public',
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    // A service worker may have no workers: a page that nobody sees holds them.
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      // The archive may grow beyond what the browser would clear by itself.
      'unlimitedStorage',
      'contextMenus',
      // A sweep says in a request in which page it is written, by a rule for its own tab: some servers answer no other.
      'declarativeNetRequestWithHostAccess',
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    content_security_policy: { extension_pages: POLICY },
    commands: { 'open-panel': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_panel__' } },
    host_permissions: [GOVERNMENT],
    // Where a redirect leads is looked at before it is followed: asked for with the first sweep.
    optional_permissions: ['webRequest'],
    optional_host_permissions: ['*://*/*'],
    icons: { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png', 128: '/icon/128.png' },
    ...(browser === 'firefox' ? firefox : chromium),
  }),
  hooks: {
    // The report to try the extension on is one of the sample pages.
    'build:publicAssets': async (wxt, assets) => {
      assets.push({ absoluteSrc: resolve(wxt.config.root, 'test/pages/transposed.html'), relativeDest: 'sample.html' });
      assets.push(...(await pdfFiles()));
      notices.add('node_modules/pdfjs-dist');
    },
    'build:done': ({ config }) => notices.writeTo(config.outDir),
    // A content script of WXT's own kind carries a runtime of several kB; the detector is an unlisted script instead.
    'build:manifestGenerated': ({ config }, manifest) => {
      const everywhere = { matches: [GOVERNMENT], all_frames: true, match_origin_as_fallback: true };
      const first = { ...everywhere, js: ['first.js'], run_at: 'document_start' as const };
      manifest.content_scripts = [
        ...(config.browser === 'firefox' ? [] : [first]),
        { ...everywhere, js: ['detector.js'], run_at: 'document_idle' },
      ];
    },
  },
});
