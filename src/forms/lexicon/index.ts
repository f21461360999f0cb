import type { Word } from './types';
import { WORDS } from './words';

export type { ClaimRole, Outcome, Slot, Word, WordData } from './types';

/** Paragraphs without any of these words state no figure of the form. */
export const SUBJECTS =
  /申请|公开|不予|无法提供|其他处理|自然人|结转|转下|复议|诉讼|起诉|规范性文件|规章|许可|处罚|强制|管理服务事项|受理|收办|办结|答复|不掌握|另行制作|情形处理|方式处理/;

/** Blanks or quotation marks, which may stand inside any word. */
export const BROKEN = /[\s"'“”‘’„「」『』\u200b-\u200f]/;

/** Text that names one month. */
export const NAMES_MONTH = /^\d{1,2}月份?$/;
/** Said of the body that is sued. */
export const SUFFERED = /^(?:被|提起|申请)/;
/** A sub-heading under which figures are those of requests, as a line or as a sentence of its own. */
export const HEADS_REQUESTS =
  /^[([]?(?:[一二三四五六七八九十\d]{1,2}[)\]、.,:]*)?(?:政府|政务)?(?:信息)?(?:依申请公开|公开申请)(?:政府信息|信息|申请)?(?:工作)?(?:办理|受理|处理|答复)?(?:工作|方面)?(?:情况)?[。:]?$/;
/** A line that is no sub-heading ends or goes on like a sentence. */
export const SENTENCE_SIGN = /[,;。]/;
/** 行政规范性文件 rather than 规范性文件. */
export const FORMAL = '行政';
/** Shares figures out among several; it says nothing of all of them. */
export const SHARED_OUT = '各';
/** Disclosure of one's own accord. */
export const PROACTIVE = '主动公开';

/** `(a|b|)c` → ac, bc, c. Groups do not nest. */
export function expand(pattern: string): string[] {
  const open = pattern.indexOf('(');
  if (open < 0 || pattern.length === 1) return [pattern];
  const close = pattern.indexOf(')', open);
  const rest = expand(pattern.slice(close + 1));
  const head = pattern.slice(0, open);
  return pattern
    .slice(open + 1, close)
    .split('|')
    .flatMap((part) => rest.map((tail) => head + part + tail));
}

/** Words by their first two characters (see `keyOf`, which others may share), the longest first; words of one character under that one. */
export type Dictionary = ReadonlyMap<number, readonly Word[]>;

/** Key of two code units, a small integer that few other pairs share; 0 as the second for words of one character. */
export const keyOf = (first: number, second: number) => ((first << 14) ^ second) & 0x3fffffff;

const BLANKS = /\s+/;

let dictionary: Map<number, Word[]> | undefined;

/** The dictionary of the narrative reader; built at the first call. Of two entries for one text the later one counts. */
export function words(): Dictionary {
  if (dictionary) return dictionary;
  dictionary = new Map();
  for (const {
    word: [kind, data, patterns],
  } of [...WORDS].reverse()) {
    for (const text of patterns.split(BLANKS).flatMap(expand)) {
      if (!text) continue;
      const key = keyOf(text.charCodeAt(0), text.length > 1 ? text.charCodeAt(1) : 0);
      const word = { kind, data, text } as Word;
      const bucket = dictionary.get(key);
      if (bucket) bucket.push(word);
      else dictionary.set(key, [word]);
    }
  }
  for (const bucket of dictionary.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  return dictionary;
}
