import type { Audit } from '../audit';
import { countOf } from '../audit/doubts';
import { tellDoubts, type ToldDoubt } from '../exports/told';
import { coverageLine, doubtsLine, reasonText, words, type Lang } from '../texts/both';
import { printable } from './printable';

const textOf = (lines: readonly string[]): string => `${lines.map(printable).join('\n')}\n\n`;

/** A doubt as lines: what it is, what may lie behind it, and the arithmetic. */
function linesOf({ word, cause, findings }: ToldDoubt): string[] {
  const [first, ...more] = findings;
  const told = (finding: typeof first): string[] => (finding ? [finding.message, ...finding.sums.map((sum) => `  ${sum}`)] : []);
  const [message = '', ...sums] = told(first);
  return [`[${word}] ${message}`, ...[...sums, ...more.flatMap(told), ...cause].map((line) => `  ${line}`)];
}

/** One report as lines for a terminal. */
export function printText(audit: Audit, lang: Lang): string {
  const lines = [audit.part ? `${audit.source} #${audit.part}` : audit.source];
  if (audit.status !== 'audited' || !audit.report) {
    lines.push(`  ${reasonText(audit.reason ?? 'no-report', lang)}`);
    // Where the report may be: in a file or a frame that is not opened here.
    for (const { text, address } of audit.attachments ?? []) lines.push(`    ${[text, address].filter(Boolean).join(' ')}`);
    return textOf(lines);
  }
  const count = countOf(audit);
  const doubts = tellDoubts(audit, lang);
  lines.push(`  ${audit.report.title}`, `  ${doubtsLine(count, lang)}`, `  ${coverageLine(count, lang)}`);
  if (doubts.length) lines.push(`  ${words(lang).verifyAll}`);
  lines.push(...doubts.flatMap(linesOf).map((line) => `  ${line}`));
  return textOf(lines);
}
