import { useEffect, useState } from 'preact/hooks';
import { NO_WISHES, type Wishes } from '../../messages/wishes';
import { pageTexts } from '../../texts/pages';
import { changeWishes, keptWishes } from '../kept';
import type { LanguageSwitchProps } from '../language-switch';
import { PageHead } from '../page-head';
import type { SurfaceStart } from '../start-surface';
import { Surface } from '../surface';
import { useTexts } from '../texts';
import { Keys } from './keys';
import { Packs } from './packs';
import { Rules } from './rules';
import { GrantedSites, LeftAlone, type WishProps } from './sites';
import { Stored } from './stored';

/** The name that stands beside decisions. */
function Name({ wishes, onChange }: WishProps) {
  const { lang } = useTexts();
  const t = pageTexts(lang).options;
  return (
    <section>
      <h2 id="name">{t.name}</h2>
      <p class="fine" id="name-hint">
        {t.nameHint}
      </p>
      <input
        type="text"
        class="options__name"
        aria-labelledby="name"
        aria-describedby="name-hint"
        maxLength={60}
        value={wishes.name}
        onChange={({ currentTarget: { value } }) => onChange(() => ({ name: value.trim() }))}
      />
    </section>
  );
}

function Body({ onChange: onLang }: LanguageSwitchProps) {
  const { lang, t: common } = useTexts();
  const t = pageTexts(lang).options;
  const [wishes, setWishes] = useState<Wishes>(NO_WISHES);
  const [told, setTold] = useState('');
  const [deletions, setDeletions] = useState(0);
  useEffect(() => void keptWishes().then(setWishes), []);
  const onChange: WishProps['onChange'] = (change) =>
    void changeWishes(change).then((next) => {
      setWishes(next);
      setTold(t.saved);
    });
  const onDeleted = (): void => {
    setWishes(NO_WISHES);
    setDeletions((count) => count + 1);
    setTold(t.deleted);
  };
  return (
    <>
      <PageHead title={t.title} onChange={onLang} />
      <main class="options">
        <GrantedSites />
        <LeftAlone wishes={wishes} onChange={onChange} />
        <Rules wishes={wishes} onChange={onChange} />
        <Packs version={deletions} />
        <Name wishes={wishes} onChange={onChange} />
        <Keys />
        <Stored version={wishes} onDeleted={onDeleted} />
        <p class="welcome__links">
          <a href="/welcome.html">{t.welcome}</a>
        </p>
      </main>
      <p class="told" role="status">
        {told}
      </p>
      <footer class="page__foot fine">{common.local}</footer>
    </>
  );
}

/** What a reader may wish: sites, rules, language, name; and what is kept, to be deleted. */
export function OptionsPage({ lang }: SurfaceStart) {
  return <Surface lang={lang}>{(onLang) => <Body onChange={onLang} />}</Surface>;
}
