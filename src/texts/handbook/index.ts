/**
 * The handbook: every rule explained in both languages. For the handbook page and HANDBOOK.md; the auditor in the page
 * and the popup never import it.
 */
import type { RuleId } from '../../audit/rules';
import * as en from '../en/handbook';
import type { Lang } from '../types';
import * as zh from '../zh/handbook';
import type { HandbookEntry } from './types';

export { catalogueNumbers } from './catalogue';
export { chaptersOf } from './chapters';
export type { Chapter, RuleFacts } from './chapters';
export { LEFT_OUT } from './left-out';
export type { HandbookEntry } from './types';
export { handbookWords } from './words';
/** A rule without an entry does not compile. */
const ENTRIES: Readonly<Record<Lang, Record<RuleId, HandbookEntry>>> = { zh: zh.entries, en: en.entries };

/** Every rule's entry, by its id. */
export const handbook = (lang: Lang): Record<RuleId, HandbookEntry> => ENTRIES[lang];

/** The entry of a rule by any id; null when there is none. */
export function entryOf(rule: string, lang: Lang): HandbookEntry | null {
  const entries: Readonly<Record<string, HandbookEntry>> = ENTRIES[lang];
  return entries[rule] ?? null;
}
