import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { ui } from '../texts';
import type { Lang, UiTexts } from '../texts';

/** The language that all components below speak. */
export const LangContext = createContext<Lang>('zh');

export interface Texts {
  readonly lang: Lang;
  readonly t: UiTexts;
}

/** Language and interface texts for a component. */
export function useTexts(): Texts {
  const lang = useContext(LangContext);
  return { lang, t: ui(lang) };
}
