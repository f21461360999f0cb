import { audit } from '../audit';
import { expandRelations } from '../audit/relations';
import { numberOf, unpackDocument, type PackedDocument } from '../document/transfer';
import type { Audit } from '../audit/types';
import { RELATIONS } from '../forms';
import type { ExaminedReport, ShownAudit } from '../messages/reading';
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

/** What came of a reading: the audits, not yet stamped, and what the page needs of each. */
export interface Examination {
  readonly wantsAll: boolean;
  readonly audits: readonly Audit[];
  readonly reports: readonly ExaminedReport[];
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
  return { wantsAll, audits, reports: audits.map((result, at) => examined(reports[at] as Report, result)) };
}

/** How many places a document has: one a block, and one a cell. */
const countAnchors = ({ blocks }: PackedDocument): number =>
  blocks.reduce((sum, block) => sum + 1 + (block[0] === 'grid' ? block[5].length : 0), 0);

function examined(report: Report, result: Audit): ExaminedReport {
  const named = new Set(result.findings.flatMap((finding) => finding.relations));
  const all = named.size ? expandRelations(RELATIONS[report.otherRows]) : [];
  const relations = all.flatMap(({ id, left, right }) => (named.has(id) ? [{ id, left, right }] : []));
  return { audit: shownAudit(result, relations), places: placesOf(report, result), relations };
}

/** An audit without all that takes no part in its findings. */
function shownAudit(result: Audit, relations: ExaminedReport['relations']): ShownAudit {
  const { status, findings, repairs, report } = result;
  const claims = Object.fromEntries(
    findings.flatMap((finding) =>
      finding.claims.flatMap((index) => {
        const claim = report?.claims[index];
        return claim ? [[index, { about: claim.about, value: claim.value, ...(claim.place && { place: claim.place }) }]] : [];
      }),
    ),
  ) as ShownAudit['claims'];
  const involved = new Set([
    ...findings.flatMap((finding) => finding.facts),
    ...relations.flatMap(({ left, right }) => [...left, ...right]),
    ...Object.values(claims).flatMap(({ about }) => about),
    ...repairs.flatMap(({ changes }) => changes.map(({ fact }) => fact)),
  ]);
  const facts: Record<string, ShownAudit['facts'][string]> = {};
  for (const id of involved) {
    const fact = report?.facts[id];
    if (fact) facts[id] = { value: fact.value, ...(fact.unreadable && { unreadable: true }) };
  }
  return { status, findings, repairs, facts, claims };
}

/** Where facts, sections, tables and the passages of claims and findings stand. */
function placesOf(report: Report, result: Audit): Record<string, number> {
  const passages = [...report.claims.map(({ passage }) => passage), ...result.findings.flatMap(({ place }) => place ?? [])];
  const sections = report.sections.flatMap(({ id }) => [`section/${id}`, `table/${id}`]);
  const places: Record<string, number> = {};
  const told = result.findings.flatMap(({ facts }) => facts);
  for (const id of new Set([...report.facts.keys(), ...told, ...sections, ...passages])) {
    const at = numberOf(report.locate(id));
    if (at !== null) places[id] = at;
  }
  return places;
}
