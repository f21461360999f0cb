import { audit } from '../audit';
import { unpackDocument, type PackedDocument } from '../document/transfer';
import type { Audit } from '../audit/types';
import { recogniseShown, type Report } from '../report';

/** The background stamps the time and the hash of the page when the frame reports. */
const UNSTAMPED = { sha256: '', auditedAt: '' };

/** What a frame has read: what it shows, and with what it hides. */
interface Reading {
  readonly address: string;
  readonly shown: PackedDocument;
  readonly all?: PackedDocument | undefined;
}

/** The reports of a reading; `wantsAll`: what it hides has to be seen first. */
export interface Recognised {
  readonly wantsAll: boolean;
  readonly reports: readonly Report[];
}

/** What came of a reading: its reports, and their audits, not yet stamped. */
export interface Examination {
  readonly wantsAll: boolean;
  readonly audits: readonly Audit[];
  readonly reports: readonly Report[];
}

/** Recognises what a frame has read. */
export function recogniseReading({ shown, all }: Omit<Reading, 'address'>): Recognised {
  let wantsAll = false;
  const visible = unpackDocument(shown);
  const reports = recogniseShown((withHidden) => {
    if (!withHidden) return visible;
    if (!all) wantsAll = true;
    return all ? unpackDocument(all, countAnchors(shown)) : visible;
  });
  return { wantsAll, reports };
}

/**
 * Audits what a frame has read, each report with that of the year before when there is one. The audit runs here and not
 * in the page: the code is loaded and warm once for all tabs, and a page can neither be slowed down by it nor meddle with it.
 */
export function examine(
  reading: Reading,
  { wantsAll, reports }: Recognised = recogniseReading(reading),
  lastYears: readonly (Report | null)[] = [],
): Examination {
  if (wantsAll) return { wantsAll, audits: [], reports: [] };
  const audits = reports.map((report, at) => {
    const context = { source: reading.address, ...UNSTAMPED, lastYear: lastYears[at] ?? null };
    return audit(report, { ...context, ...(reports.length > 1 && { part: at + 1 }) });
  });
  return { wantsAll, audits, reports };
}

/** How many places a document has: one a block, and one a cell. */
const countAnchors = ({ blocks }: PackedDocument): number =>
  blocks.reduce((sum, block) => sum + 1 + (block[0] === 'grid' ? block[5].length : 0), 0);
