import type { FactId, FormId, OtherRows, SectionId } from '../../forms';
import { MAY_BE_POINT, POINT_OF_REQUESTS } from '../../forms/lexicon/told';
import { unitsAbove } from '../prose';
import type { Claim, Passage, Passages } from '../types';
import { readAmounts } from './amounts';
import { firstCellOf } from './cells';
import { isProse, mayTell, withinReach } from './telling';

export { MOST_UNCOVERED, uncoveredOf } from './uncovered';
import { headsRequests, readClaims, type ReadClaim, type ReadWords } from './paragraph';

/** What is known of a report whose passages are read. */
export interface ReportContext {
  readonly form: FormId | null;
  readonly otherRows: OtherRows;
  readonly year: number | null;
  readonly agency: string;
  /** Headings of sections, as printed. */
  readonly headings?: ReadonlyMap<SectionId, string | null>;
}

const CARRIED_OUT: FactId = 'requests/carriedOut/total';
const DISPOSED: FactId = 'requests/disposedTotal/total';

type Because = NonNullable<Claim['because']>;

/** What fills each slot: words, or what the report itself says: whose it is, and of which year. */
function becauseOf({ because }: ReadClaim, { agency, year }: ReportContext, passage: string, offset: number): Because {
  const words = ({ text, start, end }: ReadWords) => ({ text, place: { passage, start: start + offset, end: end + offset } });
  const { who, what, when, which } = because;
  const filled: { -readonly [Slot in keyof Because]: Because[Slot] } = {};
  if (who) filled.who = words(who);
  else if (agency) filled.who = { text: agency, place: null };
  if (when) filled.when = words(when);
  else if (year !== null) filled.when = { text: String(year), place: null };
  if (what) filled.what = words(what);
  if (which) filled.which = words(which);
  return filled;
}

/** Some requests are told to go on: 全部办结 is not said of those. */
const tellsCarriedOut = (claim: Claim) => claim.value > 0 && firstCellOf(claim) === CARRIED_OUT;
const saysAllEnded = (claim: Claim) => claim.besides !== undefined && firstCellOf(claim) === DISPOSED;

/** 一是收到5件…二是收到7件: what a list tells twice of requests is told of its points, of which none need be the whole year. */
function withoutPoints(claims: readonly Claim[], told: Passages): readonly Claim[] {
  const telling = new Set(claims.map(({ passage }) => passage));
  const points = [...told.values()]
    .flat()
    .filter(({ id, text }) => telling.has(id) && MAY_BE_POINT.test(text))
    .flatMap(({ id, text }) => [...text.matchAll(POINT_OF_REQUESTS)].map(() => id));
  if (points.length < 2) return claims;
  const open = new Set(points);
  return claims.map((claim) => (claim.certain && open.has(claim.passage) ? { ...claim, certain: false, open: 'which' } : claim));
}

/** The claims of a report's passages, in page order; offsets are those of the passages' anchors. */
export function claimsOf(passages: Passages, context: ReportContext): Claim[] {
  const { sections, isAll } = withinReach(passages);
  const claims = withoutPoints(claimsIn(sections, context), passages);
  // What is not read may go on.
  const goesOn = !isAll || claims.some(tellsCarriedOut);
  return claims.filter((claim) => !(goesOn && saysAllEnded(claim)));
}

/** Whether passages tell more than is read. */
export const tellsTooMuch = (passages: Passages): boolean => !withinReach(passages).isAll;

const claimsIn = (sections: readonly [SectionId, readonly Passage[]][], context: ReportContext): Claim[] =>
  sections.flatMap(([section, own]) => {
    let ofRequests = false;
    const units = unitsAbove(context.headings?.get(section) ?? null, own);
    return own.flatMap(({ id, text, offset }) => {
      ofRequests = headsRequests(text) ?? ofRequests;
      if (!mayTell(section, text)) return [];
      const where = { ...context, section, ofRequests, unitAbove: units.get(id) };
      const claims = [...readClaims(text, where), ...readAmounts(text, where)].sort((a, b) => a.start - b.start);
      return claims
        .filter((claim) => isProse(section, text, claim))
        .map((claim): Claim => ({
          ...claim,
          section,
          passage: id,
          start: claim.start + offset,
          end: claim.end + offset,
          because: becauseOf(claim, context, id, offset),
        }));
    });
  });
