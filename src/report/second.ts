import type { FactId } from '../forms';
import type { Fact, Report } from './types';

/**
 * The report with those of some cells open to which a second way of reading the same document gives another figure: they have no
 * value, and say what was seen (contract, `not-as-seen`). Which of the two is right is never guessed.
 * @returns the report itself where both agree.
 */
export function asReadTwice(report: Report, second: Report, cells: ReadonlySet<FactId>): Report {
  const facts = new Map<FactId, Fact>(report.facts);
  let differs = false;
  for (const id of cells) {
    const [own, other] = [report.facts.get(id), second.facts.get(id)];
    if (!own || !other || own.value === other.value) continue;
    facts.set(id, { raw: own.raw, value: null, unreadable: true, seen: other.raw });
    differs = true;
  }
  return differs ? { ...report, facts } : report;
}
