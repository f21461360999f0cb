import { englishFor } from './english';
import { uncheckedText } from './findings';
import type { Lang, Slip } from './types';
import * as zh from './zh/reasons';

/** Why there is no audit, or why a relation is unchecked. */
export function reasonText(reason: string, lang: Lang): string {
  const texts: Readonly<Record<string, string | undefined>> = englishFor(lang)?.reasons ?? zh.reasons;
  return texts[reason] ?? uncheckedText(reason, lang);
}

/** How the figure of a repair may have come about, worded as a possibility; '' when nothing suggests itself. */
export const slipText = (slip: Slip | null, lang: Lang): string =>
  slip === null ? '' : (englishFor(lang)?.slips ?? zh.slips)[slip];
