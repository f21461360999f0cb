import type { SectionId } from '../../forms';
import { SECTION_TITLES } from '../../forms/section-titles';
import { tableOf } from '../../forms/ids';
import { causeOf, gravest, placesOf } from '../repairs';
import type { Audit, Finding, Severity } from '../types';
import { isToldAgain } from './told-again';
import type { Count, Doubt, Judged } from './types';

export type { Count, Doubt, Judged } from './types';

const FIGURES = ['error', 'warning', 'notice', 'involved', 'relations', 'holds', 'unchecked'] as const;

const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];
const PLACES: readonly Doubt['section'][] = [...SECTION_TITLES.map(({ id }) => id), 'whole'];

const isSection = (id: string | undefined): id is SectionId => SECTION_TITLES.some((section) => section.id === id);

/** Tables bear the ids of their sections, so a fact, a table and a section all name one. */
function sectionOf(finding: Finding, report: Audit['report']): Doubt['section'] {
  const named = [
    report?.claims[finding.claims[0] ?? -1]?.section,
    tableOf(finding.facts[0] ?? ''),
    /^(?:section|table)\/(\w+)$/.exec(finding.place ?? '')?.[1],
    finding.params.section?.toString(),
    finding.params.table?.toString(),
  ];
  return named.find(isSection) ?? 'whole';
}

/** Findings of one doubt each: stories of a repair, with what is told again of them. */
function grouped(judged: Judged): Finding[][] {
  const groups = placesOf(judged.findings);
  const hosts = new Map<Finding[], Finding[]>();
  const rootOf = (group: Finding[]): Finding[] => {
    const host = hosts.get(group);
    return host ? rootOf(host) : group;
  };
  for (const group of groups) {
    const [again, ...more] = group;
    if (!again || more.length) continue;
    const host = groups.find((other) => rootOf(other) !== group && isToldAgain(again, other, judged));
    if (host) hosts.set(group, rootOf(host));
  }
  const whole = new Map<Finding[], Finding[]>();
  for (const group of groups) whole.set(rootOf(group), [...(whole.get(rootOf(group)) ?? []), ...group]);
  return [...whole.values()];
}

const byGravity = <Grave extends { readonly severity: Severity }>(a: Grave, b: Grave): number =>
  ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity);

/** A doubt without what may lie behind it, and those of its findings that a repair explains together. */
interface Told {
  readonly told: Omit<Doubt, 'cause'>;
  readonly story: readonly Finding[];
}

function inOrder(judged: Judged): Told[] {
  const doubts = grouped(judged).flatMap((group): Told[] => {
    const story = group.filter(({ repair }) => repair !== undefined);
    const findings = group.toSorted(byGravity);
    const [first] = story.length ? story : findings;
    if (!first) return [];
    const relations = [...new Set(findings.flatMap((finding) => finding.relations))];
    return [{ told: { severity: gravest(findings), findings, relations, section: sectionOf(first, judged.report) }, story }];
  });
  const place = ({ section }: Told['told']): number => PLACES.indexOf(section);
  return doubts.toSorted(({ told: a }, { told: b }) => byGravity(a, b) || place(a) - place(b));
}

/**
 * The doubts of an audit, the gravest first, then in the order of the form. Every surface lists these: badge, popup, page,
 * command line and exports.
 */
export const doubtsOf = (judged: Judged): Doubt[] =>
  inOrder(judged).map(({ told, story }) => ({ ...told, cause: causeOf(story, judged.repairs) }));

/** The same where nobody asks what may lie behind them: among many repairs that takes long to find out. */
export const bareDoubtsOf = (judged: Judged): Omit<Doubt, 'cause'>[] => inOrder(judged).map(({ told }) => told);

/** The figures of an audit. */
export function countOf(audit: Audit): Count {
  const doubts = bareDoubtsOf(audit);
  const having = (severity: Severity) => doubts.filter((doubt) => doubt.severity === severity);
  const [error, warning] = [having('error'), having('warning')];
  const involved = new Set([...error, ...warning].flatMap(({ relations }) => relations)).size;
  const { relations, holds, unchecked } = audit.coverage;
  const notice = having('notice').length;
  return { error: error.length, warning: warning.length, notice, involved, relations, holds, unchecked };
}

/** The figures of several audits together. */
export function sumOfCounts(counts: readonly Count[]): Count {
  const sum = (figure: keyof Count): number => counts.reduce((total, count) => total + count[figure], 0);
  return Object.fromEntries(FIGURES.map((figure) => [figure, sum(figure)])) as unknown as Count;
}
