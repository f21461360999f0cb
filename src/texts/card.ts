import { englishFor } from './english';
import type { Lang } from './types';
import * as zh from './zh/card';
import type { CardTexts } from './zh/card';

/** Texts of the card in one language. */
export const card = (lang: Lang): CardTexts => englishFor(lang)?.card ?? zh.card;
