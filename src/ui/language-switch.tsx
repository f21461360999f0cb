import type { Lang } from '../texts';
import { useTexts } from './texts';

export interface LanguageSwitchProps {
  readonly onChange: (lang: Lang) => void;
}

const NAMES: readonly (readonly [Lang, string, string])[] = [
  ['zh', '中文', 'zh-CN'],
  ['en', 'English', 'en'],
];

/** Chinese or English; each language bears its own name. */
export function LanguageSwitch({ onChange }: LanguageSwitchProps) {
  const { lang, t } = useTexts();
  return (
    <div class="languages" role="group" aria-label={t.language}>
      {NAMES.map(([id, name, tag]) => (
        <button key={id} type="button" lang={tag} aria-pressed={id === lang} onClick={() => onChange(id)}>
          {name}
        </button>
      ))}
    </div>
  );
}
