import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from '../../src/dev/browser.mjs';

/** A change to the text of a built file. Throws when it finds nothing to change. */
export type Change = (code: string) => string;

/** A copy of a build in which something is planted. */
export interface Planted {
  readonly folder: string;
  remove(): void;
}

/**
 * The one exception to the unmodified build: what no page can bring about any more. `changes` by the names of the files.
 * @param build folder of the build that is copied; it stays as it is.
 */
export function plant(changes: Readonly<Record<string, Change>>, build: string = extensionFolder): Planted {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-planted-'));
  cpSync(build, folder, { recursive: true });
  for (const [name, change] of Object.entries(changes)) {
    const file = join(folder, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Replaces what stands there exactly once. */
export const replaced =
  (what: RegExp, by: string): Change =>
  (code) => {
    const found = code.match(new RegExp(what, 'g'))?.length ?? 0;
    if (found !== 1) throw new Error(`${what} stands there ${found} times`);
    return code.replace(what, by);
  };

/** What a page has to say somewhere, so that work on it is `does`. */
export const MARKER = '江城无尽';

/**
 * Planted in `hand.js`, the script of the workers of either browser: what is done with a piece of work that holds the marker,
 * before anything else. `for (;;);` is an audit that never ends.
 */
export const inHand =
  (does: string, marker = MARKER): Change =>
  (code) =>
    `addEventListener('message', (event) => { if (JSON.stringify(event.data[1]).includes('${marker}')) { ${does} } });\n${code}`;

export const ENDLESS = 'for (;;);';
