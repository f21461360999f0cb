// How long an expression takes on pumped texts, in processor time.
import { runInNewContext } from 'node:vm';
import { cook, recipesOf } from './pump.mjs';

/** Lengths on which recipes are compared, and how many of the worst are measured at full length. */
const SHORT = 300;
const LONG = 3000;
const WORST = 4;
/** An expression that takes longer than this on a short text is never linear; one that never ends is stopped. */
const HOPELESS_MS = 40;
const END_MS = 4000;

export const HALF = 25_000;
export const FULL = 50_000;
const ROUNDS = 10;
/** Times from which they are taken again. */
const ROUNDS_NEAR = 4;
const NEAR_MS = 12;
const NEAR_GROWTH = 2.25;
/** Longer ones are not measured ten times. */
const TOO_LONG_MS = 150;

function processorMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** One use of an expression on a text; a global one goes through all of it. */
function use(expression, text) {
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found && expression.global; found = expression.exec(text))
    if (found[0] === '') expression.lastIndex++;
}

function timeOf(expression, text) {
  const from = processorMs();
  use(expression, text);
  return processorMs() - from;
}

/** The better of two times. */
const twice = (expression, text) => Math.min(timeOf(expression, text), timeOf(expression, text));

/**
 * Runs work that may never end, and may be begun anew. @returns whether it ended within so much time of the processor: what
 * others leave of a busy machine may take far longer.
 */
function ends(work, most) {
  for (let patience = most; ; patience *= 2) {
    const from = processorMs();
    try {
      runInNewContext('work()', { work }, { timeout: patience });
      return true;
    } catch (error) {
      if (error?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    }
    if (processorMs() - from > most / 2) return false;
  }
}

/** The recipes on which an expression takes longest, the worst first; a hopeless one alone. */
function worstOf(expression, recipes) {
  let current = null;
  let hopeless = null;
  const times = [];
  const screen = () => {
    times.length = 0;
    for (const recipe of recipes) {
      current = recipe;
      const text = cook(recipe, LONG);
      const tooLong = twice(expression, cook(recipe, SHORT)) > HOPELESS_MS;
      const long = tooLong ? Infinity : twice(expression, text);
      if (long > 4 * HOPELESS_MS) {
        hopeless = recipe;
        break;
      }
      times.push({ recipe, long });
    }
  };
  if (!ends(screen, END_MS)) hopeless = current;
  if (hopeless) return { hopeless, worst: [hopeless] };
  times.sort((a, b) => b.long - a.long);
  return { hopeless: null, worst: times.slice(0, WORST).map(({ recipe }) => recipe) };
}

/** The best of several times, since a busy machine only ever adds to them. */
function bestOf(expression, text) {
  let best = Infinity;
  const ended = ends(() => {
    for (let round = 0; round < ROUNDS; round++) {
      best = Math.min(best, timeOf(expression, text));
      if (best > TOO_LONG_MS && round > 0) return;
    }
  }, END_MS);
  return ended || best < Infinity ? best : END_MS;
}

/** Times of a recipe; where they are near the limits they are taken again, since a busy machine makes them longer. */
function timesOf(expression, recipe) {
  let [half, ms] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS_NEAR && (round === 0 || isNear(ms, half)); round++) {
    half = Math.min(half, bestOf(expression, cook(recipe, HALF)));
    ms = Math.min(ms, half >= END_MS ? END_MS : bestOf(expression, cook(recipe, FULL)));
  }
  return { half, ms };
}

const isNear = (ms, half) => ms < TOO_LONG_MS && (ms > NEAR_MS || (ms > 1 && ms > NEAR_GROWTH * half));

/**
 * Measures an expression on the texts that it is slowest on.
 * @returns {{ ms: number, half: number, recipe: object | null, ended: boolean }} milliseconds for 50,000 and for 25,000 characters.
 */
export function measure(source, flags, attacks = []) {
  const expression = new RegExp(source, flags.includes('y') ? flags.replace('y', '') : flags);
  for (let i = 0; i < 3; i++) use(expression, 'warm 12，一');
  const { hopeless, worst } = worstOf(expression, recipesOf(source, flags, attacks));
  let found = { ms: 0, half: 0, recipe: null, ended: true };
  for (const recipe of worst) {
    const { half, ms } = timesOf(expression, recipe);
    if (ms > found.ms) found = { ms, half, recipe, ended: ms < END_MS && !hopeless };
    if (ms > TOO_LONG_MS) break;
  }
  return found;
}
