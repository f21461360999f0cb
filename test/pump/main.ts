import { parseArgs } from 'node:util';
import { audit } from '../../src/audit';
import { openHtmlFile } from '../../src/readers/file';
import { readMarkdown } from '../../src/readers/markdown';
import { recogniseShown } from '../../src/report';
import { ends } from '../ends';
import { seeded, type Random } from '../generator/random';
import { changeRecipe, cook, drawRecipe, type Recipe } from './recipes';

/** A document is tried in two sizes first; what takes long in them or grows faster than they, and some of the others, in full size. */
const SMALL = 60_000;
const LARGER = 300_000;
const FULL = 2_000_000;
/** Processor time of a document in full size at most. */
const MOST_MS = 3000;
/** What takes longer in the larger trial may take too long in full size; so may what takes so many times that of the small one. */
const SUSPECT_MS = 200;
const SUSPECT_GROWTH = 7;
const LEAST_MS = 25;
const OTHERS = 0.02;
const END_MS = 60_000;
const KEPT = 60;
const TOLD = 10;

/** Reads, recognises and audits a document as the command line does. */
function auditText(text: string, kind: Recipe['kind']): void {
  const read = kind === 'html' ? openHtmlFile(text) : () => readMarkdown(text);
  for (const report of recogniseShown(read)) audit(report, { source: '', sha256: '', auditedAt: '', local: true });
}

interface Tried {
  readonly recipe: Recipe;
  readonly ms: number;
  readonly size: number;
}

/** Processor time of a document; endless when our code breaks off. */
function timeOf(text: string, kind: Recipe['kind']): number {
  const from = process.cpuUsage();
  try {
    const ended = ends(() => auditText(text, kind), END_MS);
    const { user, system } = process.cpuUsage(from);
    return ended ? (user + system) / 1000 : END_MS;
  } catch (error) {
    console.log(error instanceof Error ? error.stack : error);
    return Infinity;
  }
}

class Pump {
  private readonly slowest: Tried[] = [];
  /** Recipes that took longest for their size: they are changed again and again. */
  private readonly pool: Tried[] = [];
  documents = 0;
  full = 0;

  constructor(private readonly random: Random) {}

  /** Tries one document. */
  step(): void {
    const { random, pool } = this;
    const recipe = pool.length && random.chance(0.6) ? changeRecipe(random.pick(pool).recipe, random) : drawRecipe(random);
    const small = this.measure(recipe, SMALL);
    const ms = this.measure(recipe, LARGER);
    keep(pool, { recipe, ms, size: LARGER }, KEPT);
    const suspect = ms > SUSPECT_MS || (ms > LEAST_MS && ms > SUSPECT_GROWTH * small);
    if (!suspect && !random.chance(OTHERS)) return;
    const took = this.measure(recipe, FULL);
    this.full++;
    // A busy machine, or code that is not warm, only ever adds.
    const best = took > MOST_MS && took < END_MS ? Math.min(took, this.measure(recipe, FULL)) : took;
    keep(this.slowest, { recipe, ms: best, size: FULL }, TOLD);
  }

  private measure(recipe: Recipe, size: number): number {
    this.documents++;
    return timeOf(cook(recipe, size), recipe.kind);
  }

  /** Tells the slowest documents; @returns whether none took too long. */
  tell(): boolean {
    console.log(`${this.documents} documents, ${this.full} of them with ${FULL / 1e6} MB; the slowest of these:`);
    for (const { recipe, ms } of this.slowest) console.log(`${ms.toFixed(0).padStart(7)} ms  ${JSON.stringify(recipe)}`);
    return this.slowest.every(({ ms }) => ms <= MOST_MS);
  }
}

function keep(list: Tried[], tried: Tried, most: number): void {
  list.push(tried);
  list.sort((a, b) => b.ms - a.ms);
  list.length = Math.min(list.length, most);
}

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '600' }, seed: { type: 'string', default: '1' }, recipe: { type: 'string' } },
});
if (values.recipe) {
  const recipe = JSON.parse(values.recipe) as Recipe;
  for (const size of [SMALL, LARGER, FULL / 4, FULL / 2, FULL])
    console.log(`${(size / 1e6).toFixed(1)} MB ${timeOf(cook(recipe, size), recipe.kind).toFixed(0)} ms`);
} else {
  const pump = new Pump(seeded(Number(values.seed)));
  const end = Date.now() + Number(values.seconds) * 1000;
  while (Date.now() < end) pump.step();
  process.exitCode = pump.tell() ? 0 : 1;
}
