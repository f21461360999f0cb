import { render, type ComponentType } from 'preact';
import type { Lang } from '../texts';
import { uiLang } from './lang';
import { loadTexts } from './load-texts';
import { keepWritingStraight } from './straight';

export interface SurfaceStart {
  /** The language to begin with. */
  readonly lang: Lang;
  /** Query of the page's address; `?tab=` names the tab in tests. */
  readonly query: string;
}

/** Begins a surface on its page, once the texts of the reader's language are there. */
export async function startSurface(Component: ComponentType<SurfaceStart>): Promise<void> {
  keepWritingStraight();
  const root = document.getElementById('root');
  const lang = await uiLang();
  await loadTexts(lang);
  if (root) render(<Component lang={lang} query={location.search} />, root);
}
