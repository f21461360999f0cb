import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCorpus, printCorpus } from './corpus';
import { KEPT_PAGES, measure } from './measure';
import type { Measurement } from './measure';
import { printExamples, printMeasurement } from './print';
import { missedTargets, shares } from './targets';

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
      all: shares(measured.all),
      layouts: Object.fromEntries([...measured.byLayout].map(([name, score]) => [name, shares(score)])),
    },
    null,
    1,
  );

/**
 * Prints the accuracy by layout, worst first; `--keep` writes the baseline that the tests hold.
 * @returns the exit status: 1 when a target is missed.
 */
export function main(args: readonly string[]): number {
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
    },
  });
  if (values.keep) {
    const kept = shares(measure(KEPT_PAGES).all);
    writeFileSync(join(import.meta.dirname, 'baseline.json'), `${JSON.stringify(kept, null, 2)}\n`);
    return 0;
  }
  if (values.corpus) {
    const measured = measureCorpus(values.corpus);
    process.stdout.write(`${printCorpus(measured)}\n`);
    return measured.passed ? 0 : 1;
  }
  const measured = measure(Number(values.pages), Number(values.seed), {
    alone: values.alone,
    ...(values.layout && { layout: values.layout }),
  });
  process.stdout.write(`${values.json ? asJson(measured) : printMeasurement(measured)}\n`);
  if (Number(values.examples)) process.stdout.write(`\n${printExamples(measured, Number(values.examples))}\n`);
  if (values.dump) dump(values.dump, measured);
  return missedTargets(measured.all).length || measured.all.crashes ? 1 : 0;
}
