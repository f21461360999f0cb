import type { Audit, AuditContext } from '../../src/audit';
import type { SectionId } from '../../src/forms';
import { claimsOf, uncoveredOf } from '../../src/report/claims';
import { readNarrative } from '../../src/report/rates/narrative';
import type { Report } from '../../src/report/types';
import { auditSound, reportWith } from './balanced';

type Cells = Readonly<Record<string, string | number | null>>;

/** Paragraphs by section: one text, or several. */
export type Prose = Readonly<Partial<Record<SectionId, string | readonly string[]>>>;

/** A report whose sections tell the given prose, read as on a page (whose, only where an agency is given); cells that are not named are 0. */
export function reportTelling(prose: Prose, cells: Cells = {}, more: Partial<Report> = {}): Report {
  const plain = reportWith(cells, more);
  const sections = plain.sections.map((section) => ({
    ...section,
    passages: [prose[section.id] ?? []].flat().map((text, i) => ({ id: `passage/${section.id}/${i}`, text, offset: 0 })),
  }));
  const passages = new Map(sections.map(({ id, passages: own }) => [id, own] as const));
  const context = { ...plain, agency: more.agency ?? '' };
  const claims = claimsOf(passages, context);
  return { ...plain, sections, claims, uncovered: uncoveredOf(passages, claims, context), narrative: readNarrative(sections) };
}

export const auditTelling = (
  prose: Prose,
  cells: Cells = {},
  more: Partial<Report> = {},
  context: Partial<AuditContext> = {},
): Audit => auditSound(reportTelling(prose, cells, more), context);

/** How a rule ended, and its findings. */
export function ruleOf(result: Audit, rule: string) {
  const run = result.rulesRun.find((entry) => entry.rule === rule);
  return {
    outcome: run?.outcome,
    reason: run?.reason,
    findings: result.findings.filter((finding) => finding.rule === rule),
  };
}

/** What a finding marks in a text. */
export const marked = (text: string, finding: Audit['findings'][number] | undefined) =>
  text.slice(finding?.span?.start ?? 0, finding?.span?.end ?? 0);

/** Cells of column 总计 of table three. */
export const totals = (rows: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(rows).map(([row, value]) => [`requests/${row}/total`, value]));
