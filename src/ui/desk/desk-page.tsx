import { useState } from 'preact/hooks';
import { Sweepings } from '../../desk/sweepings';
import { toolsHere } from '../../desk/tools';
import { deskTexts } from '../../texts/desk';
import type { LanguageSwitchProps } from '../language-switch';
import { PageHead } from '../page-head';
import type { SurfaceStart } from '../start-surface';
import { Surface } from '../surface';
import { useTexts } from '../texts';
import { Home } from './home';
import { SweepView } from './sweep-view';
import { useRoute } from './use-route';

function Body({ query, onChange }: LanguageSwitchProps & Pick<SurfaceStart, 'query'>) {
  const { lang, t: common } = useTexts();
  const t = deskTexts(lang);
  const [sweepings] = useState(() => new Sweepings(toolsHere(query)));
  const [route, goTo] = useRoute();
  const open = (id: string): void => goTo({ kind: 'sweep', id });
  return (
    <>
      <PageHead title={t.title} onChange={onChange} />
      <main class="desk">
        {route.kind === 'sweep' ? (
          <SweepView key={route.id} id={route.id} sweepings={sweepings} onOpen={open} />
        ) : (
          <Home key={route.from} sweepings={sweepings} from={route.from} onOpen={open} />
        )}
      </main>
      <footer class="page__foot fine">{common.local}</footer>
    </>
  );
}

/** The desk: many reports, from a column to a list of doubts. */
export function DeskPage({ lang, query }: SurfaceStart) {
  return <Surface lang={lang}>{(onLang) => <Body query={query} onChange={onLang} />}</Surface>;
}
