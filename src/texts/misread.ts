import { misread as en } from './en/misread';
import type { Lang } from './types';
import { misread as zh, type MisreadTexts } from './zh/misread';

/** Texts of the sample of a report that was misread, in both languages at once: they come with what saves it. */
export const misreadTexts = (lang: Lang): MisreadTexts => ({ zh, en })[lang];
