import { useEffect, useState } from 'preact/hooks';
import { pageTexts } from '../texts/pages';
import { handbookAddress } from './handbook-address';
import type { LanguageSwitchProps } from './language-switch';
import { PageHead } from './page-head';
import { isHiddenIcon } from './pin-hint';
import type { SurfaceStart } from './start-surface';
import { Surface } from './surface';
import { useTexts } from './texts';

/** How often it is looked whether the icon was pinned meanwhile, in ms: browsers do not tell. */
const BEAT = 1000;

/** Whether the icon is still hidden among those of all extensions. */
function useHiddenIcon(): boolean {
  const [isHidden, setHidden] = useState(false);
  useEffect(() => {
    const look = (): void => void isHiddenIcon().then(setHidden);
    look();
    const beat = setInterval(look, BEAT);
    return () => clearInterval(beat);
  }, []);
  return isHidden;
}

/** How it is used, and that nothing leaves the machine. */
function About() {
  const { lang } = useTexts();
  const t = pageTexts(lang).welcome;
  return (
    <>
      <section>
        <h2>{t.how}</h2>
        <ol class="welcome__steps">
          {t.steps.map(([step, how]) => (
            <li key={step}>
              <b>{step}</b>
              <p>{how}</p>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t.privacy}</h2>
        <ul class="welcome__list">
          {t.privacyHow.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Body({ onChange }: LanguageSwitchProps) {
  const { lang, t: common } = useTexts();
  const t = pageTexts(lang).welcome;
  const isHidden = useHiddenIcon();
  return (
    <>
      <PageHead title={t.title} onChange={onChange} />
      <main class="welcome">
        <p class="page__lead">{t.lead}</p>
        <p class="welcome__try">
          <a class="welcome__main" href={`/draft.html?sample&lang=${lang}`}>
            {t.try}
          </a>{' '}
          <span class="fine">{t.tryHint}</span>
        </p>
        {isHidden && (
          <section class="welcome__pin">
            <h2>{t.pin}</h2>
            <p>{t.pinHow}</p>
          </section>
        )}
        <About />
        <p class="welcome__links">
          <a href="/draft.html">{t.draft}</a> <a href="/desk.html">{t.desk}</a> <a href="/options.html">{t.options}</a>{' '}
          <a href={handbookAddress('', lang)}>{t.handbook}</a>
        </p>
      </main>
      <footer class="page__foot fine">{common.local}</footer>
    </>
  );
}

/** What somebody sees who has just installed the extension. */
export function Welcome({ lang }: SurfaceStart) {
  return <Surface lang={lang}>{(onLang) => <Body onChange={onLang} />}</Surface>;
}
