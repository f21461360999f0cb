import type { Lang } from '../texts';
import { english, installEnglish } from '../texts/english';

/** Fetches the texts of a language before anything is shown in it; those who read Chinese never load English. */
export async function loadTexts(lang: Lang): Promise<void> {
  if (lang === 'zh' || english()) return;
  const { englishPack } = await import('../texts/en/pack');
  installEnglish(englishPack);
}
