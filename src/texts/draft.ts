import { draft as en } from './en/draft';
import type { Lang } from './types';
import { draft as zh, type DraftTexts } from './zh/draft';

export type { DraftTexts };

/** Texts of the page for drafts. */
export const draftTexts = (lang: Lang): DraftTexts => ({ zh, en })[lang];
