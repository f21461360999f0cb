import type { FormId, OtherRows, SectionId } from '../../forms';
import type { Claim, Passages } from '../types';
import { FIGURE, OF_THE_TABLE, TOLD_END, UNIT_BEHIND } from '../../forms/lexicon/told';
import { headsRequests, readClaims, type ReadClaim } from './paragraph';

/** Sections whose prose states figures of the tables; in those that hold a table, rows of it may stand as text. */
const TELLING: readonly SectionId[] = ['overview', 'disclosure', 'requests', 'remedies', 'problems', 'other'];

const WITH_TABLES: ReadonlySet<SectionId> = new Set(['disclosure', 'requests', 'remedies']);

/** Whether a figure beside a table is told in a sentence, and no cell of a row that stands as text. */
function isTold(text: string, { start, end }: ReadClaim): boolean {
  if (FIGURE.test(text.slice(start, end)) && !UNIT_BEHIND.test(text.slice(end))) return false;
  const before = Math.max(...[...'。；;'].map((sign) => text.lastIndexOf(sign, start - 1)));
  const behind = text.slice(end).search(TOLD_END);
  return behind >= 0 && !OF_THE_TABLE.test(text.slice(before + 1, end + behind));
}

/** What is known of a report whose passages are read. */
export interface ReportContext {
  readonly form: FormId | null;
  readonly otherRows: OtherRows;
  readonly year: number | null;
  readonly agency: string;
}

/** The claims of a report's passages, in page order; offsets are those of the passages' anchors. */
export const claimsOf = (passages: Passages, context: ReportContext): Claim[] =>
  TELLING.flatMap((section) => {
    let ofRequests = false;
    return (passages.get(section) ?? []).flatMap(({ id, text, offset }) => {
      ofRequests = headsRequests(text) ?? ofRequests;
      const beside = WITH_TABLES.has(section);
      if (beside && !TOLD_END.test(text)) return [];
      const claims = readClaims(text, { ...context, section, ofRequests });
      return (beside ? claims.filter((claim) => isTold(text, claim)) : claims).map((claim): Claim => ({
        ...claim,
        section,
        passage: id,
        start: claim.start + offset,
        end: claim.end + offset,
      }));
    });
  });
