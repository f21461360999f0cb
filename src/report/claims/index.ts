import type { FormId, OtherRows, SectionId } from '../../forms';
import type { Claim, Passages } from '../types';
import { headsRequests, readClaims } from './paragraph';

/** Sections whose prose states figures of the tables. */
const TELLING: readonly SectionId[] = ['overview', 'problems', 'other'];

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
      return readClaims(text, { ...context, section, ofRequests }).map(
        ({ quote, value, certain, readings, start, end }): Claim => ({
          quote,
          section,
          value,
          readings,
          certain,
          passage: id,
          start: start + offset,
          end: end + offset,
        }),
      );
    });
  });
