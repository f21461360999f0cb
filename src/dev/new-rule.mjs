// `npm run new-rule <id> [-- --severity warning --key differs --covers ,R-2.02 --chapter cells]`: writes every place that
// a rule has. Until it is written it passes everything, and only its own tests are red.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { generate } from './generate.mjs';
import { CHAPTERS, scaffoldRule } from './rule-scaffold.mjs';

const root = process.cwd();

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    severity: { type: 'string', default: 'notice' },
    key: { type: 'string', default: 'differs' },
    covers: { type: 'string', default: '' },
    chapter: { type: 'string', default: 'cells' },
  },
});
const [id] = positionals;
if (!id || !['error', 'warning', 'notice'].includes(values.severity)) {
  console.error(
    'npm run new-rule <id> [-- --severity error|warning|notice --key differs --covers R-2.01,R-2.02 --chapter cells]',
  );
  console.error(`chapters: ${CHAPTERS.join(', ')}`);
  process.exit(2);
}
const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null);
const covers = values.covers.split(',').filter(Boolean);
const files = scaffoldRule({ id, severity: values.severity, key: values.key, chapter: values.chapter, covers }, read);
for (const [path, text] of Object.entries(files)) {
  const file = join(root, path);
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  console.log(path);
}
for (const path of await generate(root)) console.log(path);
console.log(`\nNow write the check in src/audit/rules/${id}.ts and its texts until test/audit/rules/${id}.test.ts is green.`);
