import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TabState } from '../messages';
import { openPanel } from '../messages/side-panel';
import { followTab, openTab, ownTab } from './requests';
import { browser } from './browser';
import { useDeeds } from './deeds';
import type { Phase } from './known-tab';
import { MarksSwitch } from './marks-switch';
import { LeaveAlone } from './off';
import { hasMarks, reportsOf } from './placed';
import { PopupReports } from './popup-reports';
import type { SurfaceStart } from './start-surface';
import { Surface } from './surface';
import { Failed, Foot, Head, Loading, Told, type FootProps } from './surface-frame';
import { TabView } from './tab-view';

/** Asks the background for the tab's state; `again` asks anew. */
function useTab(query: string): [Phase, (phase: Phase) => void, again: () => void] {
  const [phase, setPhase] = useState<Phase>({ kind: 'loading' });
  const load = useCallback(async (): Promise<void> => {
    setPhase({ kind: 'loading' });
    try {
      const tab = await ownTab(query);
      if (tab === null) setPhase({ kind: 'failed' });
      else setPhase({ kind: 'ready', tab, state: await openTab(tab) });
    } catch {
      setPhase({ kind: 'failed' });
    }
  }, [query]);
  useEffect(() => void load(), [load]);
  const tab = phase.kind === 'ready' ? phase.tab : null;
  // What comes later is shown when it comes: frames that took their time, a page that was busy, another page in the tab.
  useEffect(() => {
    if (tab === null) return undefined;
    return followTab(tab, (state) => setPhase((now) => (now.kind === 'ready' ? { ...now, state } : now)));
  }, [tab]);
  return [phase, setPhase, () => void load()];
}

/** The window of the popup, known before the reader clicks: the panel opens in the click itself or not at all. */
function useOwnWindow(): number | undefined {
  const [id, setId] = useState<number>();
  useEffect(() => void browser.windows.getCurrent().then((own) => setId(own.id)), []);
  return id;
}

/** Whose report the tab shows, and on which year; '' where it shows none, or several. */
function subjectOf(state: TabState): string {
  const [first, second] = reportsOf(state);
  const { agency, year } = first?.audit.report ?? {};
  return second ? '' : [agency, year].filter(Boolean).join(' ');
}

function Body({ query, onLang }: Pick<SurfaceStart, 'query'> & FootProps) {
  const [phase, setPhase, again] = useTab(query);
  const ready = phase.kind === 'ready' ? phase : null;
  const [{ onMarks, ...says }, told] = useDeeds(ready, setPhase);
  const window = useOwnWindow();
  const onPanel = (): void => {
    if (window !== undefined) void openPanel(browser, window).then(() => self.close());
  };
  const failed = phase.kind === 'failed' || ready?.state.closed === 'failed';
  return (
    <>
      <Head about={ready ? subjectOf(ready.state) : ''}>
        {ready && hasMarks(ready.state) && <MarksSwitch on={ready.state.marksOn} onChange={onMarks} />}
      </Head>
      <main class="main" aria-busy={phase.kind === 'loading'}>
        {phase.kind === 'loading' && <Loading />}
        {failed && <Failed onRetry={again} />}
        {ready && !failed && (
          <TabView state={ready.state} tab={ready.tab} onRetry={again}>
            {(reports) => <PopupReports tab={ready.tab} reports={reports} onPanel={onPanel} {...says} />}
          </TabView>
        )}
      </main>
      <Told>{told}</Told>
      <Foot onLang={onLang}>{ready && !ready.state.off && <LeaveAlone state={ready.state} onRetry={again} />}</Foot>
    </>
  );
}

/** The popup of the toolbar button. */
export function Popup({ lang, query }: SurfaceStart) {
  return <Surface lang={lang}>{(onLang) => <Body query={query} onLang={onLang} />}</Surface>;
}
