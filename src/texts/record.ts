import { englishFor } from './english';
import type { Lang } from './types';
import { record as zh, type RecordTexts } from './zh/record';

export type { RecordTexts };

/** Texts of what saves an evidence page, and of what leaves a page alone. */
export const recordTexts = (lang: Lang): RecordTexts => englishFor(lang)?.record ?? zh;
