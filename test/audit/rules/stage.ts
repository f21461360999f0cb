import type { Audit, AuditContext } from '../../../src/audit';
import type { SectionId } from '../../../src/forms';
import type { Passage, Report, ReportSection } from '../../../src/report/types';
import { auditSound, reportWith } from '../balanced';

type Cells = Readonly<Record<string, string | number | null>>;

export const passages = (place: string, ...texts: string[]): Passage[] =>
  texts.map((text, at) => ({ id: `passage/${place}/${at}`, text, offset: 0 }));

/** The six sections; `texts` are their paragraphs, `headings` replace those of the form. */
export function sectionsWith(
  texts: Partial<Record<SectionId, readonly string[]>>,
  headings: Partial<Record<SectionId, string>> = {},
): ReportSection[] {
  return reportWith().sections.map((section) => ({
    ...section,
    heading: headings[section.id] ?? section.heading,
    passages: passages(section.id, ...(texts[section.id] ?? [])),
  }));
}

/** What one rule says of a report: its outcome, the reason and its findings. */
export function judge(rule: string, cells: Cells = {}, more: Partial<Report> = {}, context: Partial<AuditContext> = {}) {
  return outcomeOf(rule, auditSound(reportWith(cells, more), context));
}

export function outcomeOf(rule: string, result: Audit) {
  const run = result.rulesRun.find((entry) => entry.rule === rule);
  const findings = result.findings.filter((finding) => finding.rule === rule);
  return {
    outcome: run?.outcome,
    reason: run?.reason,
    findings,
    keys: findings.map(({ key }) => key.slice(key.indexOf('.') + 1)),
    severities: findings.map(({ severity }) => severity),
  };
}

/** The part of a paragraph that a finding marks. */
export function marked(text: string, finding: Audit['findings'][number] | undefined): string {
  return finding?.span ? text.slice(finding.span.start, finding.span.end) : '';
}

/** A report on 2020 in the form of 2019. */
export const OLD_FORM: Partial<Report> = {
  form: '2019',
  otherRows: 'one',
  year: 2020,
  publishedOn: '2021-01-20',
  generations: ['2019'],
};
