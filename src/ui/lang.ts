import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { Lang } from '../texts';

const chosen = z.enum(['zh', 'en']);
const stored = z.object({ lang: z.optional(chosen) });

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
  const asked = chosen.safeParse(new URLSearchParams(sources.query).get('lang'));
  if (asked.success) return asked.data;
  return sources.chosen ?? (/^zh\b/i.test(sources.browser) ? 'zh' : 'en');
}

/** What the reader chose before; nothing when storage is empty, foreign or out of reach. */
async function chosenLang(): Promise<Lang | undefined> {
  const found = await browser.storage.local.get('lang').catch(() => ({}));
  const parsed = stored.safeParse(found);
  return parsed.success ? parsed.data.lang : undefined;
}

/** The language of the interface on an extension page. */
export async function uiLang(): Promise<Lang> {
  return pickLang({ query: location.search, chosen: await chosenLang(), browser: navigator.language });
}

/** Keeps the reader's choice; without storage it lasts as long as the page. */
export const keepLang = (lang: Lang): Promise<void> => browser.storage.local.set({ lang }).catch(() => undefined);
