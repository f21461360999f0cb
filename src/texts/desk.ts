import { desk as en } from './en/desk';
import type { Lang } from './types';
import { desk as zh, type DeskTexts } from './zh/desk';

export type { DeskTexts };

/** Texts of the desk. */
export const deskTexts = (lang: Lang): DeskTexts => ({ zh, en })[lang];
