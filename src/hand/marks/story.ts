import { sumsOf } from '../../audit/relations/sums';
import type { Finding } from '../../audit/types';
import type { ShownMark, Tale } from '../../messages/shown';
import {
  card,
  causeNote,
  factName,
  findingMessage,
  repairHypothesis,
  rowName,
  sectionName,
  severityWord,
  sumText,
  tableName,
  type Lang,
} from '../../texts/both';
import { straight } from '../../texts/straight';
import { causeOf } from './cause';
import type { Mark, Marked } from './types';

/** More findings than this at one cell are counted, not told. */
const MOST_TALES = 4;

const claimsOf = ({ claims }: Marked, finding: Finding) => finding.claims.flatMap((index) => claims[index] ?? []);

/** What the card says about a finding, whichever of its cells it stands at. */
export const taleOf = (report: Marked, finding: Finding, lang: Lang): Tale => ({
  severity: finding.severity,
  word: severityWord(finding.severity, lang),
  message: straight(findingMessage(finding, lang)),
  sums: sumsOf(finding, report).map((sum) => straight(sumText(sum, lang))),
});

/** The likely cause as a question, and what the popup says beside it; on another cell than the one that would change, that cell is named. */
function guessAt(report: Marked, finding: Finding, here: string, lang: Lang): string[] {
  const cause = causeOf(report, finding);
  const [change] = cause?.changes ?? [];
  if (!cause || !change) return [];
  const text = repairHypothesis(cause, lang);
  const elsewhere = cause.changes.length === 1 && change.fact !== here;
  const question = elsewhere ? `${factName(change.fact, lang)}${lang === 'zh' ? '：' : ': '}${text}` : text;
  return [question, causeNote(cause, lang)];
}

/** What a mark stands at: a cell, a row, a table, or a section. */
function nameOf({ facts, claims, labels }: Marked, id: string, lang: Lang): string {
  if (facts[id]) return factName(id, lang);
  const [kind, name = '', row = ''] = id.split('/');
  if (kind === 'row')
    return [tableName(name, lang, true), rowName(name, row, lang)].filter(Boolean).join(lang === 'zh' ? '·' : ' · ');
  if (kind === 'label') return tableName(labels[Number(name)]?.table ?? '', lang);
  if (kind === 'table') return tableName(name, lang);
  const section = kind === 'claim' ? claims[Number(name)]?.section : kind === 'section' && name;
  return section ? sectionName(section, lang) : '';
}

/** The cells that are no more than counted where all are marked as one. */
const blanksOf = ({ isLeftOut }: Marked, { rule, facts }: Finding): string[] =>
  rule === 'cells-blank' ? facts.filter((id) => !isLeftOut(id)) : [];

/** What is shown and told at a mark. The same possible cause is told once. */
export function tell(report: Marked, { id, role, severity, findings, stop, note }: Mark, lang: Lang): ShownMark {
  const known = new Set<string | undefined>();
  const told = findings.slice(0, MOST_TALES).map((finding) => {
    const guess = guessAt(report, finding, id, lang);
    const isKnown = known.has(guess[0]);
    known.add(guess[0]);
    return { tale: report.findings.indexOf(finding), guess: isKnown ? [] : guess };
  });
  const relations = findings.flatMap((finding) => finding.relations.flatMap((name) => report.relations.get(name) ?? []));
  const claimed = findings.flatMap((finding) => claimsOf(report, finding).flatMap((claim) => claim.about));
  return {
    id,
    role,
    severity,
    stop,
    note,
    name: nameOf(report, id, lang),
    told,
    more: findings.length > told.length ? card(lang).more(findings.length - told.length) : '',
    parts: [...new Set([...relations.flatMap((relation) => relation.left), ...claimed])],
    totals: [...new Set(relations.flatMap((relation) => relation.right))],
    rest: role === 'place' ? findings.flatMap((finding) => blanksOf(report, finding)) : [],
  };
}
