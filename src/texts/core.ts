import * as en from './en';
import * as zh from './zh';
import type { Core } from './zh';
import type { Lang } from './types';

/** The texts that the page needs, in one language. */
export const textsOf = (lang: Lang): Core => (lang === 'zh' ? zh.core : en.core);

/** The templates of messages, by key; a key may be unknown when a finding comes from a newer version. */
export const templatesOf = (lang: Lang): Readonly<Record<string, string | undefined>> =>
  lang === 'zh' ? zh.findings : en.findings;
