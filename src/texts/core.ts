import { englishFor } from './english';
import type { Lang } from './types';
import * as zh from './zh/core';
import type { Core } from './zh/core';
import { findings } from './zh/findings';

/** The texts that the page needs, in one language. */
export const textsOf = (lang: Lang): Core => englishFor(lang)?.core ?? zh.core;

/** The templates of messages, by key; a key may be unknown when a finding comes from a newer version. */
export const templatesOf = (lang: Lang): Readonly<Record<string, string | undefined>> => englishFor(lang)?.findings ?? findings;
