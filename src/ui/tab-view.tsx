import type { Audit } from '../audit/types';
import type { LastYear, TabState } from '../messages';
import { ForeignFrames } from './foreign-frames';
import { Mark } from './mark';
import { NotReport, Unreadable } from './no-report';
import { Notice } from './notice';
import { ReportView } from './report-view';
import { SiteGrant } from './site-grant';
import { useTexts } from './texts';
import { coverageLine, verdictLine, verdictOf } from './verdict';

/** Takes the reader to a place in a frame of the tab. */
export type JumpInFrame = (frame: number, target: string) => void;

export interface TabViewProps {
  readonly state: TabState;
  readonly onJump: JumpInFrame;
}

/** A report of the tab and the frame that it stands in. */
interface Placed {
  readonly frame: number;
  readonly audit: Audit;
  readonly lastYear: LastYear | null;
}

/** Every report in the tab, readable or not, the top frame's first. */
export const reportsOf = (state: TabState): Placed[] =>
  state.frames.flatMap(({ frame, result }) =>
    result.audits.flatMap((audit, part) =>
      audit.status === 'not-a-report' ? [] : [{ frame, audit, lastYear: result.lastYears?.[part] ?? null }],
    ),
  );

interface SeveralProps {
  readonly reports: readonly Placed[];
  readonly onJump: JumpInFrame;
}

interface OneProps {
  readonly placed: Placed;
  /** Whether title and verdict stand above it already. */
  readonly headed?: boolean;
  readonly onJump: JumpInFrame;
}

function One({ placed: { frame, audit, lastYear }, headed = false, onJump }: OneProps) {
  if (audit.status === 'unreadable') return <Unreadable audit={audit} />;
  return <ReportView audit={audit} lastYear={lastYear} headed={headed} onJump={(target) => onJump(frame, target)} />;
}

/** Several reports: each folds up to its verdict and title. */
function Several({ reports, onJump }: SeveralProps) {
  const { t } = useTexts();
  return reports.map((placed, index) => {
    const { audit } = placed;
    const verdict = verdictOf(audit);
    const audited = audit.status === 'audited';
    return (
      <details key={index} class="several" name="reports" open={index === 0}>
        <summary>
          <Mark tone={audited ? verdict.tone : 'unchecked'} />
          <span class="fine">{t.report.nth(index + 1, reports.length)}</span>
          <h2 lang="zh-CN">{audit.report?.title || t.report.untitled}</h2>
          <span>{audited ? verdictLine(verdict, t.verdict) : t.unreadable.heading}</span>
          {audited && <span class="fine">{coverageLine(audit, t)}</span>}
        </summary>
        <One placed={placed} headed onJump={onJump} />
      </details>
    );
  });
}

/** What the extension knows about a tab. */
export function TabView({ state, onJump }: TabViewProps) {
  const { t } = useTexts();
  if (state.closed) {
    const { heading, text } = t.closed[state.closed];
    return <Notice heading={heading} advice={text} />;
  }
  const reports = reportsOf(state);
  const [first, second] = reports;
  const results = state.frames.map(({ result }) => result);
  const foreignFrames = results.flatMap((result) => result.foreignFrames);
  const reason = results.flatMap((result) => result.audits).find((audit) => audit.reason)?.reason ?? null;
  return (
    <>
      {!first && <NotReport reason={reason} framed={foreignFrames.length > 0} />}
      {first && !second && <One placed={first} onJump={onJump} />}
      {second && <Several reports={reports} onJump={onJump} />}
      <ForeignFrames frames={foreignFrames} />
      <SiteGrant address={state.address} />
    </>
  );
}
