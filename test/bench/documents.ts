import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfOf } from '../documents/pdf';
import { sourceOf } from '../documents/sources';
import type { processes } from './command';
import { median, type Measure } from './measure';

const ROUNDS = 5;

/** A report of ten pages in large print, and one that a word processor has made. */
const FILES: Readonly<Record<string, (file: string) => void>> = {
  'a PDF of ten pages': (file) => writeFileSync(file, pdfOf(sourceOf(1).draft, { size: 17, margin: 60 })),
  'a PDF of a word processor, four pages': (file) => copyFileSync('test/documents/samples/writer.pdf', file),
};

/** Reading and auditing a PDF by the whole command, from its start to its end, against the text that pdf.js alone takes out of it. */
export function measureDocuments(run: typeof processes): Measure[] {
  return Object.entries(FILES).flatMap(([name, make]): Measure[] => {
    const folder = join('.artifacts', 'bench', 'documents');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    make(join(folder, 'report.pdf'));
    const { command, parse5: alone, memory } = run(folder, ROUNDS, 'src/cli/gouji.mjs', 'test/bench/text-alone.mjs');
    const over = (ours: readonly number[], theirs: readonly number[]) => [median([...ours]) / median([...theirs])];
    return [
      { name: `${name}, to the verdict, processor time`, unit: 'ms', values: command },
      { name: `${name}, to the verdict / text by pdf.js alone`, unit: '×', values: over(command, alone), target: 1.5 },
      { name: `${name}, memory`, unit: 'MB', values: memory.command },
      { name: `${name}, memory / text by pdf.js alone`, unit: '×', values: over(memory.command, memory.alone), target: 1.5 },
    ];
  });
}
