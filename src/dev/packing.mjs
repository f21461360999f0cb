// Packages of builds and of the sources, such that equal content gives equal bytes: files in the order of their names, all of
// one time, packed by one library.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** Times of files in a package say nothing: the first one that the format knows, in whatever zone. */
const TIME = new Date(1980, 0, 1);

/** All files below a folder, by their names with slashes, in order. */
const namesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** The manifest of a build as a store takes it: the key, by which unpacked builds keep their id, is the store's own business. */
export function storeManifest(folder) {
  const { key: _, ...manifest } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return manifest;
}

const contentOf = (folder, name) =>
  name === 'manifest.json' ? Buffer.from(`${JSON.stringify(storeManifest(folder))}\n`) : readFileSync(join(folder, name));

const zipped = (files) =>
  zipSync(Object.fromEntries(files.map(([name, bytes]) => [name, [Uint8Array.from(bytes), { level: 9, mtime: TIME }]])));

/** The files of a package, as a store takes them. */
export const filesOf = (folder) => namesIn(folder).map((name) => [name, contentOf(folder, name)]);

/** The package of a build, packed in a moment. */
export const packageOf = (folder) => zipped(filesOf(folder));

/** Whether a file is there for PDF alone. */
export const isForPdf = (name) => /pdf|cmaps\//i.test(name);

/** Sources that no build needs: tests, but for the sample page that is built in, and pictures. */
const isBuiltFrom = (name) => !/^(?:test|assets\/(?:screenshots|store))\//.test(name) || name === 'test/pages/transposed.html';

/** The sources from which the packages are built, as reviewers of a store want them. */
export function sourcesOf(root) {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  const names = listed.filter((name) => name && isBuiltFrom(name)).sort();
  return zipped(names.map((name) => [name, readFileSync(join(root, name))]));
}

/** Bytes that a package would not have without what only PDF needs. */
export function pdfShare(folder) {
  const files = filesOf(folder);
  return zipped(files).length - zipped(files.filter(([name]) => !isForPdf(name))).length;
}
