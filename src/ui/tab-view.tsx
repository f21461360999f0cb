import type { Audit } from '../audit/types';
import type { LastYear, TabState } from '../messages';
import type { Copied } from '../exports/copied';
import { coverageLine, doubtsLine } from '../texts';
import { ForeignFrames } from './foreign-frames';
import { Mark } from './mark';
import { NotReport, TooLarge, Unanswered, Unreadable, Waiting } from './no-report';
import { Notice } from './notice';
import { ReportView } from './report-view';
import { SiteGrant } from './site-grant';
import { useTexts } from './texts';
import { verdictOf } from './verdict';

/** Takes the reader to a place in a frame of the tab. */
export type JumpInFrame = (frame: number, target: string) => void;

/** The reader says whether a report of a frame, by its number there, and that of the year before are of one agency. */
type SaySame = (frame: number, part: number, same: boolean | null) => void;

/** The reader chooses the report on the year before among several, by its key; null: none. */
type ChooseVersion = (frame: number, part: number, key: string | null) => void;

interface Says {
  readonly onJump: JumpInFrame;
  /** Puts something on the clipboard. */
  readonly onCopy: (copied: Copied) => void;
  readonly onSame: SaySame;
  readonly onVersion: ChooseVersion;
}

export interface TabViewProps extends Says {
  readonly state: TabState;
  readonly tab: number;
  /** Audits the tab anew. */
  readonly onRetry: () => void;
}

/** A report of the tab and the frame that it stands in. */
interface Placed {
  readonly frame: number;
  readonly address: string;
  /** Its number in the frame, from 0. */
  readonly part: number;
  readonly audit: Audit;
  readonly lastYear: LastYear | null;
}

/** Every report in the tab, readable or not, the top frame's first. */
export const reportsOf = (state: TabState): Placed[] =>
  state.frames.flatMap(({ frame, result }) =>
    result.audits.flatMap((audit, part) =>
      audit.status === 'not-a-report'
        ? []
        : [{ frame, address: result.address, part, audit, lastYear: result.lastYears?.[part] ?? null }],
    ),
  );

interface SeveralProps extends Says {
  readonly reports: readonly Placed[];
}

interface OneProps extends Says {
  readonly placed: Placed;
  /** Whether title and verdict stand above it already. */
  readonly headed?: boolean;
}

function One({ placed, headed = false, onJump, onCopy, onSame, onVersion }: OneProps) {
  const { frame, part, audit, lastYear, address } = placed;
  if (audit.status === 'unreadable') return <Unreadable audit={audit} />;
  return (
    <ReportView
      audit={audit}
      address={address}
      lastYear={lastYear}
      headed={headed}
      onJump={(target) => onJump(frame, target)}
      onCopy={onCopy}
      onSame={(same) => onSame(frame, part, same)}
      onVersion={(key) => onVersion(frame, part, key)}
    />
  );
}

/** Several reports: each folds up to its verdict and title. */
function Several({ reports, ...says }: SeveralProps) {
  const { lang, t } = useTexts();
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
          <span>{audited ? doubtsLine(verdict.count, lang) : t.unreadable.heading}</span>
          {audited && <span class="fine">{coverageLine(verdict.count, lang)}</span>}
        </summary>
        <One placed={placed} headed {...says} />
      </details>
    );
  });
}

type WithoutReportProps = Pick<TabViewProps, 'tab' | 'state' | 'onRetry'> & { readonly framed: boolean };

/** In place of a report: the page is none, or not known to be none. */
function WithoutReport({ tab, state, framed, onRetry }: WithoutReportProps) {
  if (!state.answered || state.partial) return <Unanswered underWay={state.underWay} onRetry={onRetry} />;
  if (state.omitted > 0) return <TooLarge />;
  const told = state.frames.flatMap(({ frame, result }) =>
    result.audits.flatMap(({ reason }) => (reason ? [{ frame, reason }] : [])),
  );
  const { reason = null, frame = 0 } = told.find((one) => one.reason !== 'no-report') ?? told[0] ?? {};
  const named = state.frames.some(({ result }) => result.named);
  return <NotReport reason={reason} named={named} framed={framed} tab={tab} frame={frame} />;
}

/** What the extension knows about a tab. */
export function TabView({ tab, state, onRetry, ...says }: TabViewProps) {
  const { t } = useTexts();
  if (state.waiting) return <Waiting what={state.waiting} />;
  if (state.closed) {
    const { heading, text } = t.closed[state.closed];
    return <Notice heading={heading} advice={text} />;
  }
  const reports = reportsOf(state);
  const [first, second] = reports;
  const foreignFrames = state.frames.flatMap(({ result }) => result.foreignFrames);
  return (
    <>
      {state.marksOn && state.frames.some(({ result }) => result.marksRemoved) && <p class="unmarked fine">{t.marks.removed}</p>}
      {first && state.frames.some(({ result }) => result.translated) && <p class="unmarked fine">{t.marks.translated}</p>}
      {!first && <WithoutReport tab={tab} state={state} framed={foreignFrames.length > 0} onRetry={onRetry} />}
      {first && !state.answered && <Unanswered underWay={state.underWay} onRetry={onRetry} />}
      {first && !second && <One placed={first} {...says} />}
      {second && <Several reports={reports} {...says} />}
      {first && state.partial && <p class="fine">{t.partial}</p>}
      {first && state.omitted > 0 && <p class="fine">{t.omitted(state.omitted)}</p>}
      {state.unseen > 0 && <p class="fine">{t.unseen(state.unseen)}</p>}
      <ForeignFrames frames={foreignFrames} />
      <SiteGrant address={state.address} />
    </>
  );
}
