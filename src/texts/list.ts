import { list as en } from './en/list';
import type { Lang } from './types';
import { list as zh, type ListTexts } from './zh/list';

/** The texts of the list that is handed over. Only what makes one loads them. */
export const listTexts = (lang: Lang): ListTexts => ({ zh, en })[lang];
