import { generatePage, LAYOUT_NAMES } from '../generator';
import { judgePage } from './compare';
import { auditPage } from './pipeline';

/** What became of figures that state no cell, on whole reports. */
export interface DecoyCounts {
  pages: number;
  decoys: number;
  /** Taken for a claim, and of these the ones that nobody doubted. */
  claims: number;
  certain: number;
  /** In neither list of the output. */
  unlisted: number;
  /** Pages with an error or a warning that nothing in their layout gives cause for. */
  undue: number;
  readonly notes: string[];
}

/** Layouts that are reports, each with its prose as it was written. */
const REPORTS = LAYOUT_NAMES.filter((name) => !name.startsWith('not/'));

/** Audits sound reports with decoys in every section until there are so many decoys; the same seed gives the same pages. */
export function measureDecoys(most: number, from = 0): DecoyCounts {
  const counts: DecoyCounts = { pages: 0, decoys: 0, claims: 0, certain: 0, unlisted: 0, undue: 0, notes: [] };
  for (let seed = from; counts.decoys < most; seed++) {
    const layout = REPORTS[seed % REPORTS.length] ?? '';
    const page = generatePage(seed, { layout, error: 'none', decoys: true });
    const found = auditPage(page.name, page.kind, page.html);
    const undue = judgePage(page, found).clean.filter(({ due }) => !due);
    if (undue.length) counts.undue++;
    for (const { finding } of undue) counts.notes.push(`${page.name}: ${finding.key} ${JSON.stringify(finding.params)}`);
    counts.pages++;
    [page.truth, ...page.more].forEach((truth, at) => count(counts, page.name, truth.told, found[at]?.report));
  }
  return counts;
}

type Audited = ReturnType<typeof auditPage>[number]['report'];
type Told = ReturnType<typeof generatePage>['truth']['told'];

function count(counts: DecoyCounts, name: string, told: Told, report: Audited | undefined): void {
  const stated = new Set(told.filter(({ readings }) => readings.length).map(({ value }) => value));
  for (const { section, value, readings } of told) {
    if (readings.length || stated.has(value)) continue;
    counts.decoys++;
    const claim = report?.claims.find((one) => one.section === section && one.value === value);
    if (claim) {
      counts.claims++;
      if (claim.verdict !== 'unchecked') counts.certain++;
      counts.notes.push(`${name}: ${claim.verdict} ${claim.quote} = ${claim.about.join(' + ')}`);
    } else if (!report?.uncovered?.some((one) => one.section === section && one.value === value)) {
      counts.unlisted++;
      counts.notes.push(`${name}: ${value} of ${section} is in neither list`);
    }
  }
}
