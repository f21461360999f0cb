import { audit } from '../../src/audit';
import type { Audit } from '../../src/audit';
import { readHtmlFile } from '../../src/readers/file';
import { readText } from '../../src/readers/text';
import { recogniseShown } from '../../src/report';

const AUDITED_AT = '2026-01-01T00:00:00Z';

/** Reads, recognises and audits a page as the command line does. */
export function auditPage(source: string, kind: 'html' | 'txt', text: string): Audit[] {
  const read = (withHidden: boolean) => (kind === 'html' ? readHtmlFile(text, withHidden) : readText(text));
  return recogniseShown(read).map((report) => audit(report, { source, sha256: '', auditedAt: AUDITED_AT }));
}
