import type { Audit, Finding } from '../audit/types';

/** Whether there is a place in the page to jump to; what is missing stands nowhere. */
export function standsInPage(finding: Finding, audit: Audit): boolean {
  if (finding.facts.length > 0 || finding.claims.length > 0) return true;
  const [kind, id] = finding.place?.split('/') ?? [];
  if (kind === undefined) return false;
  const parts = kind === 'section' ? audit.report?.sections : kind === 'table' ? audit.report?.tables : undefined;
  const status = parts?.find((part) => part.id === id)?.status;
  return status !== 'missing' && status !== 'unrecognised';
}
