import type { Audit } from '../audit';
import { evidenceName, evidencePage, pictureOf, type Evidence } from '../exports/evidence';
import type { Transcript } from '../exports/transcript';
import type { ClerkAnswer, EvidenceJob } from '../messages/clerk';
import type { Report } from '../report';
import { figuresIn } from './draft';
import { recognisedReading } from './reading';
import { transcriptOf } from './transcript';

/** Whether a report as recognised is the one that was audited: the same cells with the same text. */
function isAudited({ facts, title }: Report, { report }: Audit): boolean {
  if (!report) return facts.size === 0;
  const shown = Object.entries(report.facts);
  return (
    title === report.title && shown.length === facts.size && shown.every(([id, { raw }]) => facts.get(id as never)?.raw === raw)
  );
}

/** The report as it was read; `changed` where that is not what was audited. */
export function transcribed(read: EvidenceJob['read'], audit: Audit): Transcript | null | 'changed' {
  if (read.kind === 'transcript') return read.transcript;
  const found = recognisedReading(read.reading);
  const report = found?.reports[read.part];
  if (!found || !report || !isAudited(report, audit)) return 'changed';
  return transcriptOf(report, found.documents);
}

async function servedOf({ served, audit }: EvidenceJob): Promise<Evidence['served']> {
  if (served?.kind !== 'fetched') return served;
  const { at, source } = served;
  return { kind: 'fetched', at, sha256: source.sha256, bytes: source.bytes.length, figures: await figuresIn(source, audit) };
}

/** Writes an evidence page. */
export async function writeEvidence(job: EvidenceJob): Promise<ClerkAnswer> {
  const transcript = transcribed(job.read, job.audit);
  if (transcript === 'changed') return { kind: 'changed' };
  const { audit, origin, address, title, audited, made, decisions, lang, day } = job;
  const picture = job.picture === null ? null : pictureOf(job.picture);
  const served = await servedOf(job);
  const page = evidencePage({ audit, transcript, origin, address, title, audited, made, decisions, served, picture }, lang);
  return { kind: 'evidence', page, name: evidenceName(audit, day, lang) };
}
