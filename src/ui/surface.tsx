import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../texts';
import { keepLang } from './lang';
import { loadTexts } from './load-texts';
import { LangContext } from './texts';

export interface SurfaceProps {
  /** The language to begin with. */
  readonly lang: Lang;
  /** What it shows; `onLang` changes the language, here and from now on. */
  readonly children: (onLang: (lang: Lang) => void) => ComponentChildren;
}

/** What every surface lives in: its language. */
export function Surface({ lang: initial, children }: SurfaceProps) {
  const [lang, setLang] = useState(initial);
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  }, [lang]);
  const onLang = (next: Lang): void => {
    void loadTexts(next).then(() => setLang(next));
    void keepLang(next);
  };
  return <LangContext.Provider value={lang}>{children(onLang)}</LangContext.Provider>;
}
