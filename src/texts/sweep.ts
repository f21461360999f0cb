import { sweep as en } from './en/sweep';
import type { Lang } from './types';
import { sweep as zh, type SweepTexts } from './zh/sweep';

/** The texts of sweeps and lists on the command line. */
export const sweepTexts = (lang: Lang): SweepTexts => ({ zh, en })[lang];
