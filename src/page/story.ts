import type { Finding, Severity } from '../audit/types';
import { factName, findingMessage, repairHypothesis, severityWord, sumText, type Lang, type Operand } from '../texts';
import { causeOf } from './cause';
import type { ShownAudit } from '../messages/reading';
import type { Mark } from './plan';
import type { Inspected } from './types';

/** What the card says about one finding. */
export interface Tale {
  readonly severity: Severity;
  readonly word: string;
  readonly message: string;
  /** The relations written out. */
  readonly sums: readonly string[];
  /** A possible cause, as a question; null when there is none. */
  readonly guess: string | null;
}

/** What the card says about a mark, and which cells it speaks of. */
export interface Story {
  /** Name of the cell, or ''. */
  readonly name: string;
  readonly tales: readonly Tale[];
  readonly parts: readonly string[];
  readonly totals: readonly string[];
}

/** A figure of the report: null for a blank, undefined for what could not be read. */
function operand({ audit }: Inspected, id: string): Operand {
  const fact = audit.facts[id];
  return fact && !fact.unreadable ? fact.value : undefined;
}

function claimsOf({ audit }: Inspected, finding: Finding): ShownAudit['claims'][number][] {
  return finding.claims.flatMap((index) => audit.claims[index] ?? []);
}

function sums(report: Inspected, finding: Finding, lang: Lang): string[] {
  const figures = (ids: readonly string[]): Operand[] => ids.map((id) => operand(report, id));
  const relations = finding.relations.flatMap((id) => report.relations.get(id) ?? []);
  return [
    ...relations.map(({ left, right }) => sumText(figures(left), figures(right), lang)),
    // What agrees with the tables (the figure of a rate that differs, say) would read as if it bore the finding out.
    ...claimsOf(report, finding)
      .map(({ about, value }) => sumText(figures(about), [value], lang))
      .filter((text) => text.includes('≠')),
  ];
}

/** The likely cause as a question; on another cell than the one that would change, that cell is named. */
function guess({ audit }: Inspected, finding: Finding, here: string, lang: Lang): string | null {
  const cause = causeOf(audit, finding);
  const [change] = cause?.changes ?? [];
  if (!cause || !change) return null;
  const text = repairHypothesis(cause, lang);
  const elsewhere = cause.changes.length === 1 && change.fact !== here;
  return elsewhere ? `${factName(change.fact, lang)}${lang === 'zh' ? '：' : ': '}${text}` : text;
}

/** Tells what is known about a mark. The same possible cause is told once. */
export function tell({ id, report, findings }: Mark, lang: Lang): Story {
  const told = new Set<string | null>([null]);
  const tales = findings.map((finding): Tale => {
    const cause = guess(report, finding, id, lang);
    const known = told.has(cause);
    told.add(cause);
    return {
      severity: finding.severity,
      word: severityWord(finding.severity, lang),
      message: findingMessage(finding, lang),
      sums: sums(report, finding, lang),
      guess: known ? null : cause,
    };
  });
  const relations = findings.flatMap((finding) => finding.relations.flatMap((name) => report.relations.get(name) ?? []));
  const claimed = findings.flatMap((finding) => claimsOf(report, finding).flatMap((claim) => claim.about));
  return {
    name: report.audit.facts[id] ? factName(id, lang) : '',
    tales,
    parts: [...new Set([...relations.flatMap((relation) => relation.left), ...claimed])],
    totals: [...new Set(relations.flatMap((relation) => relation.right))],
  };
}
