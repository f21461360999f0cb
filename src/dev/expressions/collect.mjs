// Every regular expression of the code: those written out, by the syntax of each file, and those made at run time, by watching
// each place that makes one while all modules are loaded and reports are audited.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, parseSync, Visitor } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CODE = /\.(?:ts|tsx|mjs)$/;
/** Methods that make an expression of a text given in place of one. */
const SEARCHES = new Set(['match', 'matchAll', 'search']);
/** Pages that are audited so that what is made late is made. */
const GENERATED = 120;

/** Files of code below the paths given. */
export function filesOf(paths) {
  return paths
    .flatMap((path) => (statSync(path).isDirectory() ? filesOf(readdirSync(path).map((name) => join(path, name))) : [path]))
    .filter((file) => CODE.test(file) && !file.includes('.d.'));
}

const isText = ({ type, value }) => type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string');

/** What one file writes out, and the places where it makes expressions: offsets of the word `RegExp`. */
function read(file, code) {
  const literals = [];
  const places = [];
  const lineOf = (offset) => code.slice(0, offset).split('\n').length;
  const made = ({ callee }) => {
    if (callee.type === 'Identifier' && callee.name === 'RegExp') places.push({ ...callee, line: lineOf(callee.start) });
  };
  new Visitor({
    Literal: ({ regex, start }) => {
      if (regex) literals.push({ file, line: lineOf(start), source: regex.pattern, flags: regex.flags });
    },
    NewExpression: made,
    CallExpression: (node) => {
      made(node);
      const { callee, arguments: values } = node;
      const search = callee.type === 'MemberExpression' && !callee.computed && SEARCHES.has(callee.property.name);
      const [value] = values;
      if (search && value && isText(value))
        literals.push({ file, line: lineOf(node.start), source: code.slice(value.start + 1, value.end - 1), flags: '' });
    },
  }).visit(parseSync(file, code).program);
  return { literals, places };
}

/** Replaces the word `RegExp` by a maker that tells where it stands. */
function watch(code, file, places) {
  let watched = code;
  for (const { start, end, line } of [...places].sort((a, b) => b.start - a.start))
    watched = `${watched.slice(0, start)}(globalThis.expressionMaker(${JSON.stringify(`${file}:${line}`)}))${watched.slice(end)}`;
  return watched;
}

/** Audits sample pages and generated ones. */
async function auditPages(server, root) {
  const load = (file) => server.ssrLoadModule(`/${file}`);
  const { readHtmlFile } = await load('src/readers/file.ts');
  const { readText } = await load('src/readers/text.ts');
  const { recogniseShown } = await load('src/report/index.ts');
  const { audit } = await load('src/audit/index.ts');
  const { generatePage } = await load('test/generator/index.ts');
  const pages = join(root, 'test', 'pages');
  const samples = readdirSync(pages).filter((name) => name.endsWith('.html'));
  const texts = [
    ...samples.map((name) => ({ kind: 'html', text: readFileSync(join(pages, name), 'utf8') })),
    ...Array.from({ length: GENERATED }, (_, seed) => generatePage(seed)).map(({ kind, html }) => ({ kind, text: html })),
  ];
  for (const { kind, text } of texts)
    for (const report of recogniseShown((hidden) => (kind === 'html' ? readHtmlFile(text, hidden) : readText(text))))
      audit(report, { source: '', sha256: '', auditedAt: '' });
}

/** The expressions that places make when their modules are loaded, and while pages are audited when `used`. */
async function madeAt(root, places, used) {
  const made = [];
  const byFile = new Map([...places].map(([file, found]) => [join(root, file), { file, places: found }]));
  globalThis.expressionMaker = (place) =>
    function make(source, flags) {
      const expression = new RegExp(source, flags);
      const [file, line] = place.split(/:(?=\d+$)/);
      made.push({ file, line: Number(line), source: expression.source, flags: expression.flags });
      return expression;
    };
  const server = await createServer({
    root,
    configFile: false,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    plugins: [
      {
        name: 'watch-expressions',
        enforce: 'pre',
        transform(code, id) {
          const known = byFile.get(id);
          return known ? watch(code, known.file, known.places) : undefined;
        },
      },
    ],
  });
  try {
    for (const file of byFile.keys()) await server.ssrLoadModule(file);
    if (used) await auditPages(server, root);
  } finally {
    await server.close();
    delete globalThis.expressionMaker;
  }
  return made;
}

/**
 * The expressions of files, each with the places where it stands.
 * @param options.used whether pages are audited, so that what is made late is made.
 * @returns {Promise<{ expressions: object[], unmade: string[] }>} and the places that made none, of which nobody knows what they make.
 */
export async function collect(root, files, { used }) {
  const literals = [];
  const places = new Map();
  for (const path of files) {
    const file = relative(root, path);
    const found = read(file, readFileSync(path, 'utf8'));
    literals.push(...found.literals);
    // Those made here are the ones that are being looked at.
    if (found.places.length && !file.startsWith(relative(root, HERE))) places.set(file, found.places);
  }
  const made = places.size && existsSync(root) ? await madeAt(root, places, used) : [];
  const expressions = new Map();
  for (const { file, line, source, flags } of [...literals, ...made]) {
    const key = `/${source}/${flags}`;
    const known = expressions.get(key) ?? { source, flags, places: new Set() };
    expressions.set(key, known);
    known.places.add(`${file}:${line}`);
  }
  const reached = new Set(made.map(({ file, line }) => `${file}:${line}`));
  const unmade = [...places]
    .flatMap(([file, found]) => found.map(({ line }) => `${file}:${line}`))
    .filter((at) => !reached.has(at));
  return { expressions: [...expressions.values()].map((one) => ({ ...one, places: [...one.places] })), unmade };
}
