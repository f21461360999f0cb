import type { Audit } from '../audit';
import { unreadable } from '../audit/unaudited';
import { auditTwice } from '../audit/twice';
import type { ClerkAnswer, PageJob } from '../messages/clerk';
import { openDocument } from '../readers/open';
import { PDF_PARTS } from '../readers/pdf/parts';
import { framesOfReport, recognise, recogniseShown } from '../report';

/** Reads what a site has answered, a page or a file, and audits each of its reports: as the command line does. */
export async function readPage({
  source: { bytes, sha256 },
  address,
  auditedAt,
  off,
  packs = [],
}: PageJob): Promise<ClerkAnswer> {
  const stamp = { sha256, auditedAt };
  const unread = (reason: Parameters<typeof unreadable>[1]): Audit => ({ ...unreadable(address, reason), ...stamp });
  // What it is its content says: names of pages need not.
  const opened = await openDocument(bytes, null, PDF_PARTS);
  if ('reason' in opened) return { kind: 'audited', audits: [unread(opened.reason)], siteCode: '' };
  const reports = recogniseShown(opened.read);
  const second = opened.readAgain ? recognise(opened.readAgain()) : [];
  const frames = reports.some(({ reason }) => reason !== 'no-report') ? [] : framesOfReport(opened.read(false));
  if (frames.length) return { kind: 'audited', audits: [{ ...unread('in-frame'), attachments: frames }], siteCode: '' };
  const audits = reports.map((report, at) => {
    const part = reports.length > 1 ? { part: at + 1 } : {};
    return auditTwice(report, second[at], { source: address, ...stamp, ...part, off: new Set(off), packs });
  });
  const siteCode = reports.find((report) => report.siteCode)?.siteCode ?? '';
  return { kind: 'audited', audits, siteCode: siteCode.slice(0, 100) };
}
