import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Where the licences of what a build contains are told, beside it. */
const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** What tools add to a bundle under names of their own, and whose it is. */
const ADDED: readonly (readonly [name: RegExp, owner: string])[] = [
  [/^\0rolldown\//, 'rolldown'],
  [/^\0?vite\//, 'vite'],
  [/^\0?virtual:wxt-/, 'wxt'],
];

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

/** The folder of the package that a module is part of; null when it is our own. */
function folderOf(module: string): string | null {
  const added = ADDED.find(([name]) => name.test(module));
  if (added) return resolve('node_modules', added[1]);
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1] ?? null;
}

const isPackage = (folder: string): boolean => existsSync(join(folder, 'package.json'));
const packageIn = (folder: string): Package => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

/** The text of a package's licence. @throws Error when nobody knows it: nothing may be shipped without. */
function licenceIn(folder: string, { name, license, author }: Package): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  // Vite tells the licences of what it contains itself, of which nothing comes into a bundle.
  if (file) return readFileSync(join(folder, file), 'utf8').split('# Licenses of bundled dependencies')[0] ?? '';
  const holder = typeof author === 'object' ? author.name : author;
  if (license !== 'MIT' || !holder) throw new Error(`${name} comes without the text of its licence`);
  return readFileSync('LICENSE', 'utf8').replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}

/** What pdf.js contains for browsers that are some years old. @throws Error when it does not say which version. */
function coreJsIn(folder: string): string {
  const version = /version: '([\d.]+)',\s+mode: /.exec(readFileSync(join(folder, 'legacy/build/pdf.mjs'), 'utf8'))?.[1];
  if (!version) throw new Error('pdf.js does not say what it contains');
  const licence = readFileSync('src/dev/licences/core-js.txt', 'utf8').trim();
  return `core-js ${version}\nLicence: MIT\nSource: https://github.com/zloirock/core-js\n\n${licence}\n`;
}

/** Gathers whose code the bundles of a build contain. */
export class Notices {
  private readonly folders = new Set<string>();

  /** Adds a package whose files stand beside the bundles. */
  add(folder: string): void {
    this.folders.add(resolve(folder));
  }

  /** Looks into each bundle. @param emits writes the notices beside it, where it is the whole build. */
  plugin(emits = false): Plugin {
    const { folders } = this;
    const write = () => this.text();
    return {
      name: 'third-party-notices',
      generateBundle(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(file.modules)) {
            const folder = renderedLength ? folderOf(id) : null;
            if (folder && isPackage(folder)) folders.add(folder);
          }
        }
        if (emits) this.emitFile({ type: 'asset', fileName: NOTICES, source: write() });
      },
    };
  }

  /** Name, version, source and licence of each package. */
  text(): string {
    const within = [...this.folders].flatMap((folder) => (basename(folder) === 'pdfjs-dist' ? coreJsIn(folder) : []));
    const parts = [...this.folders].map((folder) => {
      const read = packageIn(folder);
      const { name, version, license, repository } = read;
      const source = (typeof repository === 'object' ? repository.url : repository)?.replace(/^git(?:\+https)?:/, 'https:');
      return `${name} ${version}\nLicence: ${license}\nSource: ${source ?? name}\n\n${licenceIn(folder, read).trim()}\n`;
    });
    return [...parts, ...within].sort().join(`\n${'-'.repeat(80)}\n\n`);
  }

  /** Writes them into the folder of a build. */
  writeTo(folder: string): void {
    writeFileSync(join(folder, NOTICES), this.text());
  }
}
