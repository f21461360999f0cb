import type { Lang } from '../texts';
import { english } from '../texts/english';
import { installPageEnglish } from '../texts/page-english';

/** Made from entrypoints/english.ts; pages that show the auditor's findings are given the same file. */
const ENGLISH = '/english.js';

/** Runs a script of the extension; one that does not load is as good as none. */
const run = (src: string): Promise<unknown> =>
  new Promise((done) => {
    const script = document.createElement('script');
    Object.assign(script, { src, onload: done, onerror: done });
    document.head.append(script);
  });

/** Fetches the texts of a language before anything is shown in it; those who read Chinese never load English. */
export async function loadTexts(lang: Lang): Promise<void> {
  if (lang === 'zh' || english()) return;
  await run(ENGLISH);
  installPageEnglish();
}
