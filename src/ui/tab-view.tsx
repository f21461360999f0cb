import type { ComponentChildren } from 'preact';
import type { TabState } from '../messages';
import { later } from './later';
import { NotReport, ShownPdf, TooLarge, Unanswered, Waiting } from './no-report';
import { Notice } from './notice';
import { reportsOf, type Placed } from './placed';
import { useTexts } from './texts';

const ForeignFrames = later(async () => (await import('./foreign-frames')).ForeignFrames);
const Off = later(async () => (await import('./left-alone')).Off);
/** It asks the browser before it shows anything. */
const SiteGrant = later(async () => (await import('./site-grant')).SiteGrant);

export interface TabViewProps {
  readonly state: TabState;
  readonly tab: number;
  /** Audits the tab anew. */
  readonly onRetry: () => void;
  /** Shows the reports of the tab, of which there is at least one. */
  readonly children: (reports: readonly Placed[]) => ComponentChildren;
}

type WithoutReportProps = Pick<TabViewProps, 'tab' | 'state' | 'onRetry'> & { readonly framed: boolean };

/** In place of a report: the page is none, or not known to be none. */
function WithoutReport({ tab, state, framed, onRetry }: WithoutReportProps) {
  if (!state.answered || state.partial) return <Unanswered underWay={state.underWay} onRetry={onRetry} />;
  if (state.omitted > 0) return <TooLarge />;
  const told = state.frames.flatMap(({ frame, result: { address, audits } }) =>
    audits.flatMap(({ reason }) => (reason ? [{ frame, reason, address }] : [])),
  );
  const listed = told.find((one) => one.reason !== 'no-report') ?? told[0] ?? { reason: null, frame: 0, address: '' };
  const named = state.frames.some(({ result }) => result.named);
  return <NotReport {...listed} named={named} framed={framed} tab={tab} />;
}

/** What the extension knows about a tab. */
export function TabView({ tab, state, onRetry, children }: TabViewProps) {
  const { t } = useTexts();
  if (state.off) return <Off state={state} onRetry={onRetry} />;
  if (state.waiting) return <Waiting what={state.waiting} />;
  if (state.closed === 'pdf') return <ShownPdf address={state.address} />;
  if (state.closed) {
    const { heading, text } = t.closed[state.closed];
    return <Notice heading={heading} advice={text} />;
  }
  const reports = reportsOf(state);
  const [first] = reports;
  const foreignFrames = state.frames.flatMap(({ result }) => result.foreignFrames);
  return (
    <>
      {state.marksOn && state.frames.some(({ result }) => result.marksRemoved) && <p class="unmarked fine">{t.marks.removed}</p>}
      {first && state.frames.some(({ result }) => result.translated) && <p class="unmarked fine">{t.marks.translated}</p>}
      {first && state.trouble && (
        <p class="unmarked fine" role="alert">
          {state.trouble}
        </p>
      )}
      {!first && <WithoutReport tab={tab} state={state} framed={foreignFrames.length > 0} onRetry={onRetry} />}
      {first && !state.answered && <Unanswered underWay={state.underWay} onRetry={onRetry} />}
      {first && children(reports)}
      {first && state.partial && <p class="fine">{t.partial}</p>}
      {first && state.omitted > 0 && <p class="fine">{t.omitted(state.omitted)}</p>}
      {state.unseen > 0 && <p class="fine">{t.unseen(state.unseen)}</p>}
      {foreignFrames.length > 0 && <ForeignFrames frames={foreignFrames} />}
      <SiteGrant address={state.address} />
    </>
  );
}
