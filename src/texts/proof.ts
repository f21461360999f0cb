import { proof as en } from './en/proof';
import type { Lang } from './types';
import { proof as zh, type ProofTexts } from './zh/proof';

export type { ProofTexts };

/** The texts of what was checked, in both languages at once: they come with the part of the panel that shows them. */
export const proofTexts = (lang: Lang): ProofTexts => ({ zh, en })[lang];
