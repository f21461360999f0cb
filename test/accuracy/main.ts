import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCorpus, printCorpus } from './corpus';
import { measureLabelled } from './labelled';
import { KEPT_PAGES, measure, OWN_PAGES } from './measure';
import type { Measurement } from './measure';
import { printExamples, printMeasurement } from './print';
import { publish } from './readme';
import { printTable } from './table';
import { keep, missedTargets, shares } from './targets';

/** Writes the pages of the examples, to be looked at in a browser. */
function dump(directory: string, { examples }: Measurement): void {
  mkdirSync(directory, { recursive: true });
  for (const { page, notes } of examples) {
    const name = `${page.layout.replace('/', '-')}-${page.seed}`;
    writeFileSync(join(directory, `${name}.${page.kind}`), page.html);
    writeFileSync(join(directory, `${name}.notes`), notes.join('\n'));
  }
}

const asJson = (measured: Measurement) =>
  JSON.stringify(
    {
      all: keep(measured.all),
      layouts: Object.fromEntries([...measured.byLayout].map(([name, score]) => [name, shares(score)])),
    },
    null,
    1,
  );

/** Measures a directory of somebody else: labelled pages (`pages.json`), labelled sentences (`truth.json`), or both. */
function measureDirectory(directory: string): number {
  let failed = false;
  if (existsSync(join(directory, 'pages.json'))) {
    const labelled = measureLabelled(directory);
    process.stdout.write(
      `${printTable([['labelled pages', labelled]])}\n${labelled.notes.map((note) => `\n${note}`).join('')}\n`,
    );
    failed ||= labelled.notes.length > 0;
  }
  if (existsSync(join(directory, 'truth.json'))) {
    const measured = measureCorpus(directory);
    process.stdout.write(`${printCorpus(measured)}\n`);
    failed ||= !measured.passed;
  }
  return failed ? 1 : 0;
}

function keepBaseline(): void {
  const kept = { own: keep(measureLabelled(OWN_PAGES)), generated: keep(measure(KEPT_PAGES).all) };
  writeFileSync(join(import.meta.dirname, 'baseline.json'), `${JSON.stringify(kept, null, 2)}\n`);
}

/**
 * Prints the accuracy over the project's labelled pages and generated ones, then by layout, worst first. `--keep` writes
 * the baseline that the tests hold, `--readme` the table of README.md, `--corpus` measures a directory instead.
 * @returns the exit status: 1 when a target is missed.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pages: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '0' },
      layout: { type: 'string' },
      alone: { type: 'boolean', default: false },
      examples: { type: 'string', default: '0' },
      corpus: { type: 'string' },
      dump: { type: 'string' },
      json: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
    },
  });
  if (values.corpus) return measureDirectory(values.corpus);
  if (values.keep) {
    keepBaseline();
    return 0;
  }
  const [pages, seed] = [Number(values.pages), Number(values.seed)];
  const { notes, ...own } = measureLabelled(OWN_PAGES);
  const measured = measure(pages, seed, { alone: values.alone, ...(values.layout && { layout: values.layout }) });
  if (values.readme) await publish({ pages, seed, own, generated: measured.all });
  const columns = [['own pages', own] as const, ['generated pages', measured.all] as const];
  const told = values.json ? asJson(measured) : [printTable(columns), ...notes, '', printMeasurement(measured)].join('\n');
  process.stdout.write(`${told}\n`);
  if (Number(values.examples)) process.stdout.write(`\n${printExamples(measured, Number(values.examples))}\n`);
  if (values.dump) dump(values.dump, measured);
  return missedTargets(measured.all.score).length || measured.all.score.crashes ? 1 : 0;
}
