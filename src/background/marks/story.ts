import type { Finding } from '../../audit/types';
import type { ShownMark, Tale } from '../../messages/reading';
import {
  card,
  factName,
  findingMessage,
  repairHypothesis,
  sectionName,
  severityWord,
  sumText,
  tableName,
  type Lang,
  type Operand,
} from '../../texts/both';
import { causeOf } from './cause';
import type { Mark, Marked } from './types';

/** More findings than this at one cell are counted, not told. */
const MOST_TALES = 4;

/** A figure of the report: null for a blank, undefined for what could not be read. */
function operand({ facts }: Marked, id: string): Operand {
  const fact = facts[id];
  return fact && !fact.unreadable ? fact.value : undefined;
}

const claimsOf = ({ claims }: Marked, finding: Finding) => finding.claims.flatMap((index) => claims[index] ?? []);

/** The relations of a finding and its claims, written out. */
function sums(report: Marked, finding: Finding, lang: Lang): string[] {
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

/** What the card says about a finding, whichever of its cells it stands at. */
export const taleOf = (report: Marked, finding: Finding, lang: Lang): Tale => ({
  severity: finding.severity,
  word: severityWord(finding.severity, lang),
  message: findingMessage(finding, lang),
  sums: sums(report, finding, lang),
});

/** The likely cause as a question; on another cell than the one that would change, that cell is named. */
function guess(report: Marked, finding: Finding, here: string, lang: Lang): string | null {
  const cause = causeOf(report, finding);
  const [change] = cause?.changes ?? [];
  if (!cause || !change) return null;
  const text = repairHypothesis(cause, lang);
  const elsewhere = cause.changes.length === 1 && change.fact !== here;
  return elsewhere ? `${factName(change.fact, lang)}${lang === 'zh' ? '：' : ': '}${text}` : text;
}

/** What a mark stands at: a cell, a table, or a section. */
function nameOf({ facts, claims }: Marked, id: string, lang: Lang): string {
  if (facts[id]) return factName(id, lang);
  const [kind, name = ''] = id.split('/');
  if (kind === 'table') return tableName(name, lang);
  const section = kind === 'claim' ? claims[Number(name)]?.section : kind === 'section' && name;
  return section ? sectionName(section, lang) : '';
}

/** What is shown and told at a mark. The same possible cause is told once. */
export function tell(report: Marked, { id, role, severity, findings, stop }: Mark, lang: Lang): ShownMark {
  const known = new Set<string | null>([null]);
  const told = findings.slice(0, MOST_TALES).map((finding) => {
    const cause = guess(report, finding, id, lang);
    const isKnown = known.has(cause);
    known.add(cause);
    return { tale: report.findings.indexOf(finding), guess: isKnown ? null : cause };
  });
  const relations = findings.flatMap((finding) => finding.relations.flatMap((name) => report.relations.get(name) ?? []));
  const claimed = findings.flatMap((finding) => claimsOf(report, finding).flatMap((claim) => claim.about));
  return {
    id,
    role,
    severity,
    stop,
    name: nameOf(report, id, lang),
    told,
    more: findings.length > told.length ? card(lang).more(findings.length - told.length) : '',
    parts: [...new Set([...relations.flatMap((relation) => relation.left), ...claimed])],
    totals: [...new Set(relations.flatMap((relation) => relation.right))],
  };
}
