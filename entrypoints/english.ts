import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { englishPack } from '../src/texts/english-pack';
import type { EnglishWorld } from '../src/texts/page-english';

/** Injected before the auditor's texts are wanted in English; the auditor itself carries Chinese alone. */
export default defineUnlistedScript(() => {
  (globalThis as EnglishWorld).goujiEnglish = englishPack;
});
