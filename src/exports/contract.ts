import { bareDoubtsOf } from '../audit/doubts';
import type { Audit } from '../audit/types';
import { findingMessage, type Lang } from '../texts';

/** An audit as the contract writes it: with the words of its findings, and what belongs together as doubts. */
export function inContract(audit: Audit, lang: Lang): object {
  const findings = audit.findings.map((finding) => ({ ...finding, message: findingMessage(finding, lang) }));
  const doubts = bareDoubtsOf(audit).map((doubt) => ({
    severity: doubt.severity,
    findings: doubt.findings.map(({ id }) => id),
    relations: doubt.relations.length,
  }));
  return { ...audit, findings, doubts };
}

/** Audits as JSON Lines. */
export const jsonLines = (audits: readonly Audit[], lang: Lang): string =>
  audits.map((audit) => `${JSON.stringify(inContract(audit, lang))}\n`).join('');
