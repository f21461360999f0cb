import { audit } from '../audit';
import { expandRelations } from '../audit/relations';
import { numberOf, unpackDocument, type PackedDocument } from '../document/transfer';
import { RELATIONS } from '../forms';
import type { Examined, ExaminedReport } from '../messages/reading';
import { recogniseShown, type Report } from '../report';

/** The background stamps the time and the hash of the page when the frame reports. */
const UNSTAMPED = { sha256: '', auditedAt: '' };

/** What a frame has read: what it shows, and with what it hides. */
interface Reading {
  readonly address: string;
  readonly shown: PackedDocument;
  readonly all?: PackedDocument | undefined;
}

/**
 * Recognises and audits what a frame has read. The audit runs here and not in the page: the code is loaded and warm once
 * for all tabs, and a page can neither be slowed down by it nor meddle with it.
 */
export function examine({ address, shown, all }: Reading): Examined {
  let wantsAll = false;
  const visible = unpackDocument(shown);
  const reports = recogniseShown((withHidden) => {
    if (!withHidden) return visible;
    if (!all) wantsAll = true;
    return all ? unpackDocument(all, countAnchors(shown)) : visible;
  });
  return {
    wantsAll,
    reports: reports.map((report, part) => examined(report, address, reports.length > 1 ? part + 1 : undefined)),
  };
}

/** How many places a document has: one a block, and one a cell. */
const countAnchors = ({ blocks }: PackedDocument): number =>
  blocks.reduce((sum, block) => sum + 1 + (block[0] === 'grid' ? block[5].length : 0), 0);

function examined(report: Report, address: string, part: number | undefined): ExaminedReport {
  const result = audit(report, { source: address, ...UNSTAMPED, ...(part && { part }) });
  const named = new Set(result.findings.flatMap((finding) => finding.relations));
  const relations = expandRelations(RELATIONS[report.otherRows]).filter(({ id }) => named.has(id));
  return {
    audit: result,
    places: placesOf(report, result),
    relations: relations.map(({ id, left, right }) => ({ id, left, right })),
  };
}

/** Where facts, sections, tables and the passages of claims and findings stand. */
function placesOf(report: Report, result: ExaminedReport['audit']): Record<string, number> {
  const passages = [...report.claims.map(({ passage }) => passage), ...result.findings.flatMap(({ place }) => place ?? [])];
  const sections = report.sections.flatMap(({ id }) => [`section/${id}`, `table/${id}`]);
  const places: Record<string, number> = {};
  for (const id of [...report.facts.keys(), ...sections, ...passages]) {
    const at = numberOf(report.locate(id));
    if (at !== null) places[id] = at;
  }
  return places;
}
