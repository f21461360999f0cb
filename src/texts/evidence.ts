import { evidence as en } from './en/evidence';
import type { Lang } from './types';
import { evidence as zh, type EvidenceTexts } from './zh/evidence';

export type { EvidenceTexts };

/** The texts of the evidence page; what makes one has all languages from the start. */
export const evidenceTexts = (lang: Lang): EvidenceTexts => ({ zh, en })[lang];
