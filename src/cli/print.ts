import type { Audit } from '../audit';
import { printable } from './printable';
import { factName, findingMessage, reasonText, repairHypothesis, severityWord, type Lang } from '../texts/both';

const textOf = (lines: readonly string[]): string => `${lines.map(printable).join('\n')}\n\n`;

/** One report as lines for a terminal. */
export function printText(audit: Audit, lang: Lang): string {
  const lines = [audit.part ? `${audit.source} #${audit.part}` : audit.source];
  if (audit.status !== 'audited' || !audit.report) {
    lines.push(`  ${reasonText(audit.reason ?? 'no-report', lang)}`);
    // Where the report may be: in a file or a frame that is not opened here.
    for (const { text, address } of audit.attachments ?? []) lines.push(`    ${[text, address].filter(Boolean).join(' ')}`);
    return textOf(lines);
  }
  const { coverage, report } = audit;
  lines.push(`  ${report.title}`);
  lines.push(
    lang === 'zh'
      ? `  ${coverage.holds + coverage.violated}/${coverage.relations} 项勾稽关系已核对，${coverage.violated} 项不一致`
      : `  ${coverage.holds + coverage.violated} of ${coverage.relations} relations checked, ${coverage.violated} inconsistent`,
  );
  for (const finding of audit.findings) {
    lines.push(`  [${severityWord(finding.severity, lang)}] ${findingMessage(finding, lang)}`);
  }
  const [best] = audit.repairs;
  const [change, ...more] = best?.unique ? best.changes : [];
  // The hypothesis about one cell says “this cell”: on a terminal it has to be named.
  const cell = change && !more.length ? `${factName(change.fact, lang)}${lang === 'zh' ? '：' : ': '}` : '';
  if (best && change) lines.push(`  ${cell}${repairHypothesis(best, lang)}`);
  return textOf(lines);
}
