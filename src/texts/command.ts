import { command as en } from './en/command';
import type { Lang } from './types';
import { command as zh, type CommandTexts } from './zh/command';

export type { CommandTexts };

/** The texts of the command line; it starts without any other. */
export const commandTexts = (lang: Lang): CommandTexts => ({ zh, en })[lang];
