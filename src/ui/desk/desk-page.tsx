import { useEffect, useState } from 'preact/hooks';
import { Sweepings } from '../../desk/sweepings';
import { toolsHere } from '../../desk/tools';
import { deskTexts } from '../../texts/desk';
import type { LanguageSwitchProps } from '../language-switch';
import { PageHead } from '../page-head';
import type { SurfaceStart } from '../start-surface';
import { Surface } from '../surface';
import { useTexts } from '../texts';
import { ArchiveView } from './archive-view';
import { Home } from './home';
import { SweepView } from './sweep-view';
import { useRoute } from './use-route';

function Body({ query, onChange }: LanguageSwitchProps & Pick<SurfaceStart, 'query'>) {
  const { lang } = useTexts();
  const t = deskTexts(lang);
  const [sweepings] = useState(() => new Sweepings(toolsHere(query)));
  const [route, open] = useRoute();
  useEffect(() => void sweepings.tools.archive.share.tidy().catch(() => undefined), [sweepings]);
  return (
    <>
      <PageHead title={t.title} onChange={onChange} />
      <nav class="desk__views" aria-label={t.title}>
        <a href="#home" aria-current={route.kind === 'archive' ? undefined : 'page'}>
          {t.home}
        </a>
        <a href="#archive" aria-current={route.kind === 'archive' ? 'page' : undefined}>
          {t.archive}
        </a>
      </nav>
      <main class="desk">
        {route.kind === 'sweep' && <SweepView key={route.id} id={route.id} sweepings={sweepings} onOpen={open} />}
        {route.kind === 'archive' && <ArchiveView sweepings={sweepings} />}
        {route.kind === 'home' && <Home key={route.from} sweepings={sweepings} from={route.from} onOpen={open} />}
      </main>
      <footer class="page__foot fine">{t.local}</footer>
    </>
  );
}

/** The desk: many reports, from a column to a list of doubts. */
export function DeskPage({ lang, query }: SurfaceStart) {
  return <Surface lang={lang}>{(onLang) => <Body query={query} onChange={onLang} />}</Surface>;
}
