import { englishFor } from './english';
import * as zh from './ui-zh';
import type { UiTexts } from './ui-zh';
import type { Lang } from './types';

export type { UiTexts } from './ui-zh';

/** Texts of the interface in one language. */
export const ui = (lang: Lang): UiTexts => englishFor(lang)?.ui ?? zh.ui;
