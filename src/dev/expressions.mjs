// `npm run expressions`: whether every regular expression of the code takes time in proportion to its text. Each is judged by
// recheck and measured on texts that are pumped from its own parts; the list of all with their worst times stands then in
// .artifacts/expressions. Options: `--keep` keeps recheck's verdicts in the repository; files to look at in place of the code.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collect, filesOf } from './expressions/collect.mjs';
import { FULL, HALF, measure } from './expressions/measure.mjs';
import { keepVerdicts, unjudged, verdictsOf } from './expressions/verdicts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The most that an expression may take for 50,000 characters, and how much more than for half of them. */
const MOST_MS = 20;
const MOST_GROWTH = 2.5;
/** Times that are shorter tell nothing of growth. */
const LEAST_MS = 2;

/** Why an expression is not let through, or null. */
function faultOf({ verdict, degree }, { ms, half, ended }) {
  if (!ended) return 'does not end';
  if (ms > MOST_MS) return `takes ${ms.toFixed(1)} ms for ${FULL} characters`;
  if (ms > LEAST_MS && ms > MOST_GROWTH * half) return `takes ${(ms / half).toFixed(1)} times as long for twice the text`;
  return verdict === 'vulnerable' ? `is ${degree}, says recheck` : null;
}

const written = ({ source, flags }) => `/${source}/${flags}`;
const short = (text, most) => (text.length > most ? `${text.slice(0, most)}…` : text);
const told = (recipe) => short(JSON.stringify(recipe ?? null), 300);

/** The list of all expressions, the slowest first. */
function keepList(judged) {
  const folder = join(root, '.artifacts', 'expressions');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'expressions.json'), JSON.stringify(judged, null, 2));
  const rows = judged.map(
    ({ ms, half, verdict, by, places, recipe, ...expression }) =>
      `${ms.toFixed(2)}\t${half.toFixed(2)}\t${verdict} (${by})\t${places.join(' ')}\t${written(expression)}\t${told(recipe)}`,
  );
  const head = `ms for ${FULL}\tms for ${HALF}\trecheck\tplaces\texpression\tslowest on`;
  writeFileSync(join(folder, 'expressions.tsv'), `${[head, ...rows].join('\n')}\n`);
}

const options = process.argv.slice(2);
const named = options.filter((option) => !option.startsWith('--')).map((path) => resolve(path));
const files = filesOf(named.length ? named : ['src', 'entrypoints'].map((folder) => join(root, folder)));
const { expressions, unmade } = await collect(root, files, { used: !named.length });
const fresh = unjudged(expressions);
if (fresh) console.log(`${fresh} of ${expressions.length} expressions are new to recheck: this takes a while`);
const verdicts = await verdictsOf(expressions);
const judged = expressions.map((expression, at) => {
  const { attack, ...verdict } = verdicts[at];
  const measured = measure(expression.source, expression.flags, attack ? [attack] : []);
  return { ...expression, ...verdict, ...measured, fault: faultOf(verdict, measured) };
});
judged.sort((a, b) => b.ms - a.ms);
if (!named.length) keepList(judged);
if (options.includes('--keep')) keepVerdicts(expressions, verdicts);

const count = (name) => judged.filter(({ verdict }) => verdict === name).length;
console.log(
  `${judged.length} expressions · recheck: ${count('safe')} safe, ${count('undecided')} undecided, ${count('vulnerable')} vulnerable`,
);
for (const { ms, half, places, ...expression } of judged.slice(0, 10))
  console.log(`${ms.toFixed(1).padStart(7)} ms (${half.toFixed(1)})  ${places[0]}  ${short(written(expression), 80)}`);
const faulty = judged.filter(({ fault }) => fault);
for (const { fault, places, recipe, ...expression } of faulty)
  console.log(`\n✗ ${places.join(', ')}: ${fault}\n  ${short(written(expression), 300)}\n  ${told(recipe)}`);
for (const place of unmade) console.log(`\n✗ ${place}: makes an expression that nothing here has made, so nobody knows it`);
process.exit(faulty.length || unmade.length ? 1 : 0);
