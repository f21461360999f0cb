import type { Audit } from '../audit/types';
import type { LastYear, TabState } from '../messages';
import type { Decision } from '../messages/decision';

type DecisionsById = Readonly<Record<string, Decision>>;

/** A report of a tab and the frame that it stands in. */
export interface Placed {
  readonly frame: number;
  readonly address: string;
  /** Of the page that it stands in; absent where that is not known. */
  readonly title?: string;
  /** Its number in the frame, from 0. */
  readonly part: number;
  readonly audit: Audit;
  readonly lastYear: LastYear | null;
  /** What was decided about findings of its frame, by their ids. */
  readonly decisions: DecisionsById;
  /** It is a PDF, as the browser shows it. */
  readonly isPdf?: boolean;
}

/** Every report in a tab, readable or not, the top frame's first. */
export const reportsOf = (state: TabState): Placed[] =>
  state.frames.flatMap(({ frame, result, decisions = {} }) =>
    result.audits.flatMap((audit, part) =>
      audit.status === 'not-a-report'
        ? []
        : [
            {
              frame,
              address: result.address,
              title: result.title,
              part,
              audit,
              lastYear: result.lastYears?.[part] ?? null,
              decisions,
              isPdf: result.pdf ?? false,
            },
          ],
    ),
  );

/** Only an audited report has cells to mark. */
export const hasMarks = (state: TabState): boolean => reportsOf(state).some(({ audit }) => audit.status === 'audited');
