import type { SectionPrint } from '../../audit/types';
import { mayBeOne } from './bodies';
import { cited, groupedBy, type Known } from './reports';
import type { Remark } from './types';

/** In fewer reports a likeness says nothing of the region. */
const LEAST_REPORTS = 5;
/** So much of two sections, of both together, stands in both, by characters. */
const ALIKE = 0.9;
/** Whoever shares more than `ALIKE` of both together shares more of itself than this: the shorter holds no more than all of it. */
const OWN_SHARE = ALIKE / (2 - ALIKE);
/** Signs of a clause in a print, the last of them its length. */
const CLAUSE = 5;
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

interface Clause {
  readonly sign: string;
  readonly length: number;
}

/** A section of a report, its clauses the rarest first. */
interface Section {
  readonly report: Known;
  readonly print: SectionPrint;
  readonly clauses: readonly Clause[];
  readonly lengths: ReadonlyMap<string, number>;
  readonly length: number;
}

function clausesIn({ clauses }: SectionPrint): Clause[] {
  const found: Clause[] = [];
  for (let at = 0; at + CLAUSE <= clauses.length; at += CLAUSE) {
    const sign = clauses.slice(at, at + CLAUSE);
    found.push({ sign, length: Math.max(0, SIGNS.indexOf(sign.charAt(CLAUSE - 1))) });
  }
  return found;
}

function sectionsOf(reports: readonly Known[], wanted: SectionPrint['section']): Section[] {
  const read = reports.flatMap((report) => {
    const print = report.audit.report?.prints?.find(({ section }) => section === wanted);
    return print ? [{ report, print, clauses: clausesIn(print) }] : [];
  });
  const counts = new Map<string, number>();
  for (const { clauses } of read) for (const { sign } of clauses) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const rarest = (one: Clause, other: Clause): number =>
    (counts.get(one.sign) ?? 0) - (counts.get(other.sign) ?? 0) || (one.sign < other.sign ? -1 : 1);
  return read.map(({ report, print, clauses }) => {
    const lengths = new Map(clauses.map(({ sign, length }) => [sign, length]));
    const length = [...lengths.values()].reduce((sum, one) => sum + one, 0);
    return { report, print, clauses: clauses.toSorted(rarest), lengths, length };
  });
}

/** How much of two sections, of both together, stands in both. */
function likeness(one: Section, other: Section): number {
  const [less, more] = one.lengths.size < other.lengths.size ? [one, other] : [other, one];
  if (Math.min(one.length, other.length) <= OWN_SHARE * Math.max(one.length, other.length)) return 0;
  let common = 0;
  for (const [sign, length] of less.lengths) if (more.lengths.has(sign)) common += length;
  return (2 * common) / (one.length + other.length);
}

/** The rarest clauses of a section: whatever is alike has one of them among its own rarest ones. */
function rarestOf({ clauses, length }: Section): Clause[] {
  const rarest: Clause[] = [];
  let rest = length;
  for (const clause of clauses) {
    if (rest < OWN_SHARE * length) break;
    rarest.push(clause);
    rest -= clause.length;
  }
  return rarest;
}

/** Sections by the first that is like them: nothing is compared that shares none of its rarest clauses. */
function groupsOf(sections: readonly Section[]): Section[][] {
  const groups = new Map<Section, Section[]>();
  const firsts = new Map<string, Section[]>();
  for (const section of sections) {
    const rarest = rarestOf(section);
    const asked = new Set(rarest.flatMap(({ sign }) => firsts.get(sign) ?? []));
    const first = [...asked].find((one) => likeness(one, section) > ALIKE);
    groups.get(first ?? section)?.push(section);
    if (first) continue;
    groups.set(section, [section]);
    for (const { sign } of rarest) {
      const known = firsts.get(sign);
      if (known) known.push(section);
      else firsts.set(sign, [section]);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** One section of each body: copies of one report, and names that may be one body's, count once. */
function ofBodies(group: readonly Section[]): Section[] {
  const kept: Section[] = [];
  for (const section of group) {
    const { agency, audit } = section.report;
    const isKnown = ({ report }: Section): boolean =>
      mayBeOne(report.agency, agency) || (audit.sha256 !== '' && report.audit.sha256 === audit.sha256);
    if (!kept.some(isKnown)) kept.push(section);
  }
  return kept;
}

function remarkOn(group: readonly Section[]): Remark {
  const [first] = group;
  const shares = group.slice(1).map((section) => (first ? likeness(first, section) : 0));
  return {
    kind: 'alike-to-another',
    section: first?.print.section ?? 'overview',
    percent: Math.floor(100 * Math.min(...shares)),
    texts: group.map(({ report, print }) => ({ ...cited(report), begins: print.begins })),
  };
}

/**
 * Sections one and five that are, but for figures, names and what everybody writes, word for word those of another body on the same
 * year (decisions/049-likeness.md); each group of bodies once.
 */
export function alikeToAnother(reports: readonly Known[]): Remark[] {
  if (reports.length < LEAST_REPORTS) return [];
  return [...groupedBy(reports, ({ year }) => year).values()].flatMap((ofYear) =>
    (['overview', 'problems'] as const).flatMap((section) =>
      groupsOf(sectionsOf(ofYear, section))
        .map(ofBodies)
        .filter(({ length }) => length > 1)
        .map(remarkOn),
    ),
  );
}
