import type { RefObject } from 'preact';
import type { Audit } from '../../audit/types';
import { decide } from '../../desk/decided';
import type { Tools } from '../../desk/tools';
import { DECIDED } from '../../messages/decided';
import type { DecisionChange } from '../../messages/decision';
import type { Going } from './going';
import { openReport, useWindow } from './open-report';
import { useDeskKeys } from './use-desk-keys';
import { useRead } from './use-read';

export interface ReportWorkProps {
  readonly going: Going;
  readonly archive: Tools['archive'];
  /** Where is searched. */
  readonly search: RefObject<HTMLInputElement | null>;
  /** Something was decided and is kept. */
  readonly onDecided: () => Promise<void>;
  readonly onFailed: (failure: unknown) => void;
}

/** What the reader does with the reports of a table, by keyboard and otherwise. */
export interface ReportWork {
  /** The whole audit of the current row; null while it is not there. */
  readonly read: Audit | null;
  /** Decides about a doubt of the current row. */
  readonly say: (change: DecisionChange, doubt?: number) => void;
  /** Opens the report of the current row. */
  readonly open: () => void;
}

/** Works through the reports of a table. */
export function useReportWork({ going, archive, search, onDecided, onFailed }: ReportWorkProps): ReportWork {
  const window = useWindow();
  const { at, current, doubt, goTo, goOn } = going;
  const entry = current?.row.entry ?? null;
  const read = useRead(entry, archive);
  const say = (change: DecisionChange, which = doubt): void => {
    const findings = entry?.doubts[which]?.findings.map(([id]) => id);
    if (!findings || !entry) return;
    // Who is quicker than the archive is not passed over.
    const whole = read
      ? Promise.resolve(read)
      : archive.reports.read([entry.sweep, entry.plan, entry.part]).then(({ audit }) => audit);
    void whole.then((audit) => decide(entry, audit, findings, change)).then(onDecided, onFailed);
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
  return { read, say, open };
}
