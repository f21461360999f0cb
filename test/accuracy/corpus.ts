import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { auditPage } from './pipeline';

/** A labelled claim of truth.json. */
interface LabelledClaim {
  readonly about: readonly string[];
  readonly value: number;
  readonly certainty: 'must' | 'may';
  readonly alternatives?: readonly (readonly string[])[];
  readonly alternativeValues?: readonly number[];
}

interface LabelledPage {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly trap: string;
  readonly claims: readonly LabelledClaim[];
}

type Reported = { readonly about: readonly string[]; readonly value: number };

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

const key = (about: readonly string[]) => [...new Set(about)].sort().join(' ');

function reads(label: LabelledClaim, claim: Reported): boolean {
  const values = [label.value, ...(label.alternativeValues ?? [])];
  const readings = [label.about, ...(label.alternatives ?? [])];
  return (
    values.some((value) => Math.abs(value - claim.value) < 1e-9) && readings.some((about) => key(about) === key(claim.about))
  );
}

/** A stated zero may be told fact by fact or in one. */
function judge(page: LabelledPage, reported: readonly Reported[]) {
  const zeros = new Set(page.claims.filter((label) => label.value === 0).flatMap((label) => label.about));
  const isRight = (claim: Reported) =>
    page.claims.some((label) => reads(label, claim)) || (claim.value === 0 && claim.about.every((fact) => zeros.has(fact)));
  const right = reported.filter(isRight);
  const zerosRead = new Set(right.filter((claim) => claim.value === 0).flatMap((claim) => claim.about));
  const isRead = (label: LabelledClaim) =>
    right.some((claim) => reads(label, claim)) || (label.value === 0 && label.about.every((fact) => zerosRead.has(fact)));
  const must = page.claims.filter((label) => label.certainty === 'must');
  return { must, missed: must.filter((label) => !isRead(label)), right, wrong: reported.filter((claim) => !isRight(claim)) };
}

/** Precision and recall of the claims on the labelled pages of a directory with a truth.json. */
export function measureCorpus(directory: string): CorpusMeasure {
  const { pages } = JSON.parse(readFileSync(join(directory, 'truth.json'), 'utf8')) as { pages: LabelledPage[] };
  const sum: CorpusMeasure = { pages: pages.length, must: 0, read: 0, reported: 0, right: 0, passed: false, notes: [] };
  for (const page of pages) {
    const kind = extname(page.file).startsWith('.htm') ? 'html' : 'txt';
    const [first] = auditPage(page.file, kind, readFileSync(join(directory, page.file), 'utf8'));
    const unique = new Map(
      (first?.report?.claims ?? []).map((claim): [string, Reported] => [`${key(claim.about)}=${claim.value}`, claim]),
    );
    const { must, missed, right, wrong } = judge(page, [...unique.values()]);
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
