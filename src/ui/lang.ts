import { isLang, type Lang } from '../texts/lang';
import { browser } from './browser';

/** What may decide on the language, strongest first. */
export interface LangSources {
  /** Query of the page's address: `?lang=en`, for tests and screenshots. */
  readonly query: string;
  /** What the reader chose, or nothing. */
  readonly chosen: Lang | undefined;
  /** Language of the browser, such as `zh-CN`. */
  readonly browser: string;
}

/** The language of the interface: asked for by address, chosen by the reader, else Chinese where the browser is Chinese. */
export function pickLang(sources: LangSources): Lang {
  const asked = new URLSearchParams(sources.query).get('lang');
  if (isLang(asked)) return asked;
  return sources.chosen ?? (/^zh\b/i.test(sources.browser) ? 'zh' : 'en');
}

/** What the reader chose before; nothing when storage is empty, foreign or out of reach. */
async function chosenLang(): Promise<Lang | undefined> {
  const { lang }: Record<string, unknown> = await browser.storage.local.get('lang').catch(() => ({}));
  return isLang(lang) ? lang : undefined;
}

/** The language of the interface on an extension page. */
export async function uiLang(): Promise<Lang> {
  return pickLang({ query: location.search, chosen: await chosenLang(), browser: browser.i18n.getUILanguage() });
}

/** Keeps the reader's choice; without storage it lasts as long as the page. */
export const keepLang = (lang: Lang): Promise<void> => browser.storage.local.set({ lang }).catch(() => undefined);
