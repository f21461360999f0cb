import { expect } from 'vitest';
import type { Audit } from '../../src/audit';
import { RULES } from '../../src/audit/rules';
import type { Report } from '../../src/report/types';
import { findingMessage } from '../../src/texts';
import { findings as texts } from '../../src/texts/zh/findings';

/** What holds of every audit, whatever the report: each finding has words of its own and points at what is there. */
export function sound(result: Audit, report: Report): Audit {
  expect(result.rulesRun.map(({ rule }) => rule)).toEqual(RULES.map(({ id }) => id));
  const passages = new Map([...report.sections.flatMap((section) => section.passages), ...report.preface].map((p) => [p.id, p]));
  const relations = new Set([...result.relations, ...result.continuity].map(({ id }) => id));
  for (const finding of result.findings) {
    const { key, relations: named, claims, place, span } = finding;
    expect(key.startsWith(`${finding.rule}.`) && Object.hasOwn(texts, key), `${key} has a text`).toBe(true);
    expect(findingMessage(finding, 'zh'), key).not.toMatch(/(?<!\{)\{\w+[:}]|undefined|NaN/);
    expect(named.filter((id) => !relations.has(id))).toEqual([]);
    expect(claims.filter((index) => !result.report?.claims[index])).toEqual([]);
    const passage = place === undefined ? undefined : passages.get(place);
    if (place?.startsWith('passage/')) expect(passage, place).toBeDefined();
    if (!span) continue;
    const start = span.start - (passage?.offset ?? 0);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    if (passage) expect(span.end - passage.offset).toBeLessThanOrEqual(passage.text.length);
  }
  expect(new Set(result.findings.map(({ id }) => id)).size).toBe(result.findings.length);
  for (const { outcome, reason } of result.rulesRun) {
    if (outcome === 'pass' || outcome === 'fail') expect(reason).toBeUndefined();
    else expect(reason).toMatch(/^[a-z]+(?:-[a-z\d]+)*$/);
  }
  return result;
}
