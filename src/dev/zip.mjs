// `npm run zip`: the packages for the stores of Chrome, Edge and Firefox, and the sources for reviewers, in .output. With --twice
// everything is built and packed a second time, and every byte has to be the same.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, installPackages, root } from './setup.mjs';

const output = join(root, '.output');
/** Chrome and Edge are of one build. */
const BUILDS = { chrome: 'chrome-mv3', edge: 'chrome-mv3', firefox: 'firefox-mv3' };
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Each package with what it would weigh without PDF, by its name. */
async function packages() {
  for (const folder of new Set(Object.values(BUILDS))) rmSync(join(output, folder), { recursive: true, force: true });
  buildAll();
  const pack = densePacker();
  const packed = new Map();
  for (const [name, folder] of Object.entries(BUILDS)) {
    const files = filesOf(join(output, folder));
    const plain = files.filter(([file]) => !isForPdf(file));
    packed.set(name, { bytes: await pack(files), without: (await pack(plain)).length });
  }
  // Nobody loads these but reviewers: they need not be small.
  return packed.set('sources', { bytes: Buffer.from(sourcesOf(root)), without: 0 });
}

installPackages();
// They need packages themselves.
const { densePacker } = await import('./dense.mjs');
const { filesOf, isForPdf, sourcesOf } = await import('./packing.mjs');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const first = await packages();
const second = process.argv.includes('--twice') ? await packages() : null;
let differ = 0;
for (const [name, { bytes, without }] of first) {
  const file = `gouji-${version}-${name}.zip`;
  writeFileSync(join(output, file), bytes);
  const isSame = second && bytes.equals(second.get(name).bytes);
  if (second && !isSame) differ++;
  const told = [kB(bytes.length), without ? `${kB(without)} without PDF` : '', second ? (isSame ? 'same twice' : 'DIFFERS') : ''];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  console.log(`${file}  ${told.filter(Boolean).join(', ')}  ${sha256}`);
}
process.exitCode = differ ? 1 : 0;
