import { keyOf, words, type Dictionary, type Word, type WordKind } from '../../forms/lexicon';
import { WHOLE_YEAR } from '../../forms/lexicon/months';
import { MONTH_SIGN } from '../../forms/printed/dates';
import { scanNumerals, type Scanned } from './numerals';

/** A word, a figure, a year or unknown text (`other`) of a normalised text. */
export interface Token {
  readonly kind: WordKind | 'figure' | 'year' | 'other';
  readonly data: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly figure?: Scanned;
  /** The calendar year of a year. */
  readonly year?: number;
}

export interface FigureToken extends Token {
  readonly figure: Scanned;
}

export const isFigureToken = (token: Token): token is FigureToken => token.figure !== undefined;

function longestWord(dictionary: Dictionary, text: string, at: number): Word | undefined {
  const first = text.charCodeAt(at);
  const bucket = dictionary.get(keyOf(first, text.charCodeAt(at + 1)));
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
    found.set(start, year ? { ...token, kind: 'year', year: Number(year) } : { ...token, kind: 'this' });
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
      const { kind, value, unitEnd: end } = figure;
      const told = kind === 'year' ? { year: value } : { figure };
      push({ kind, data: '', text: text.slice(at, end), start: at, end, ...told }, at);
      at = end;
    } else if (word) {
      push({ kind: word.kind, data: word.data, text: word.text, start: at, end: at + word.text.length }, at);
      at += word.text.length;
    } else at = text[at] === '《' ? titleEnd(text, at) : at + 1;
  }
  if (unknown < text.length)
    tokens.push({ kind: 'other', data: '', text: text.slice(unknown), start: unknown, end: text.length });
  return tokens;
}
