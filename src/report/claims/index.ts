import type { FormId, OtherRows } from '../../forms';
import type { Claim, Passages } from '../types';
import { readAmounts } from './amounts';
import { isProse, mayTell, TELLING } from './telling';

export { uncoveredOf } from './uncovered';
import { headsRequests, readClaims, type ReadClaim, type ReadWords } from './paragraph';

/** What is known of a report whose passages are read. */
export interface ReportContext {
  readonly form: FormId | null;
  readonly otherRows: OtherRows;
  readonly year: number | null;
  readonly agency: string;
}

/** What fills each slot: words, or what the report itself says: whose it is, and of which year. */
function becauseOf(
  { because }: ReadClaim,
  { agency, year }: ReportContext,
  { passage, offset }: { passage: string; offset: number },
) {
  const words = ({ text, start, end }: ReadWords) => ({ text, place: { passage, start: start + offset, end: end + offset } });
  return {
    ...(agency && { who: { text: agency, place: null } }),
    ...(year !== null && { when: { text: String(year), place: null } }),
    ...Object.fromEntries(Object.entries(because).map(([slot, found]) => [slot, words(found)])),
  };
}

/** The claims of a report's passages, in page order; offsets are those of the passages' anchors. */
export const claimsOf = (passages: Passages, context: ReportContext): Claim[] =>
  TELLING.flatMap((section) => {
    let ofRequests = false;
    return (passages.get(section) ?? []).flatMap(({ id, text, offset }) => {
      ofRequests = headsRequests(text) ?? ofRequests;
      if (!mayTell(section, text)) return [];
      const where = { ...context, section, ofRequests };
      const claims = [...readClaims(text, where), ...readAmounts(text, where)].sort((a, b) => a.start - b.start);
      return claims
        .filter((claim) => isProse(section, text, claim))
        .map((claim): Claim => ({
          ...claim,
          section,
          passage: id,
          start: claim.start + offset,
          end: claim.end + offset,
          because: becauseOf(claim, context, { passage: id, offset }),
        }));
    });
  });
