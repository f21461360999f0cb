import { doWork } from '../../src/clerk';
import { packDocument } from '../../src/document/transfer';
import {
  clerkAnswer,
  type ClerkAnswer,
  type Drafted,
  type DraftJob,
  type DraftSource,
  type EvidenceJob,
} from '../../src/messages/clerk';
import { readHtmlFile } from '../../src/readers/file';

/** Work for the clerk, as pages of the extension give it. */

const MOMENT = { local: '2026-01-20 16:00:00 +08:00', utc: '2026-01-20 08:00:00' };

export async function asked(job: unknown): Promise<ClerkAnswer> {
  return clerkAnswer.parse(JSON.parse(await doWork(job)));
}

export const source = (text: string, ending: string | null = null): DraftSource => ({
  bytes: new TextEncoder().encode(text),
  ending,
  sha256: 'ab'.repeat(32),
});

export async function drafted(sources: readonly DraftSource[], more: Partial<DraftJob> = {}): Promise<readonly Drafted[]> {
  const stamp = { name: '年报.html', auditedAt: '2026-01-20T08:00:00Z', lang: 'zh', off: [] };
  const answer = await asked({ kind: 'draft', sources, ...stamp, ...more });
  if (answer.kind !== 'drafted') throw new Error(answer.kind);
  return answer.reports;
}

/** What a page has read of a file. */
export const readingOf = (markup: string) => ({ shown: JSON.stringify(packDocument(readHtmlFile(markup)).packed) });

export function evidenceJob(audit: Drafted['audit'], read: EvidenceJob['read'], more: Partial<EvidenceJob> = {}): EvidenceJob {
  return {
    kind: 'evidence',
    audit,
    read,
    origin: 'page',
    address: 'http://www.jiangcheng.gov.cn/nb.html',
    title: '',
    audited: MOMENT,
    made: MOMENT,
    day: '2026-01-20',
    decisions: {},
    served: null,
    picture: null,
    lang: 'zh',
    ...more,
  };
}

export const servedAs = (text: string): EvidenceJob['served'] => ({
  kind: 'fetched',
  at: MOMENT,
  source: source(text, '.html'),
});
