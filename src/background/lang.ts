import browser from 'webextension-polyfill';
import { isLang, type Lang } from '../texts/lang';

/** The language as it was last read; a promise, so that whoever asks while it is read waits for the same. */
let known: Promise<Lang> | null = null;

/** The language that the reader chose, else Chinese where the browser is Chinese. */
async function readLang(): Promise<Lang> {
  const { lang } = await browser.storage.local.get('lang');
  if (isLang(lang)) return lang;
  return /^zh\b/i.test(browser.i18n.getUILanguage()) ? 'zh' : 'en';
}

/** The reader's language. Read once while the background lives: an audit must not wait for storage. */
export function readerLang(): Promise<Lang> {
  known ??= readLang();
  known.catch(() => (known = null));
  return known;
}

/** Reads the language anew when the reader has chosen another, and says so. */
export function watchLang(changed: () => void): void {
  known = null;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !('lang' in changes)) return;
    known = null;
    changed();
  });
}
