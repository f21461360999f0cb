import { englishFor } from './english';
import type { Lang } from './types';
import * as zh from './zh/rules';

/** The title of a rule in lists and headings; an unknown id prints as it is. */
export function ruleTitle(rule: string, lang: Lang): string {
  const titles: Readonly<Record<string, string | undefined>> = englishFor(lang)?.rules ?? zh.ruleTitles;
  return titles[rule] ?? rule;
}

/** Ids of all rules, in the order of the handbook. */
export const RULE_IDS: readonly string[] = Object.keys(zh.ruleTitles);
