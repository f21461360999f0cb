import { queue as en } from './en/queue';
import type { Lang } from './types';
import { queue as zh, type QueueTexts } from './zh/queue';

/** The texts of sweeps on several machines. */
export const queueTexts = (lang: Lang): QueueTexts => ({ zh, en })[lang];
