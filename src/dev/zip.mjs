// `npm run zip`: the packages for the stores of Chrome, Edge and Firefox, and the sources for reviewers, in .output. With --twice
// everything is built and packed a second time, and every byte has to be the same.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageOf, pdfShare, sourcesOf } from './packing.mjs';
import { buildAll, installPackages, root } from './setup.mjs';

const output = join(root, '.output');
/** Chrome and Edge are of one build. */
const BUILDS = { chrome: 'chrome-mv3', edge: 'chrome-mv3', firefox: 'firefox-mv3' };
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function packages() {
  for (const folder of new Set(Object.values(BUILDS))) rmSync(join(output, folder), { recursive: true, force: true });
  buildAll();
  const built = Object.entries(BUILDS).map(([browser, folder]) => [browser, packageOf(join(output, folder))]);
  return new Map([...built, ['sources', sourcesOf(root)]]);
}

installPackages();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const first = packages();
const second = process.argv.includes('--twice') ? packages() : null;
let differ = 0;
for (const [name, bytes] of first) {
  const file = `gouji-${version}-${name}.zip`;
  writeFileSync(join(output, file), bytes);
  const pdf = BUILDS[name] ? pdfShare(join(output, BUILDS[name])) : 0;
  const isSame = second && Buffer.from(bytes).equals(second.get(name));
  if (second && !isSame) differ++;
  const told = [
    kB(bytes.length),
    pdf ? `${kB(bytes.length - pdf)} without PDF` : '',
    second ? (isSame ? 'same twice' : 'DIFFERS') : '',
  ];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  console.log(`${file}  ${told.filter(Boolean).join(', ')}  ${sha256}`);
}
process.exitCode = differ ? 1 : 0;
