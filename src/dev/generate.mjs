// `npm run generate`: writes what is generated from the code and kept: HANDBOOK.md, the JSON Schema of an audit, and the gallery of the samples.
// With --check nothing is written; exit 1 when a file is not what the code gives.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The generated files of a tree, by path from its root. */
export async function generatedFiles(tree = root) {
  const options = { root: tree, configFile: false, logLevel: 'error' };
  const { module } = await runnerImport(join(tree, 'src', 'dev', 'generated.ts'), options);
  const files = Object.entries(module.generated(tree)).map(([path, text]) => ({ path, file: join(tree, path), text }));
  return Promise.all(files.map(async (file) => (file.path.endsWith('.md') ? { ...file, text: await formatted(file) } : file)));
}

const formatted = async ({ file, text }) => format(text, { ...(await resolveConfig(file)), filepath: file });

/** Writes the generated files of a tree; gives those that were not what they should be. */
export async function generate(tree = root, isCheck = false) {
  const stale = (await generatedFiles(tree)).filter(({ file, text }) => readFileSync(file, 'utf8') !== text);
  if (!isCheck) for (const { file, text } of stale) writeFileSync(file, text);
  return stale.map(({ path }) => path);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const isCheck = process.argv.includes('--check');
  const stale = await generate(root, isCheck);
  for (const path of stale) console.log(isCheck ? `${path} is not what the code gives: npm run generate` : `${path} written`);
  if (isCheck && stale.length) process.exitCode = 1;
}
