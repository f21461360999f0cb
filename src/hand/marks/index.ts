import { expandRelations, isTotalOfFigures } from '../../audit/relations/expand';
import type { Audit } from '../../audit/types';
import { numberOf } from '../../document/transfer';
import { RELATIONS } from '../../forms';
import type { ShownMark, ShownPlace, ShownReport } from '../../messages/shown';
import type { Audited } from '../../messages/job';
import type { Report } from '../../report';
import { card, type Lang } from '../../texts/both';
import { placesToSee } from './look';
import { goalsOf, planMarks } from './plan';
import { gapOf, sectionIn } from './standing';
import { taleOf, tell } from './story';
import type { Marked } from './types';

/** A part of a passage. */
interface Span {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

/** What together makes up the report's own part of the page. */
const BORDERS = ['section/overview', 'section/other', 'table/disclosure', 'table/requests', 'table/remedies'];

function markedReport(report: Report, { findings, repairs, report: told }: Audit): Marked {
  const named = new Set(findings.flatMap((finding) => finding.relations));
  const all = named.size ? expandRelations(RELATIONS[report.otherRows]) : [];
  return {
    findings,
    repairs,
    facts: told?.facts ?? {},
    claims: told?.claims ?? [],
    relations: new Map(all.flatMap((relation) => (named.has(relation.id) ? [[relation.id, relation]] : []))),
    rowCounts: report.rowCounts,
    labels: report.labels,
    stands: (id) => numberOf(report.locate(id)) !== null,
    isLeftOut: (id) =>
      isTotalOfFigures(id, expandRelations(RELATIONS[report.otherRows]), (part) => report.facts.get(part)?.value),
  };
}

/** What a page needs of a report's audit to mark it and to tell about it, in the reader's language; `reach`: with the places of all that was checked. */
export function shownReport(report: Report, result: Audit, lang: Lang, reach = false): ShownReport {
  const marked = markedReport(report, result);
  const marks = planMarks(marked).map((mark) => tell(marked, mark, lang));
  const goals = Object.fromEntries(marked.findings.map((finding) => [finding.id, goalsOf(marked, finding)]));
  return {
    isReport: result.status !== 'not-a-report',
    marks,
    tales: marked.findings.map((finding) => taleOf(marked, finding, lang)),
    goals,
    borders: BORDERS.flatMap((id) => numberOf(report.locate(id)) ?? []),
    uncovered: reach ? (result.report?.uncovered?.length ?? 0) : 0,
    places: {
      ...placesOf(report, marked, marks, Object.values(goals).flat()),
      ...(reach && placesToReach(report, result)),
    },
    look: placesToSee(report, result),
  };
}

/** Texts of the card that belong to no finding. */
export function cardWords(lang: Lang): Audited['words'] {
  const { title, legend } = card(lang);
  return { title, legend: Object.entries(legend) };
}

/** Where whatever was checked stands, and what was not: a panel leads there. */
function placesToReach(report: Report, { report: told }: Audit): Record<string, ShownPlace> {
  const numberAt = (id: string): number | null => numberOf(report.locate(id));
  const cells = Object.keys(told?.facts ?? {}).flatMap((id): [string, ShownPlace][] => {
    const at = numberAt(id);
    return at === null ? [] : [[id, [at]]];
  });
  const figures = (kind: string, all: readonly { readonly place?: Span | undefined }[]) =>
    all.flatMap(({ place }, index): [string, ShownPlace][] => {
      const at = place ? numberAt(place.passage) : null;
      return place && at !== null ? [[`${kind}/${index}`, [at, place.start, place.end]]] : [];
    });
  return Object.fromEntries([...cells, ...figures('claim', told?.claims ?? []), ...figures('uncovered', told?.uncovered ?? [])]);
}

/** Where all that the page may have to find stands. */
function placesOf(report: Report, marked: Marked, marks: readonly ShownMark[], goals: readonly string[]) {
  const { claims, repairs } = marked;
  const places: Record<string, ShownPlace> = {};
  const changed = repairs.flatMap(({ changes }) => changes.map(({ fact }) => fact));
  const wanted = marks.flatMap(({ id, parts, totals, rest }) => [id, ...parts, ...totals, ...rest]);
  for (const id of new Set([...wanted, ...goals, ...changed])) {
    const claim = id.startsWith('claim/') ? claims[Number(id.slice('claim/'.length))]?.place : undefined;
    const gap = marked.stands(id) ? null : gapOf(marked, sectionIn(id) ?? '');
    const at = numberOf(report.locate(claim?.passage ?? gap?.at ?? id));
    if (at !== null) places[id] = claim ? [at, claim.start, claim.end] : [at];
  }
  return places;
}
