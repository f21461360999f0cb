import { viewer as en } from './en/viewer';
import type { Lang } from './types';
import { viewer as zh, type ViewerTexts } from './zh/viewer';

export type { ViewerTexts };

/** Texts of the viewer of files. */
export const viewerTexts = (lang: Lang): ViewerTexts => ({ zh, en })[lang];
