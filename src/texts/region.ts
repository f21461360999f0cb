import { region as en } from './en/region';
import type { Lang } from './types';
import { region as zh, type RegionTexts } from './zh/region';

export type { RegionTexts };

/** The texts of the page on a region; what makes one has all languages from the start. */
export const regionTexts = (lang: Lang): RegionTexts => ({ zh, en })[lang];
