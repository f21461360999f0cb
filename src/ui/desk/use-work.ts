import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Round } from '../../desk/round';
import type { Sweeping } from '../../desk/sweeping';
import type { Tools } from '../../desk/tools';
import type { Decision } from '../../messages/decision';
import { useDecisions } from './use-decisions';
import { useReportWork, type ReportWork } from './use-report-work';
import { useRound } from './use-round';
import { useRows, type Rows } from './use-rows';

/** What of a sweep is shown, and what the reader does with it. */
export interface Work extends ReportWork {
  readonly rows: Rows;
  readonly round: Round | 'lost' | null;
  readonly search: RefObject<HTMLInputElement | null>;
  /** The decisions on the current row. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** What was thrown when something was last decided, or decisions were asked for. */
  readonly failure: unknown;
}

/** Works through what came of a sweep. */
export function useWork(sweeping: Sweeping, tools: Tools): Work {
  const [failure, setFailure] = useState<unknown>(null);
  const [decided, again] = useDecisions(sweeping.entries, setFailure);
  const search = useRef<HTMLInputElement>(null);
  const round = useRound(sweeping, tools);
  const rows = useRows(sweeping, decided, round === 'lost' ? null : round);
  const work = useReportWork({ going: rows, archive: tools.archive, search, onDecided: again, onFailed: setFailure });
  const entry = rows.current?.row.entry ?? null;
  return { ...work, rows, search, round, decisions: (entry && decided.get(entry)) ?? {}, failure };
}
