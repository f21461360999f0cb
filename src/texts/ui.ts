import { englishFor } from './english';
import type { Lang } from './types';
import * as zh from './zh/ui';
import type { UiTexts } from './zh/ui';

export type { UiTexts } from './zh/ui';

/** Texts of the interface in one language. */
export const ui = (lang: Lang): UiTexts => englishFor(lang)?.ui ?? zh.ui;
