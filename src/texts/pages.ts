import { pages as en } from './en/pages';
import type { Lang } from './types';
import { pages as zh, type PageTexts } from './zh/pages';

export type { PageTexts };

/** Texts of the first run and of the options. */
export const pageTexts = (lang: Lang): PageTexts => ({ zh, en })[lang];
