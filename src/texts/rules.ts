import * as en from './rules-en';
import * as zh from './rules-zh';
import type { Lang } from './types';

/** The title of a rule in lists and headings; an unknown id prints as it is. */
export function ruleTitle(rule: string, lang: Lang): string {
  const titles: Readonly<Record<string, string | undefined>> = lang === 'zh' ? zh.ruleTitles : en.ruleTitles;
  return titles[rule] ?? rule;
}
