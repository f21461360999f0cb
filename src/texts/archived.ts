import { archived as en } from './en/archived';
import type { Lang } from './types';
import { archived as zh, type ArchivedTexts } from './zh/archived';

export type { ArchivedTexts };

/** Texts of the archive on the desk. */
export const archivedTexts = (lang: Lang): ArchivedTexts => ({ zh, en })[lang];
