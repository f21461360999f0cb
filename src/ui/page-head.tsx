import { useEffect } from 'preact/hooks';
import { LanguageSwitch, type LanguageSwitchProps } from './language-switch';
import { useTexts } from './texts';

export interface PageHeadProps extends LanguageSwitchProps {
  readonly title: string;
}

/** The head of a page that stands in a tab of its own; the tab bears the same title. */
export function PageHead({ title, onChange }: PageHeadProps) {
  const { t } = useTexts();
  useEffect(() => {
    document.title = title.includes(t.product) ? title : `${title} · ${t.product}`;
  }, [title, t]);
  return (
    <header class="page__head">
      <h1>
        <img src="/icon/32.png" alt="" width="24" height="24" /> {title}
      </h1>
      <LanguageSwitch onChange={onChange} />
    </header>
  );
}
