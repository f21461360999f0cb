import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Audit } from '../../audit/types';
import { decide } from '../../desk/decided';
import type { Round } from '../../desk/round';
import type { Sweeping } from '../../desk/sweeping';
import type { Tools } from '../../desk/tools';
import { DECIDED } from '../../messages/decided';
import type { Decision, DecisionChange } from '../../messages/decision';
import { openReport, useWindow } from './open-report';
import { useDecisions } from './use-decisions';
import { useDeskKeys } from './use-desk-keys';
import { useRead } from './use-read';
import { useRound } from './use-round';
import { useRows, type Rows } from './use-rows';

/** What of a sweep is shown, and what the reader does with it, by keyboard and otherwise. */
export interface Work {
  readonly rows: Rows;
  readonly round: Round | 'lost' | null;
  /** The whole audit of the current row; null while it is not there. */
  readonly read: Audit | null;
  /** The decisions on the current row. */
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly search: RefObject<HTMLInputElement | null>;
  /** Decides about a doubt of the current row. */
  readonly say: (change: DecisionChange, doubt?: number) => void;
  /** Opens the report of the current row. */
  readonly open: () => void;
}

/** Works through what came of a sweep. */
export function useWork(sweeping: Sweeping, tools: Tools): Work {
  const [decided, again] = useDecisions(sweeping.entries);
  const round = useRound(sweeping, tools);
  const rows = useRows(sweeping, decided, round === 'lost' ? null : round);
  const search = useRef<HTMLInputElement>(null);
  const window = useWindow();
  const { at, current, doubt, goTo, goOn } = rows;
  const entry = current?.row.entry ?? null;
  const read = useRead(entry, tools.archive);
  const say = (change: DecisionChange, which = doubt): void => {
    const findings = entry?.doubts[which]?.findings.map(([id]) => id);
    if (!findings || !entry) return;
    // Who is quicker than the archive is not passed over.
    const whole = read
      ? Promise.resolve(read)
      : tools.archive.reports.read([entry.sweep, entry.plan, entry.part]).then(({ audit }) => audit);
    void whole.then((audit) => decide(entry, audit, findings, change)).then(again);
  };
  const open = (): void => {
    if (current?.row.address) openReport(current.row.address, window);
  };
  useDeskKeys({
    j: () => goTo(at + 1),
    ArrowDown: () => goTo(at + 1),
    k: () => goTo(at - 1),
    ArrowUp: () => goTo(at - 1),
    n: goOn,
    Enter: open,
    u: () => say({ kind: 'back' }),
    '/': () => search.current?.focus(),
    ...Object.fromEntries(DECIDED.map((verdict, n) => [String(n + 1), () => say({ kind: 'verdict', verdict })])),
  });
  return { rows, round, read, decisions: (entry && decided.get(entry)) ?? {}, search, say, open };
}
