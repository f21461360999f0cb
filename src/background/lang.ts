import browser from 'webextension-polyfill';
import type { Lang } from '../texts';

/** The language that the reader chose, else Chinese where the browser is Chinese. */
export async function readerLang(): Promise<Lang> {
  const { lang } = await browser.storage.local.get('lang');
  if (lang === 'zh' || lang === 'en') return lang;
  return /^zh\b/i.test(browser.i18n.getUILanguage()) ? 'zh' : 'en';
}
