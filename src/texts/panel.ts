import { englishFor } from './english';
import type { Lang } from './types';
import * as zh from './zh/panel';
import type { PanelTexts } from './zh/panel';

export type { PanelTexts } from './zh/panel';

/** Texts of the side panel in one language. */
export const panelTexts = (lang: Lang): PanelTexts => englishFor(lang)?.panel ?? zh.panel;
