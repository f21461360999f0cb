import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { judgeClaims } from './claims';
import type { Label } from './claims';
import { auditPage } from './pipeline';

interface LabelledPage {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly trap: string;
  readonly claims: readonly Label[];
}

export interface CorpusMeasure {
  pages: number;
  must: number;
  read: number;
  reported: number;
  right: number;
  passed: boolean;
  notes: string[];
}

const LEAST = { recall: 0.96, precision: 0.985 };

/** Precision and recall of the claims on the labelled pages of a directory with a truth.json. */
export function measureCorpus(directory: string): CorpusMeasure {
  const { pages } = JSON.parse(readFileSync(join(directory, 'truth.json'), 'utf8')) as { pages: LabelledPage[] };
  const sum: CorpusMeasure = { pages: pages.length, must: 0, read: 0, reported: 0, right: 0, passed: false, notes: [] };
  for (const page of pages) {
    const kind = extname(page.file).startsWith('.htm') ? 'html' : 'txt';
    const [first] = auditPage(page.file, kind, readFileSync(join(directory, page.file), 'utf8'));
    const { must, missed, right, wrong } = judgeClaims(page.claims, first?.report?.claims ?? []);
    sum.must += must.length;
    sum.read += must.length - missed.length;
    sum.reported += right.length + wrong.length;
    sum.right += right.length;
    for (const label of missed)
      sum.notes.push(`${page.id} [${page.trap}] missed ${label.value} = ${label.about.join(' + ')}: ${page.text}`);
    for (const claim of wrong)
      sum.notes.push(`${page.id} [${page.trap}] wrong ${claim.value} = ${claim.about.join(' + ')}: ${page.text}`);
  }
  return { ...sum, passed: sum.must > 0 && sum.read >= LEAST.recall * sum.must && sum.right >= LEAST.precision * sum.reported };
}

export function printCorpus({ pages, must, read, reported, right, passed, notes }: CorpusMeasure): string {
  const percent = (part: number, whole: number) => `${(whole ? (100 * part) / whole : 100).toFixed(2)} %`;
  return [
    ...notes,
    '',
    `pages ${pages}`,
    `certain claims read   ${percent(read, must)} (${read} of ${must}; at least ${100 * LEAST.recall} %)`,
    `reported claims right ${percent(right, reported)} (${right} of ${reported}; at least ${100 * LEAST.precision} %)`,
    passed ? 'PASSED' : 'FAILED',
  ].join('\n');
}
