import { MONTH_SIGN, WHOLE_YEAR } from '../../forms/lexicon/months';
import { keyOf, words, type Dictionary, type Word, type WordKind } from '../../forms/lexicon';
import { scanNumerals, yearOf, type Scanned } from './numerals';

/** A word, a figure, a year or unknown text (`other`) of a normalised text. */
export interface Token {
  readonly kind: WordKind | 'figure' | 'year' | 'other';
  readonly data: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The figure; absent for words. */
  readonly figure?: Scanned;
}

function longestWord(dictionary: Dictionary, text: string, at: number): Word | undefined {
  const first = text.charCodeAt(at);
  const bucket = at + 1 < text.length ? dictionary.get(keyOf(first, text.charCodeAt(at + 1))) : undefined;
  return bucket?.find((word) => text.startsWith(word.text, at)) ?? dictionary.get(keyOf(first, 0))?.[0];
}

const TITLE_LENGTH = 60;

/** End of a 《title》 that opens at `at`. */
function titleEnd(text: string, at: number): number {
  const close = text.slice(at, at + TITLE_LENGTH).indexOf('》');
  return close < 0 ? at + 1 : at + close + 1;
}

/** Full years that are written as months, as tokens, by where they begin. */
function wholeYears(text: string): Map<number, Token> {
  const found = new Map<number, Token>();
  if (!text.includes(MONTH_SIGN)) return found;
  for (const { 0: span, 1: year, index: start } of text.matchAll(WHOLE_YEAR)) {
    const end = start + span.length;
    const token = { data: '', text: span, start, end };
    const value = Number(year);
    found.set(start, year ? { ...token, kind: 'year', figure: yearOf(value, start, end) } : { ...token, kind: 'this' });
  }
  return found;
}

/** Cuts a normalised text into tokens without gaps. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const years = wholeYears(text);
  const dictionary = words();
  const figures = scanNumerals(text);
  let next = 0;
  let unknown = 0;
  const push = (token: Token, from: number) => {
    if (unknown < from) tokens.push({ kind: 'other', data: '', text: text.slice(unknown, from), start: unknown, end: from });
    tokens.push(token);
    unknown = token.end;
  };
  for (let at = 0; at < text.length;) {
    while ((figures[next]?.start ?? Infinity) < at) next++;
    const year = years.get(at);
    if (year) {
      push(year, at);
      at = year.end;
      continue;
    }
    const figure = figures[next]?.start === at ? figures[next] : undefined;
    const word = longestWord(dictionary, text, at);
    if (figure && !(word && at + word.text.length > figure.unitEnd)) {
      push({ kind: figure.kind, data: '', text: text.slice(at, figure.unitEnd), start: at, end: figure.unitEnd, figure }, at);
      at = figure.unitEnd;
    } else if (word) {
      push({ kind: word.kind, data: word.data, text: word.text, start: at, end: at + word.text.length }, at);
      at += word.text.length;
    } else at = text[at] === '《' ? titleEnd(text, at) : at + 1;
  }
  if (unknown < text.length)
    tokens.push({ kind: 'other', data: '', text: text.slice(unknown), start: unknown, end: text.length });
  return tokens;
}
