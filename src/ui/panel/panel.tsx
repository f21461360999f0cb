import { useRef } from 'preact/hooks';
import { panelTexts } from '../../texts/panel';
import { MarksSwitch } from '../marks-switch';
import { LeaveAlone } from '../off';
import { hasMarks } from '../placed';
import type { SurfaceStart } from '../start-surface';
import { Surface } from '../surface';
import { Failed, Foot, Head, Loading, Told, type FootProps } from '../surface-frame';
import { TabView } from '../tab-view';
import { useTexts } from '../texts';
import { usePanelDeeds } from './panel-deeds';
import { Reports } from './reports';
import type { Stands } from './use-walk';
import { usePanelTab } from './use-panel-tab';

function Body({ query, onLang }: Pick<SurfaceStart, 'query'> & FootProps) {
  const { lang, t } = useTexts();
  const [phase, setPhase, again] = usePanelTab(query);
  const ready = phase.kind === 'ready' ? phase : null;
  const stands = useRef<Stands>(new Map());
  const [deeds, told] = usePanelDeeds(ready, setPhase);
  const { closed } = ready?.state ?? {};
  const failed = phase.kind === 'failed' || closed === 'failed';
  const noAccess = closed === 'no-access' && { heading: t.closed['no-access'].heading, text: panelTexts(lang).noAccess };
  return (
    <>
      <Head>{ready && hasMarks(ready.state) && <MarksSwitch on={ready.state.marksOn} onChange={deeds.onMarks} />}</Head>
      <main class="main" aria-busy={phase.kind === 'loading'}>
        {phase.kind === 'loading' && <Loading />}
        {(failed || noAccess) && <Failed told={noAccess || undefined} onRetry={again} />}
        {ready && !failed && !noAccess && (
          <TabView state={ready.state} tab={ready.tab} onRetry={again}>
            {(reports) => (
              <Reports
                key={ready.tab}
                tab={ready.tab}
                reports={reports}
                stands={stands.current}
                isGranted={ready.state.granted === true}
                isUnderlined={ready.state.underlined === true}
                deeds={deeds}
              />
            )}
          </TabView>
        )}
      </main>
      <Told>{told}</Told>
      <Foot onLang={onLang}>{ready && !ready.state.off && <LeaveAlone state={ready.state} onRetry={again} />}</Foot>
    </>
  );
}

/** The side panel: one report, worked through. */
export function Panel({ lang, query }: SurfaceStart) {
  return <Surface lang={lang}>{(onLang) => <Body query={query} onLang={onLang} />}</Surface>;
}
