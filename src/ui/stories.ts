import { causeOf, gravest, placesOf, type Cause } from '../audit/repairs/causes';
import type { Audit, Finding, Severity } from '../audit/types';
import { SECTIONS, type SectionId } from '../forms';
import { tableOf } from '../forms/ids';

/** Findings that one repair explains, or a finding by itself (`cause` is then null). */
export interface Story {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly cause: Cause | null;
}

/** Stories under the section of the report where they belong; `whole`: they concern no single section. */
export interface Group {
  readonly section: SectionId | 'whole';
  readonly stories: readonly Story[];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];
const PLACES: readonly Group['section'][] = [...SECTIONS.map((section) => section.id), 'whole'];

const isSection = (id: string | undefined): id is SectionId => SECTIONS.some((section) => section.id === id);

/** Tables bear the ids of their sections, so a fact, a table and a section all name one. */
function sectionOf(finding: Finding, audit: Audit): Group['section'] {
  const claim = audit.report?.claims[finding.claims[0] ?? -1];
  const named = [
    claim?.section,
    tableOf(finding.facts[0] ?? ''),
    /^(?:section|table)\/(\w+)$/.exec(finding.place ?? '')?.[1],
    finding.params.section?.toString(),
    finding.params.table?.toString(),
  ];
  return named.find(isSection) ?? 'whole';
}

const storyOf = (findings: readonly Finding[], audit: Audit): Story => ({
  severity: gravest(findings),
  findings,
  cause: causeOf(findings, audit.repairs),
});

/** All findings of an audit as stories, by section in the order of the form, the gravest first. */
export function groupFindings(audit: Audit): Group[] {
  const groups = new Map<Group['section'], Story[]>(PLACES.map((section) => [section, []]));
  for (const findings of placesOf(audit.findings)) {
    const [first] = findings;
    if (first) groups.get(sectionOf(first, audit))?.push(storyOf(findings, audit));
  }
  return [...groups]
    .filter(([, stories]) => stories.length > 0)
    .map(([section, stories]) => ({
      section,
      stories: stories.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)),
    }));
}

/** Whether there is a place in the page to jump to; what is missing stands nowhere. */
export function standsInPage(finding: Finding, audit: Audit): boolean {
  if (finding.facts.length > 0 || finding.claims.length > 0) return true;
  const [kind, id] = finding.place?.split('/') ?? [];
  if (kind === undefined) return false;
  const parts = kind === 'section' ? audit.report?.sections : kind === 'table' ? audit.report?.tables : undefined;
  const status = parts?.find((part) => part.id === id)?.status;
  return status !== 'missing' && status !== 'unrecognised';
}
