// What recheck says of an expression. That one is safe, and how it knows, is kept by the expression's hash, since it takes
// seconds for some.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('./verdicts.json', import.meta.url);
const SECONDS = 60;
/** Makes recheck decide by automaton, whatever the numbers in an expression. */
const AUTOMATON = {
  checker: 'automaton',
  maxRepeatCount: 100_000,
  maxRepeatSize: 1_000_000,
  maxPatternSize: 100_000,
  maxNFASize: 5_000_000,
};

const hashOf = ({ source, flags }) => createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 20);
const kept = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};

/** Recheck's attack as a recipe. */
const recipeOf = ({ pumps, suffix }) => ({ prefix: pumps[0]?.prefix ?? '', pumps: pumps.map(({ pump }) => pump), suffix });

/**
 * Asks recheck. Where its fuzzer finds an attack, its automaton is asked, too: an expression that repeats something up to 40
 * times looks quadratic on texts of 40 characters, and is linear.
 */
async function ask({ source, flags }) {
  const { checkSync } = await import('recheck');
  const limit = { timeout: SECONDS * 1000 };
  const first = checkSync(source, flags, limit);
  const doubted = first.status === 'vulnerable' && first.checker === 'fuzz';
  const second = doubted ? checkSync(source, flags, { ...limit, ...AUTOMATON }) : first;
  const { status, checker, complexity, attack, error } = second.status === 'unknown' ? first : second;
  return {
    verdict: status === 'unknown' ? 'undecided' : status,
    by: checker ?? error?.kind ?? 'nobody',
    ...(complexity && { degree: complexity.summary }),
    ...(attack && { attack: recipeOf(attack) }),
  };
}

const isKept = (expression) => Object.hasOwn(kept, hashOf(expression));

/** The verdicts on expressions, in their order; those that are not kept are asked for. */
export async function verdictsOf(expressions) {
  const verdicts = [];
  for (const expression of expressions)
    verdicts.push(isKept(expression) ? { verdict: 'safe', by: kept[hashOf(expression)] } : await ask(expression));
  return verdicts;
}

/** How many of the expressions have no verdict yet. */
export const unjudged = (expressions) => expressions.filter((expression) => !isKept(expression)).length;

/** Keeps which of the expressions are safe, and no others. */
export function keepVerdicts(expressions, verdicts) {
  const safe = expressions.flatMap((expression, at) =>
    verdicts[at].verdict === 'safe' ? [[hashOf(expression), verdicts[at].by]] : [],
  );
  const sorted = safe.sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
